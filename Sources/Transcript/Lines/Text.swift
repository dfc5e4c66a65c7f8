/// UTF-8 text as the stages of reading see it: bytes, scalars and ranges of bytes.
struct Text: Sendable {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  @inline(__always)
  subscript(index: Int) -> UInt8 { bytes[index] }

  /// The byte at an index; 0 behind the end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// The scalar that begins at an index, and its length in bytes. The text is valid UTF-8.
  @inline(__always)
  func scalar(_ index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (UInt32(lead), 1) }
    return bytes.withUnsafeBufferPointer {
      (UTF8Scanner.scalar(in: $0, at: index, length: length), length)
    }
  }

  /// The scalar that ends before an index; nil at the start.
  func scalar(before index: Int) -> (value: UInt32, length: Int)? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(start)
  }

  /// Blanks of every width; line ends are not among them.
  @inline(__always)
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x0B, 0x0C, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Marks without width that may stand before a letter: direction marks, byte order mark.
  @inline(__always)
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The first index in the range at which no blank stands.
  func skipBlanks(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(index)
      guard Self.isBlank(value) else { break }
      index += length
    }
    return min(index, range.upperBound)
  }

  /// The range without blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skipBlanks(range)
    var end = range.upperBound
    while end > start, let last = scalar(before: end), Self.isBlank(last.value) {
      end -= last.length
    }
    return start..<max(start, end)
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the bytes at an index are these.
  func has(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + word.utf8CodeUnitCount <= bytes.count else { return false }
    return word.withUTF8Buffer { word in
      for offset in 0..<word.count where bytes[index + offset] != word[offset] { return false }
      return true
    }
  }
}
