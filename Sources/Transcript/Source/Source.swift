internal import Crypto
internal import LibXML

/// One input: its bytes as text, and what is needed to give the bytes back.
public struct Source: Sendable {
  /// The path as the user gave it; `-` is standard input.
  public var name: String
  /// The decoded text in UTF-8, without a byte order mark. Line ends are those of the source.
  public var text: [UInt8] {
    didSet { suspects = Self.suspects(in: text) }
  }
  /// How many bytes of the text may belong to characters that XML does not allow.
  package private(set) var suspects: Int
  public var encoding: SourceEncoding
  /// Whether the source begins with a byte order mark.
  public var hasByteOrderMark: Bool
  /// The source's length in bytes.
  public var size: Int
  /// SHA-256 of the source's bytes, in lower-case hexadecimal.
  public var digest: String

  /// How many bytes a source may have.
  public static let sizeLimit = Int(UInt32.max) / 4

  /// Reads bytes as text such that the same bytes can be made again from the text.
  ///
  /// Without `encoding` it is found: by the byte order mark, else UTF-8 where the bytes are
  /// that, else UTF-16 or UTF-32 where the places of zeros and blanks show it, else UTF-8 with
  /// stray bytes or Windows-1252, whichever explains more. Linear in the size.
  public init(
    name: String, bytes: [UInt8], encoding: SourceEncoding? = nil
  ) throws(SourceError) {
    try self.init(name: name, bytes: bytes, encoding: encoding, digest: nil)
  }

  /// Reads bytes whose hash may be known already.
  ///
  /// - Parameters:
  ///   - name: the source's path or name; it is not opened.
  ///   - bytes: the source as it is on the disk.
  ///   - encoding: nil where the bytes are to tell.
  ///   - digest: as in `Source.digest`; nil where it is not known.
  public init(
    name: String, bytes: [UInt8], encoding: SourceEncoding?, digest: String?
  ) throws(SourceError) {
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge(size: bytes.count) }
    if let kind = BinarySignature.kind(of: bytes) { throw .binary(kind: kind) }
    self.name = name
    size = bytes.count
    self.digest = digest ?? Self.hexadecimal(SHA256.hash(data: bytes))
    let detector = EncodingDetector(bytes: bytes)
    let found = encoding ?? detector.encoding
    let mark = found.byteOrderMark
    hasByteOrderMark = !mark.isEmpty && bytes.starts(with: mark)
    self.encoding = found
    if found == .utf8, encoding == nil || detector.isUTF8 {
      text = hasByteOrderMark ? Array(bytes[mark.count...]) : bytes
    } else {
      text = try found.decode(bytes[(hasByteOrderMark ? mark.count : 0)...])
    }
    suspects = Self.suspects(in: text)
    guard text.count < Int(UInt32.max) else { throw .tooLarge(size: bytes.count) }
    if isMostlyControls { throw .binary(kind: "a file of control characters") }
  }

  /// The source's bytes again; nil where the text cannot be written in its encoding.
  public func bytes() -> [UInt8]? {
    encoding.encode(text, hasByteOrderMark: hasByteOrderMark)
  }

  private static func suspects(in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { ByteSearch.forbidden(in: $0) }
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// More than a tenth of the characters are controls that no text has.
  private var isMostlyControls: Bool {
    guard suspects > 4, suspects > text.count / 10 else { return false }
    var controls = 0
    for byte in text where byte < 0x20 && !(byte >= 0x09 && byte <= 0x0D) && byte != 0x1B {
      controls += 1
    }
    return controls > 4 && controls > text.count / 10
  }
}
