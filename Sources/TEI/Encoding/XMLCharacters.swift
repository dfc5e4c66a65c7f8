internal import LibXML

/// Which characters of Unicode XML 1.0 cannot hold: the C0 controls but tab and the line ends,
/// U+FFFE and U+FFFF (XML 1.0, section 2.2). Text is UTF-8.
package enum XMLCharacters {
  /// The bytes of the first forbidden character of a part of a text.
  static func nextForbidden(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Range<Int>? {
    var index = start
    while true {
      index = nextSuspect(in: text, from: index, to: end)
      guard index < end else { return nil }
      if text[index] < 32 { return index..<index + 1 }
      if index + 3 <= end, text[index + 1] == 0xBF, text[index + 2] >= 0xBE {
        return index..<index + 3
      }
      index += 1
    }
  }

  /// A text without them.
  static func allowed(_ text: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      guard var next = nextForbidden(in: bytes, from: 0, to: bytes.count) else { return text }
      var rest: [UInt8] = []
      var position = 0
      while true {
        rest.append(contentsOf: bytes[position..<next.lowerBound])
        position = next.upperBound
        guard let found = nextForbidden(in: bytes, from: position, to: bytes.count) else { break }
        next = found
      }
      rest.append(contentsOf: bytes[position...])
      return rest
    }
  }

  package static func allowed(_ text: String) -> String {
    var text = text
    let isWhole = text.withUTF8 { nextForbidden(in: $0, from: 0, to: $0.count) == nil }
    return isWhole ? text : String(decoding: allowed(Array(text.utf8)), as: UTF8.self)
  }

  private static func nextSuspect(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    start + ByteSearch.nextForbidden(in: UnsafeBufferPointer(rebasing: text[start..<end]))
  }

  /// Whether XML can hold all of a text.
  static func areAll(in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { nextForbidden(in: $0, from: 0, to: $0.count) == nil }
  }
}
