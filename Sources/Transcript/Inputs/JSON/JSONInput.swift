/// JSON and JSON Lines: WhisperX, Oyez, AssemblyAI and the like, or any objects that carry text
/// and, as a rule, a speaker.
enum JSONInput {
  static func read(
    _ source: Source, options: TranscriptReader.Options, plain: (Source) -> Transcript
  ) -> Transcript? {
    guard looksLikeJSON(source.text) else { return nil }
    let document = JSONDocument(source.text)
    if let problem = document.problem {
      // What stands behind the error is lost to the structure, so all of it is read as text.
      guard document.nodes.count > 2 else { return nil }
      var transcript = plain(source)
      transcript.reading.remarks.insert(
        StructuredTranscript.remark(
          at: problem.offset, in: source, id: "json-malformed",
          "the JSON is malformed (\(problem.message)); it is read as plain text",
          hint: "repair the JSON, so that speakers and times are known"), at: 0)
      return transcript
    }
    guard let speech = JSONSpeech(document) else {
      return JSONBlob(document: document).read(source, plain: plain)
    }
    var builder = JSONTranscriptBuilder(document: document, speech: speech)
    return builder.build().transcript(of: source, options: options)
  }

  /// Whether the first character opens an object or array of JSON.
  private static func looksLikeJSON(_ text: [UInt8]) -> Bool {
    guard let first = text.firstIndex(where: { $0 > 32 }),
      let second = text[(first + 1)...].firstIndex(where: { $0 > 32 })
    else { return false }
    switch (text[first], text[second]) {
    case (UInt8(ascii: "{"), UInt8(ascii: "\"")): return true
    case (UInt8(ascii: "["), UInt8(ascii: "{")), (UInt8(ascii: "["), UInt8(ascii: "[")): return true
    default: return false
    }
  }
}
