import TEI
import TestSupport
import Testing

/// Others' TEI: as many turns as a file has `u` or `sp`, and names where it has them.
@Suite(.enabled(if: Shared.exists("tei"), "needs the shared TEI files"))
struct OthersTEITests {
  static let files = Shared.files(below: "tei").filter { $0.hasSuffix(".xml") }

  @Test(arguments: files)
  func aFileHasAsManyTurnsAsUtterancesAndSpeeches(path: String) throws {
    let bytes = try Shared.bytes(path)
    let (turns, reader) = Self.read(bytes)
    guard reader.problems.isEmpty else { return }
    #expect(turns.count == Self.count("u", in: bytes) + Self.count("sp", in: bytes))
  }

  @Test(arguments: files.filter { $0.contains("parlamint") && $0.contains("_20") })
  func everySpeakerOfParlaMintHasAName(path: String) throws {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    var people = People()
    if Shared.exists(folder + "/ParlaMint-ES.xml") {
      people = People(bytes: try Shared.bytes(folder + "/ParlaMint-ES.xml")) { href in
        try? Shared.bytes(folder + "/" + href)
      }
      #expect(!people.isEmpty)
    }
    let (turns, _) = Self.read(try Shared.bytes(path), people: people)
    #expect(!turns.isEmpty)
    if !people.isEmpty {
      #expect(turns.allSatisfy { $0.speaker.contains(" ") || $0.who.isEmpty })
    }
  }

  @Test(arguments: files)
  func theHeaderComesBeforeTheText(path: String) throws {
    let order = OrderHandler()
    let bytes = try Shared.bytes(path)
    let reader = TEIReader(handler: order)
    reader.feed(bytes.span)
    reader.finish()
    #expect(order.isKept)
    if reader.problems.isEmpty, !path.contains("list"), !path.contains("taxonomy") {
      #expect(order.hasHeader || !order.hasText)
    }
  }

  static func read(_ bytes: [UInt8], people: People = People()) -> ([Utterance], TEIReader) {
    var turns: [Utterance] = []
    let collector = UtteranceReader { turns.append($0) }
    let reader = TEIReader(handler: collector, people: people)
    reader.feed(bytes.span)
    reader.finish()
    return (turns, reader)
  }

  /// The start tags of a name in TEI's text; comments hold none in the files at hand.
  private static func count(_ name: String, in bytes: [UInt8]) -> Int {
    var count = 0
    let tag = Array("<\(name)".utf8)
    var index = 0
    while index + tag.count < bytes.count {
      let isTag =
        bytes[index] == tag[0] && bytes[index + 1] == tag[1]
        && bytes[index..<index + tag.count].elementsEqual(tag)
        && [32, 62, 10, 13, 9].contains(bytes[index + tag.count])
      if isTag { count += 1 }
      index += 1
    }
    return count
  }
}

/// Whether elements and text come behind a header only, and each end behind its beginning.
private final class OrderHandler: TEIHandler {
  private(set) var hasHeader = false
  private(set) var hasText = false
  private(set) var isKept = true
  private var open: [BodyElement.Name] = []

  func header(_ header: Header) {
    if !open.isEmpty { isKept = false }
    hasHeader = true
  }

  func begin(_ element: BodyElement) {
    if !hasHeader { isKept = false }
    open.append(element.name)
  }

  func text(_ text: Span<UInt8>) {
    if open.last?.holdsText != true { isKept = false }
    hasText = true
  }

  func end(_ name: BodyElement.Name) {
    if open.popLast() != name { isKept = false }
  }
}
