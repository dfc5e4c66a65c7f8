internal import Diagnostics
public import Formats
public import LibXML
internal import TEI

extension Converter {
  /// Writes the TEI of a transcript's JSON, as `export` makes it: the same that it was made of.
  ///
  /// - Returns: false where the bytes are no such JSON but a source to read.
  /// - Throws: a `JSONFailure` where the JSON is not whole, and the failure of the output's
  ///   receiver.
  public func writeTEI(ofJSON bytes: [UInt8], name: String, to output: ByteOutput) throws -> Bool {
    guard TranscriptJSON.isOne(bytes) else { return false }
    let id = options.id ?? options.usualID ?? Identifiers.file(path: options.path ?? name)
    try TranscriptJSON(bytes, id: id, version: verbatimVersion).encode(to: output)
    return true
  }
}

extension Diagnostic {
  /// Where a transcript's JSON is not whole.
  public init(_ failure: JSONFailure, of bytes: [UInt8], in file: String) {
    self.init(
      id: "broken-json", source: .reading, message: "not a transcript's JSON: \(failure.message)",
      file: file)
    place(at: failure.offset..<failure.offset, in: LineIndex(bytes))
  }
}
