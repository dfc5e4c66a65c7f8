/// UTF-8 text as the stages of reading see it: bytes, scalars and ranges of bytes.
///
/// The bytes are another's; `withText` says how long they are there.
struct Text {
  private let buffer: UnsafeBufferPointer<UInt8>

  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    buffer = bytes
  }

  @inline(__always)
  var bytes: ByteView { ByteView(buffer) }

  @inline(__always)
  var count: Int { buffer.count }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index beyond the text")
    return buffer[index]
  }

  /// The byte at an index; 0 behind the end.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    UInt(bitPattern: index) < UInt(bitPattern: count) ? buffer[index] : 0
  }

  /// The scalar that begins at an index, and its length in bytes. The text is valid UTF-8.
  @inline(__always)
  func scalar(_ index: Int) -> (value: UInt32, length: Int) {
    let lead = self[index]
    return lead < 0x80 ? (UInt32(lead), 1) : wideScalar(at: index, lead: lead)
  }

  private func wideScalar(at index: Int, lead: UInt8) -> (value: UInt32, length: Int) {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= count else { return (UInt32(lead), 1) }
    return (UTF8Scanner.scalar(in: buffer, at: index, length: length), length)
  }

  /// The scalar that begins at an index of valid UTF-8.
  @inline(__always)
  static func scalar(in bytes: [UInt8], at index: Int) -> UInt32 {
    let lead = bytes[index]
    if lead < 0x80 { return UInt32(lead) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return UInt32(lead) }
    return bytes.withUnsafeBufferPointer {
      UTF8Scanner.scalar(in: $0, at: index, length: length)
    }
  }

  /// The scalar that ends before an index; nil at the start.
  @inline(__always)
  func scalar(before index: Int) -> (value: UInt32, length: Int)? {
    guard index > 0 else { return nil }
    let last = self[index - 1]
    return last < 0x80 ? (UInt32(last), 1) : wideScalar(before: index)
  }

  private func wideScalar(before index: Int) -> (value: UInt32, length: Int) {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(start)
  }

  /// Blanks of every width; line ends are not among them.
  @inline(__always)
  static func isBlank(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || scalar &- 0x09 < 4 && scalar != 0x0A }
    return switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Marks without width that may stand before a letter: direction marks, byte order mark.
  @inline(__always)
  static func isMark(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x200B else { return false }
    return switch scalar {
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

  /// The bytes of the small letters.
  func small(_ range: Range<Int>) -> [UInt8] {
    guard isASCII(range) else { return string(range).smallBytes }
    let bytes = bytes[range].buffer
    return [UInt8](unsafeUninitializedCapacity: range.count) { small, count in
      for (place, byte) in bytes.enumerated() {
        small[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
      count = range.count
    }
  }

  /// The hash by which tables of words know the small letters of a word of ASCII.
  func smallHash(ofASCII word: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for index in word {
      let byte = bytes[index]
      hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return hash.value
  }

  func hash(_ range: Range<Int>, seed: UInt64 = 0) -> UInt64 {
    ByteHash.hash(bytes[range].buffer, seed: seed)
  }

  /// Whether the bytes at an index are these.
  func has(_ word: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { word in
      for offset in 0..<word.count where self[index + offset] != word[offset] { return false }
      return true
    }
  }
}

extension [UInt8] {
  /// Calls `body` with these bytes, valid UTF-8, as text.
  func withText<Result>(_ body: (Text) throws -> Result) rethrows -> Result {
    try withUnsafeBufferPointer { try body(Text($0)) }
  }
}
