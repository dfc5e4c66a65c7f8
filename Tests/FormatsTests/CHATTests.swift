import Formats
import TEI
import Testing

/// The rules of the CHAT manual (MacWhinney, TalkBank) that our output keeps.
@Suite struct CHATTests {
  private static let tei = """
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="talk 1" xml:lang="en"><teiHeader><fileDesc>
    <titleStmt><title>A talk</title></titleStmt><sourceDesc><recordingStmt><recording>
    <media url="tapes/first talk.mp4" mimeType="video/mp4"/></recording></recordingStmt></sourceDesc>
    </fileDesc><profileDesc><particDesc><listPerson>
    <person xml:id="a"><persName>Anna Berg</persName><sex value="F"/></person>
    <person xml:id="b"><persName>Anna Cole</persName><sex value="M"/></person>
    <personGrp xml:id="c"><persName>李明</persName></personGrp></listPerson></particDesc>
    <settingDesc><setting><date when="2020-02-01">x</date></setting></settingDesc></profileDesc>
    </teiHeader><text><timeline unit="s"><when xml:id="t0"/><when xml:id="t1" interval="1.5" since="#t0"/>
    <when xml:id="t2" interval="4" since="#t0"/><when xml:id="t3" interval="6" since="#t0"/></timeline>
    <body><div>
    <u who="#a" start="#t0" end="#t2"><seg>Well (so to say) &amp; more. Is it @home?
    <anchor synch="#t1"/>He said "No!" and left</seg></u>
    <u who="#b" start="#t2" end="#t3"><seg>Yes <vocal type="laughter"><desc>laughs</desc></vocal></seg></u>
    <u who="#c"><gap reason="inaudible"/></u>
    <u><seg>Who is that?</seg></u>
    </div></body></text></TEI>
    """

  private func lines(_ tei: String = tei) throws -> [String] {
    let bytes = try Export.bytes(Array(tei.utf8), to: .chat).bytes
    return String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  @Test func headersStandInTheManualsOrder() throws {
    let lines = try lines()
    #expect(lines.first == "@UTF8")
    #expect(lines.suffix(2) == ["@End", ""])
    let headers = lines.filter { $0.hasPrefix("@") }.map { $0.prefix { $0 != ":" } }
    #expect(
      headers == [
        "@UTF8", "@Begin", "@Languages", "@Participants", "@ID", "@ID", "@ID", "@ID", "@Media",
        "@Date", "@Comment", "@End",
      ])
    #expect(lines.contains("@Languages:\teng"))
    #expect(lines.contains("@Date:\t01-FEB-2020"))
  }

  @Test func participantsHaveACodeOfThreeAndARoleOfTheManualsList() throws {
    let lines = try lines()
    #expect(
      lines.contains(
        "@Participants:\tANN Anna_Berg Participant, AN2 Anna_Cole Participant, SPK 李明 Group, "
          + "SP2 Unknown Unidentified"))
    let ids = lines.filter { $0.hasPrefix("@ID:") }
    #expect(ids.first == "@ID:\teng|talk_1|ANN||female|||Participant|||")
    // Ten fields, each with a bar behind it.
    #expect(ids.allSatisfy { $0.count { $0 == "|" } == 10 })
  }

  @Test func aRecordingHasNoExtensionAndATypeAndIsLinkedOrNot() throws {
    #expect(try lines().contains("@Media:\tfirst_talk, video"))
    let untimed = Self.tei.replacing(" start=\"#t0\" end=\"#t2\"", with: "")
      .replacing(" start=\"#t2\" end=\"#t3\"", with: "").replacing(
        "<anchor synch=\"#t1\"/>", with: "")
    #expect(try lines(untimed).contains("@Media:\tfirst_talk, video, unlinked"))
  }

  @Test func everyMainLineHasOneTerminatorAtItsEndAndNoReservedSigns() throws {
    let main = try lines().filter { $0.hasPrefix("*") }
    #expect(main.count == 7, "\(main)")
    for line in main {
      let parts = line.split(separator: "\t", maxSplits: 1)
      #expect(parts[0].wholeMatch(of: /\*[A-Z][A-Z0-9]{2}:/) != nil)
      var words = parts[1].split(separator: " ")
      if words.last?.first == "\u{15}" { words.removeLast() }
      #expect([".", "?", "!"].contains(words.last))
      #expect(words.dropLast().allSatisfy { !".?!".contains($0.last ?? " ") }, "\(line)")
      let signs: Set<Character> = ["(", ")", "@", "\"", "[", "]", "<", ">", "+", "/"]
      #expect(!words.joined().contains(where: signs.contains))
    }
  }

  @Test func bulletsTellTheTimesOfTheirOwnWordsAndDoNotOverlap() throws {
    let bullets = try lines().compactMap { line in
      line.firstMatch(of: /\u{15}(\d+)_(\d+)\u{15}/).map { [Int($0.1) ?? -1, Int($0.2) ?? -1] }
    }
    #expect(bullets == [[0, 1500], [1500, 4000], [4000, 6000]])
  }

  @Test func dependentTiersFollowTheLineThatTheyBelongTo() throws {
    let lines = try lines()
    let place = try #require(lines.firstIndex(of: "%com:\tlaughs"))
    #expect(lines[place - 1] == "*AN2:\t&=laughter .")
    #expect(lines.contains("*SPK:\txxx ."))
  }

  @Test func whatCHATCannotHoldIsNamed() throws {
    let losses = try Export.bytes(Array(Self.tei.utf8), to: .chat).losses.map(\.what)
    #expect(losses.contains("sentences with signs that CHAT reserves"))
  }
}
