/// Why bytes cannot be read as text.
public enum SourceError: Error, Hashable, Sendable {
  case tooLarge(size: Int)
  /// The bytes are those of another kind of file, in words such as `a PDF file`.
  case binary(kind: String)
  /// The bytes are no text in the encoding from this byte on.
  case malformed(SourceEncoding, offset: Int)
  /// The system knows no encoding of this name.
  case unknownEncoding(String)
  /// Encoding the decoded text gives other bytes, so the source would not come back.
  case notReversible(SourceEncoding)

  /// What is wrong, in one sentence.
  public var message: String {
    switch self {
    case .tooLarge(let size):
      "the file is too large to be one transcript (\(size) bytes, the limit is 1 GiB)"
    case .binary(let kind):
      "this is \(kind), not text"
    case .malformed(let encoding, let offset):
      "the bytes are not \(encoding.name) text: the one at offset \(offset) does not fit"
    case .unknownEncoding(let name):
      "there is no encoding named '\(name)' on this system"
    case .notReversible(let encoding):
      "the bytes would not come back when the text is written as \(encoding.name) again"
    }
  }

  /// What to do about it.
  public var hint: String {
    switch self {
    case .tooLarge: "split it into files of a session each"
    case .binary: "convert it to plain text first, for instance with pdftotext or pandoc"
    case .malformed: "pass --encoding with the encoding's name, such as windows-1251 or shift_jis"
    case .unknownEncoding: "'iconv --list' shows the names"
    case .notReversible: "convert the file to UTF-8 first and keep that as the source"
    }
  }
}
