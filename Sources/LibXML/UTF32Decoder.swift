/// Turns UTF-32 into UTF-8 piece by piece: libxml2 has no way to read it as it comes.
///
/// Source: XML 1.0, appendix F, for how it is known; Unicode, section 3.10.
struct UTF32Decoder {
  private let isBigEndian: Bool
  private var isAtStart = true
  /// What has come of a character, and of how many bytes.
  private var bits: UInt32 = 0
  private var count = 0

  /// - Parameter beginning: the first four bytes of a document.
  /// - Returns: nil where it is in another encoding.
  init?(beginning: some Collection<UInt8>) {
    switch Array(beginning) {
    case [0xFF, 0xFE, 0, 0], [UInt8(ascii: "<"), 0, 0, 0]: isBigEndian = false
    case [0, 0, 0xFE, 0xFF], [0, 0, 0, UInt8(ascii: "<")]: isBigEndian = true
    default: return nil
    }
  }

  /// Whether no character is left half read.
  var isComplete: Bool { count == 0 }

  /// The next bytes in UTF-8, without a byte order mark; nil where they are no characters.
  mutating func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 2)
    for byte in bytes {
      bits = isBigEndian ? bits << 8 | UInt32(byte) : bits >> 8 | UInt32(byte) << 24
      count += 1
      guard count == 4 else { continue }
      guard let scalar = Unicode.Scalar(bits) else { return nil }
      if !isAtStart || scalar != "\u{FEFF}" { text += UTF8.encode(scalar) ?? .init() }
      isAtStart = false
      bits = 0
      count = 0
    }
    return text
  }
}
