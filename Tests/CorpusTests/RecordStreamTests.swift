import Corpus
import Diagnostics
import FoundationEssentials
import SystemPackage
import Testing

@Suite struct RecordStreamTests {
  private func run(
    _ input: String, workers: Int = 2, limit: Int = 1 << 20
  ) throws -> (lines: [String], summary: RecordStream<CopyJob>.Summary) {
    try withTemporaryDirectory { top in
      try put(input, at: top + "/in")
      let stream = RecordStream(
        CopyJob(), inputFields: ["text"], outputField: "copy", workers: workers, lineLimit: limit)
      let file = try FileDescriptor.open(top + "/in", .readOnly)
      defer { try? file.close() }
      var output: [UInt8] = []
      let summary = try stream.run(input: file.rawValue) { line in
        line.withUnsafeBufferPointer { output.append(contentsOf: $0) }
      }
      let text = String(decoding: output, as: UTF8.self)
      return (
        text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init), summary
      )
    }
  }

  @Test(arguments: [1, 2, 8])
  func aLineComesOutForEachLineInItsOrder(workers: Int) throws {
    let input = (1...300).map { "{\"id\":\"r\($0)\",\"text\":\"line \($0)\\n\"}\n" }.joined()
    let found = try run(input, workers: workers)
    #expect(found.lines.count == 300)
    #expect(
      found.lines.enumerated().allSatisfy { index, line in
        line == #"{"id":"r\#(index + 1)","copy":"1 r\#(index + 1)\nline \#(index + 1)\n","#
          + #""diagnostics":[]}"#
      })
    #expect(found.summary.records == 300)
    #expect(found.summary.failed == 0)
  }

  @Test(
    arguments: [
      ("", "not JSON"), ("nonsense", "not one JSON object"), ("[1]", "not one JSON object"),
      (#"{"id":"a"}"#, "no “text”"), (#"{"text":"x"}"#, "no “id”"),
      (#"{"id":"a","text":5}"#, "“text” is not a string"),
      (#"{"id":"a","text":"x"} {}"#, "not one"),
      (#"{"id":"a","text":"x"#, "not JSON"), (#"{"id":null,"text":"x"}"#, "no “id”"),
      (#"{"id":"a","text":"\#(String(repeating: "x", count: 200))"}"#, "bytes, and 100"),
    ])
  func aBadLineBecomesARecordWithAnError(line: String, message: String) throws {
    let good = #"{"id":"good","text":"x\n"}"#
    let found = try run("\(good)\n\(line)\n\(good)\n", limit: 100)
    try #require(found.lines.count == 3)
    #expect(found.lines[0] == found.lines[2])
    #expect(found.lines[1].contains(#""line":2,"error":""#))
    #expect(found.lines[1].contains(message))
    #expect(found.summary.failed == 1)
  }

  @Test func charactersComeThroughAsTheyAre() throws {
    let found = try run(
      #"{"text":"a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud800x é","other":[1,{}],"id":7}"#)
    #expect(
      found.lines == [
        #"{"id":"7","copy":"1 _7\na\"\\/\u0008\u000c\n\r\té😀\#u{FFFD}x é","diagnostics":[]}"#
      ])
  }

  @Test func theLastLineNeedsNoLineFeed() throws {
    let found = try run(#"{"id":"a","text":"b\n"}"# + "\r\n" + #"{"id":"c","text":"d\n"}"#)
    #expect(found.lines.count == 2)
    #expect(found.summary.failed == 0)
  }
}
