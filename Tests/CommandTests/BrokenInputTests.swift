import Foundation
import Testing

/// Inputs with a structure that is broken: never a crash, and nothing lost.
@Suite struct BrokenInputTests {
  struct Input: Sendable, CustomTestStringConvertible {
    var name: String
    var what: String
    var bytes: [UInt8]

    init(_ name: String, _ what: String, _ text: String) {
      self.name = name
      self.what = what
      bytes = Array(text.utf8)
    }

    var testDescription: String { "\(name): \(what)" }
  }

  static let inputs: [Input] = [
    Input("a.json", "truncated", #"{"segments": [{"text": "Good mor"#),
    Input("a.json", "lone surrogate", #"[{"speaker": "A", "text": "x \ud800 y"}]"#),
    Input("a.json", "duplicate keys", #"[{"speaker": "A", "speaker": "B", "text": "x"}]"#),
    Input("a.json", "not a number", #"{"segments": [{"start": NaN, "end": 1e999, "text": "x"}]}"#),
    Input("a.json", "deep", String(repeating: "[", count: 100_000)),
    Input(
      "a.json", "deep and closed",
      String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)),
    Input("a.json", "an unknown escape", #"[{"speaker": "A", "text": "x \q"}]"#),
    Input("a.vtt", "no cues", "WEBVTT\n"),
    Input("a.vtt", "times without order", "WEBVTT\n\n00:09.000 --> 00:01.000\n<v A>x\n"),
    Input("a.vtt", "times out of range", "WEBVTT\n\n99:99:99.999 --> 1:2\nA: x\n"),
    Input("a.vtt", "an open tag", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A x\n"),
    Input("a.vtt", "no arrow", "WEBVTT\n\n00:01.000 00:02.000\nA: x\n"),
    Input("a.srt", "no number", "00:00:01,000 --> 00:00:02,000\nA: x\n"),
    Input(
      "a.srt", "a huge number",
      "99999999999999999999\n00:00:01,000 --> 00:00:02,000\nA: x\n"),
    Input("a.srt", "a cut cue", "1\n00:00:01,000 --> "),
    Input("a.csv", "an open quote", "speaker,text\nA,\"x\nB,y\n"),
    Input("a.csv", "rows of other lengths", "speaker,text\nA\nB,x,y,z\n,\n"),
    Input("a.csv", "a header alone", "speaker,text\n"),
    Input("a.cha", "no end", "@UTF8\n@Begin\n*A:\tx"),
    Input("a.cha", "a tier without speaker", "@Begin\n@Participants:\n%mor:\tx\n*\ty\n@End\n"),
    Input("a.cha", "an open time", "@Begin\n*A:\tx \u{15}12_\n@End\n"),
    Input("a.html", "unclosed", "<html><body><p><b>A:</b> x <script>y"),
    Input("a.html", "deep", String(repeating: "<div>", count: 20_000) + "A: x"),
    Input("a.txt", "empty", ""),
    Input("a.txt", "one newline", "\n"),
    Input("a.txt", "a lone carriage return", "A: x\rB: y"),
    Input("a.txt", "a label alone", "A:\n"),
    Input("a.txt", "a long line", "A: " + String(repeating: "word ", count: 400_000)),
    Input("a.txt", "many labels", (0..<5_000).map { "P\($0): x\n" }.joined()),
    Input("a.txt", "what XML forbids", "A: x\u{0}y\u{1}z\u{FFFE}\n"),
    Input("a.txt", "what XML reserves", "A: <u who=\"#x\">&amp; ]]> <!-- -->\n"),
    Input("a.txt", "a line of controls", "A: x\n\n\u{1}\u{2}\n\nB: y\n\nA: z\n"),
    Input(
      "a.txt", "names of letters that ids lack",
      "សុខ ភា: x\n\n㰾 Ann: y\n\nសុខ ភា: z\n\n㰾 Ann: y\n"),
    Input("a.txt", "direction marks", "\u{202E}A: \u{2066}x\u{2069}\n"),
  ]

  @Test(arguments: inputs)
  func aBrokenInputIsRefusedOrComesBack(input: Input) throws {
    try expectRoundTrip(of: input.bytes, named: input.name, mayBeRefused: true)
  }

  @Test func aBinaryFileIsRefused() throws {
    let bytes: [UInt8] = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 >> 3) }
    let result = try Confined.run(["convert", "-"], input: [0x7F, 0x45, 0x4C, 0x46] + bytes)
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }
}
