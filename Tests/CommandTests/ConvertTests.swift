import Foundation
import Testing

@Suite struct ConvertTests {
  static let seeds = ["mofa-2022-05-23.txt", "parliament/kuestenlandtag-2021-03-18.txt"]

  @Test(arguments: seeds)
  func theJSONOfATranscriptBecomesTheSameTEI(seed: String) throws {
    let tei = try Command.run(["convert", "seeds/\(seed)"])
    #expect(tei.status == 0)
    let json = try Command.run(["export", "-", "--to", "json", "--quiet"], input: tei.output)
    #expect(json.status == 0)
    let again = try Command.run(["convert", "-"], input: json.output)
    #expect(again.status == 0)
    #expect(again.output == tei.output)
  }

  @Test func brokenJSONIsLocated() throws {
    let json = Array("{\"format\":\"verbatim-transcript\",\n \"body\":[}".utf8)
    let command = try Command.run(["convert", "-"], input: json)
    #expect(command.status == 1)
    #expect(command.errors.contains("-:2:"))
    #expect(command.output.isEmpty)
  }

  /// One name before paragraphs that go on as a sentence does.
  static let doubtful =
    "Hale: and then we went.\n\nSome words of a paragraph here.\n\n"
    + "Hale: it was late.\n\nMore words here that are nobody.\n"

  @Test func aDoubtfulReadingIsSaidAndStrictRefusesIt() throws {
    let plain = try Command.run(["convert", "-"], input: Array(Self.doubtful.utf8))
    #expect(plain.status == 0)
    #expect(plain.errors.contains("doubtful [doubtful-label]"))
    let strict = try Command.run(["convert", "-", "--strict"], input: Array(Self.doubtful.utf8))
    #expect(strict.status == 1)
  }

  /// The words before the dash can be read with and without their full stop.
  static let settled =
    "M. Luc Arnoux. – Nous entendons M. Paul Brel, directeur du port de Kerlaz.\n\n"
    + "M. Paul Brel, directeur du port de Kerlaz. – Merci. Je serai bref.\n\n"
    + "M. Luc Arnoux. – Combien coûte le bac ?\n\nM. Paul Brel. – Un million deux.\n"

  @Test func whereALabelIsTakenNoOtherReadingOfItIsADoubt() throws {
    let command = try Command.run(["convert", "-", "--strict"], input: Array(Self.settled.utf8))
    #expect(command.status == 0)
    #expect(command.errors == "")
  }
}
