import Foundation
import TestSupport
import Testing

/// What is made to break parsers, validators and readers is refused or read: in the time and memory
/// that are due to it, with a message where it is wrong, and without a look at any other file or at
/// the network.
@Suite struct AttackTests {
  @Test(
    .enabled(if: Shared.exists("attacks"), "the attack files are not here"),
    arguments: SharedAttacks.documents + SharedAttacks.trustedDocuments + SharedAttacks.exports
      + SharedAttacks.schemas)
  func aFileMadeToBreakThingsIsMet(attack: Attack) throws { try attack.expectItIsMet() }

  @Test(arguments: DocumentAttacks.all)
  func aHostileDocumentIsMet(attack: Attack) throws { try attack.expectItIsMet() }

  @Test(arguments: SchemaAttacks.all)
  func aHostileSchemaIsMet(attack: Attack) throws { try attack.expectItIsMet() }

  @Test(arguments: TranscriptAttacks.plain + TranscriptAttacks.structured)
  func aHostileTranscriptIsMet(attack: Attack) throws { try attack.expectItIsMet() }

  @Test(arguments: JSONAttacks.all)
  func hostileJSONIsMet(attack: Attack) throws { try attack.expectItIsMet() }

  @Test(arguments: EscapeAttacks.all)
  func aWayOutOfTheCorpusIsClosed(attack: Attack) throws { try attack.expectItIsMet() }

  @Test(
    .enabled(if: Attack.isFull, "VERBATIM_LARGE_ATTACKS is not set"), arguments: LargeAttacks.all)
  func aFileOfGigabytesIsMet(attack: Attack) throws { try attack.expectItIsMet() }

  @Test(
    .enabled(if: Shared.exists("attacks"), "the attack files are not here"),
    arguments: ["naughty-strings.txt", "secret.txt"])
  func aHostileTranscriptBecomesValidTEIAndComesBack(file: String) throws {
    let source = try [UInt8](Data(contentsOf: URL(filePath: Shared.path("attacks/\(file)"))))
    try expectRoundTrip(of: source, named: file)
  }

  @Test(
    .enabled(if: Shared.exists("attacks"), "the attack files are not here"),
    arguments: SharedAttacks.files)
  func aDocumentTakenForATranscriptIsRefusedOrComesBack(file: String) throws {
    let path = Shared.path("attacks/\(file)")
    let source = try [UInt8](Data(contentsOf: URL(filePath: path)))
    guard source.count < 1_000_000 else { return }
    try expectRoundTrip(of: source, named: file, mayBeRefused: true)
  }
}
