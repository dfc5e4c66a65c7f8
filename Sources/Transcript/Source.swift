/// One input: its bytes as text, and what is needed to give the bytes back.
public struct Source: Sendable {
  /// The path as the user gave it; `-` is standard input.
  public var name: String
  /// The decoded text in UTF-8, without a byte order mark. Line ends are those of the source.
  public var text: [UInt8]
  public var encoding: SourceEncoding
  /// Whether the source begins with a byte order mark.
  public var hasByteOrderMark: Bool
  /// The source's length in bytes.
  public var size: Int
  /// SHA-256 of the source's bytes, in lower-case hexadecimal.
  public var digest: String
}
