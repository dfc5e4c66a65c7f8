import Foundation
import Testing

/// Captions, CHAT, tables and recognisers' JSON, broken in one field after the other in every way:
/// each is refused with a reason, or becomes valid TEI that gives it back.
@Suite struct BrokenFieldTests {
  /// A small input whose fields stand between brackets.
  struct Form: Sendable, CustomTestStringConvertible {
    var ending: String
    var text: String
    var testDescription: String { ending }
  }

  static let forms = [
    Form(
      ending: "vtt",
      text: """
        ⟦WEBVTT⟧⟦ - a talk⟧
        Language: ⟦en⟧-⟦GB⟧
        ⟦⟧
        ⟦1⟧
        ⟦00:01.000⟧⟦ --> ⟧⟦00:00:02.500⟧⟦ align:start⟧
        ⟦<v Ann>⟧⟦Good ⟧⟦<00:01.500>⟧⟦morning.⟧⟦</v>⟧
        ⟦⟧
        00:03.000 --> 00:04.000
        <v Ben>And to you.
        """),
    Form(
      ending: "srt",
      text: """
        ⟦1⟧
        ⟦00⟧:⟦00⟧:⟦01⟧,⟦000⟧⟦ --> ⟧⟦00:00:02,500⟧
        ⟦Ann⟧⟦: ⟧⟦Good morning.⟧
        ⟦⟧
        2
        00:00:03,000 --> 00:00:04,000
        Ben: And to you.
        """),
    Form(
      ending: "ttml",
      text: """
        ⟦<?xml version="1.0"?>⟧⟦<tt xmlns="http://www.w3.org/ns/ttml"⟧ tickRate="⟦10⟧" xml:lang="⟦en⟧"⟦>⟧
        <head><metadata>⟦<agent xml:id="⟧⟦a⟧⟦">⟧<name>⟦Ann⟧⟦</name>⟧</agent></metadata></head>
        <body><div><p begin=⟦"⟧⟦10t⟧" end="⟦25t⟧" agent="⟦a⟧">⟦Good⟧⟦<br/>⟧⟦morning.⟧⟦</p>⟧
        <p begin="⟦3000ms⟧" dur="⟦1s⟧">And &amp; to you.</p>⟦</div>⟧</body></tt>
        """),
    Form(
      ending: "cha",
      text: """
        ⟦@UTF8⟧
        ⟦@Begin⟧
        ⟦@Languages:⟧⟦\t⟧⟦eng⟧
        ⟦@Participants:⟧\t⟦ANN⟧ ⟦Ann⟧ ⟦Mother⟧⟦, ⟧BEN Ben Child
        ⟦@ID:⟧\t⟦eng⟧|⟦talk⟧|⟦ANN⟧|⟦30;⟧|⟦female⟧|||⟦Mother⟧|||
        ⟦*⟧⟦ANN⟧⟦:⟧⟦\t⟧⟦good morning⟧⟦ .⟧ ⟦\u{15}100_2000\u{15}⟧
        ⟦%com:⟧\t⟦a bow⟧
        *BEN:\tand to you .
        ⟦@End⟧
        """),
    Form(
      ending: "csv",
      text: """
        ⟦start⟧⟦,⟧⟦end⟧,⟦speaker⟧,⟦text⟧
        ⟦1.0⟧⟦,⟧⟦2.5⟧,⟦Ann⟧,⟦"⟧⟦Good morning.⟧⟦"⟧
        3.0,4.0,Ben,And to you.
        """),
    Form(
      ending: "tsv",
      text: """
        ⟦speaker⟧⟦\t⟧⟦text⟧
        ⟦Ann⟧⟦\t⟧⟦Good morning.⟧
        Ben\tAnd to you.
        """),
    Form(
      ending: "json",
      text: """
        ⟦{⟧"segments"⟦:⟧ [{"start": ⟦1.0⟧, "end": ⟦2.5⟧⟦,⟧ "text": ⟦" Good morning."⟧,
        "speaker": ⟦"SPEAKER_00"⟧, "words": ⟦[⟧{"word": ⟦"Good"⟧, "start": ⟦1.0⟧, "score": ⟦0.9⟧}]},
        {"start": 3.0, "end": 4.0, "text": " And to you.", "speaker": "SPEAKER_01"}]⟦,⟧
        "language": ⟦"en"⟧}
        """),
    Form(
      ending: "html",
      text: """
        ⟦<!DOCTYPE html>⟧<html⟦ lang="en"⟧><head><meta charset=⟦"utf-8"⟧><title>⟦A talk⟧</title>
        ⟦</head>⟧<body><h1>⟦Talk⟧</h1>⟦<p>⟧⟦<b>⟧⟦Ann:⟧</b> ⟦Good&nbsp;morning.⟧⟦</p>⟧
        <p><b>Ben:</b> And to you.</p><table>⟦<tr>⟧<td>⟦x⟧</td></tr>⟦</table>⟧</body></html>
        """),
  ]

  /// What stands in a field's place.
  static let breakages: [[UInt8]] =
    [
      "", "x", "-1", "0", "99999999999999999999", "999999999999999999t",
      "9223372036854775807ms", "1e999", "NaN", "٣", ":", "\"", "<", "&", "{",
      ",",
      "\t", "\n", "\n\n", "\r", "\u{0}", "\u{1}", "\u{FFFE}", "\u{202E}", "\u{2028}", "é\u{301}",
      "\u{20BB7}", "-->", "00:00:99.999", "<v", "*ANN:\t", "@End\n", "&#xD800;", "&#0;", "\\ud800",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0x80],
      Array(repeating: UInt8(ascii: "9"), count: 5000),
      Array(repeating: UInt8(ascii: "A"), count: 70_000),
    ]

  /// The form with one field broken, for each field and way.
  private static func cases(_ form: Form) -> [(name: String, bytes: [UInt8])] {
    let pieces = form.text.split(separator: "⟦", omittingEmptySubsequences: false)
    let plain = pieces.map { $0.filter { $0 != "⟧" } }
    var cases: [(String, [UInt8])] = []
    for field in 1..<pieces.count {
      let rest = pieces[field].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      for (number, breakage) in breakages.enumerated() {
        var bytes = Array(plain[..<field].joined().utf8) + breakage
        bytes += Array(rest.last.map(String.init)?.utf8 ?? "".utf8)
        bytes += Array(plain[(field + 1)...].joined().utf8)
        cases.append(("field-\(field)-way-\(number)", bytes))
      }
    }
    return cases
  }

  @Test(arguments: forms)
  func nothingIsLostWhateverFieldIsBroken(form: Form) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let talks = folder.appending(path: "talks")
    try FileManager.default.createDirectory(at: talks, withIntermediateDirectories: true)
    let cases = Self.cases(form)
    for (name, bytes) in cases {
      try Data(bytes).write(to: talks.appending(path: "\(name).\(form.ending)"))
    }
    let converted = try Confined.run(
      ["convert", "talks", "-o", "tei", "--include", "*"], in: folder.path, seconds: 300)
    #expect([0, 1].contains(converted.status), "\(converted.errors.suffix(2000))")
    let valid = try Confined.run(
      ["validate", "tei"], in: folder.path, seconds: 300, megabytes: 2500)
    #expect(valid.status == 0, "\(String(decoding: valid.output.prefix(3000), as: UTF8.self))")
    let restored = try Confined.run(
      ["export", "tei", "--to", "source", "-o", "back"], in: folder.path, seconds: 300)
    #expect(restored.status == 0, "\(restored.errors.suffix(2000))")
    for (name, bytes) in cases {
      let tei = folder.appending(path: "tei/\(name).xml")
      guard FileManager.default.fileExists(atPath: tei.path) else {
        #expect(
          converted.errors.contains("\(name).\(form.ending): error:"), "\(name) is passed over")
        continue
      }
      // The ending of what is restored is the source's or that of plain text.
      let back = ["back/\(name).\(form.ending)", "back/\(name).txt"]
        .lazy.compactMap { try? Data(contentsOf: folder.appending(path: $0)) }.first
      #expect(back.map { [UInt8]($0) } == bytes, "\(name) does not come back")
    }
  }
}
