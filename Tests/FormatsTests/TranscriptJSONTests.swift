import Formats
import LibXML
import TEI
import Testing

@Suite struct TranscriptJSONTests {
  @Test func theSameTEIIsMadeOfItsJSON() throws {
    let tei = try Fixture.bytes("interview.xml")
    let plain = String(decoding: tei, as: UTF8.self)
      .replacing("<![CDATA[\"quote\"]]>", with: "\"quote\"")
    let json = try Export.bytes(tei, to: .json).bytes
    #expect(TranscriptJSON.isOne(json))
    let again = try Self.tei(json)
    let lines = zip(again.split(separator: "\n"), plain.split(separator: "\n"))
    for (line, expected) in lines { #expect(line == expected) }
    #expect(again == plain)
  }

  @Test func theOrderOfTheMembersDoesNotMatter() throws {
    let json = """
      {"body": [{"content": [{"text": "Hi", "type": "segment"}], "type": "turn", "who": ["A"]}],
       "format": "verbatim-transcript"}
      """
    let tei = try Self.tei(Array(json.utf8))
    #expect(tei.contains(##"<u xml:id="x.u1" who="#A">"##))
    #expect(tei.contains(#"<seg xml:id="x.seg1">Hi</seg>"#))
    #expect(tei.contains(#"<person xml:id="A">"#))
    #expect(tei.contains(#"<measure unit="words" quantity="1">1 word</measure>"#))
  }

  @Test(arguments: [
    ("{", 1), (#"{"format":"verbatim-transcript","body":[{]}"#, 41), ("[]", 0), ("", 0),
    (#"{"format":"other","body":[]}"#, 0), (#"{"format":"verbatim-transcript"}"#, 0),
    (#"{"format":"verbatim-transcript","body":[1]}"#, 40),
    (#"{"format":"verbatim-transcript","body":[{"type":"song"}]}"#, 40),
    (#"{"format":"verbatim-transcript","body":[]} x"#, 43),
  ])
  func whatIsNoTranscriptIsRefusedAtItsPlace(json: String, offset: Int) throws {
    #expect {
      try Self.tei(Array(json.utf8))
    } throws: { error in
      (error as? JSONFailure)?.offset == offset
    }
  }

  @Test func deepNestingIsRefused() {
    let json =
      #"{"format":"verbatim-transcript","body":"# + String(repeating: "[", count: 100_000)
    #expect(throws: JSONFailure.self) { try Self.tei(Array(json.utf8)) }
  }

  @Test func charactersThatXMLCannotHoldAreLeftOut() throws {
    let json = """
      {"format":"verbatim-transcript","body":[{"type":"note","text":"a\\u0000\\uD83D\\uDE00\\uD800"}]}
      """
    let tei = try Self.tei(Array(json.utf8))
    #expect(tei.contains("<note type=\"comment\">a😀\u{FFFD}</note>"))
  }

  @Test(arguments: [
    #""size":9,"layout":"a\"b""#, #""size":9,"layout":"a,b""#, #""size":-1,"layout":"ab""#,
  ])
  func aRecordOfTheSourceThatCannotBeWrittenIsNone(fields: String) throws {
    let json = """
      {"format":"verbatim-transcript","source":{"sha256":"0","encoding":"utf-8","shape":"0",
       \(fields),"group":1,"check":"ab"},"body":[{"type":"note","text":"a"}]}
      """
    #expect(try !Self.tei(Array(json.utf8)).contains("xenoData"))
    let good = json.replacing(fields, with: #""size":9,"layout":"ab""#)
    #expect(try Self.tei(Array(good.utf8)).contains("xenoData"))
  }

  @Test func aTimeThatIsNoNumberIsTheStartThereAndBack() throws {
    let json = #"{"format":"verbatim-transcript","timeline":[0,64.,"soon"],"body":[]}"#
    let tei = try Self.tei(Array(json.utf8))
    #expect(tei.contains(##"<when xml:id="x.t3" interval="0" since="#x.t0"/>"##))
    #expect(try Self.tei(Export.bytes(Array(tei.utf8), to: .json).bytes) == tei)
  }

  static func tei(_ json: [UInt8]) throws -> String {
    var bytes: [UInt8] = []
    let output = ByteOutput { part in
      part.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
    try TranscriptJSON(json, id: "x", version: "0.1.0").encode(to: output)
    return String(decoding: bytes, as: UTF8.self)
  }
}
