/// The kinds of names that XML 1.0 and Namespaces in XML define, as XML Schema uses them.
enum XMLNames {
  static func isName(_ text: Span<UInt8>) -> Bool { isName(text, colon: true, start: true) }

  static func isNCName(_ text: Span<UInt8>) -> Bool { isName(text, colon: false, start: true) }

  static func isNmtoken(_ text: Span<UInt8>) -> Bool { isName(text, colon: true, start: false) }

  private static func isName(_ text: Span<UInt8>, colon: Bool, start: Bool) -> Bool {
    guard !text.isEmpty else { return false }
    var index = 0
    while index < text.count {
      let byte = text[index]
      let mustStart = start && index == 0
      if byte < 0x80 {
        guard isNameASCII(byte, mustStart: mustStart), colon || byte != UInt8(ascii: ":") else {
          return false
        }
        index += 1
      } else {
        let decoded = UTF8Scalar(text, at: index)
        let ranges = mustStart ? XMLNameRanges.start : XMLNameRanges.all
        guard contains(ranges, decoded.scalar.value) else { return false }
        index += decoded.length
      }
    }
    return true
  }

  @inline(__always)
  private static func isNameASCII(_ byte: UInt8, mustStart: Bool) -> Bool {
    if (byte | 0x20) &- UInt8(ascii: "a") < 26 { return true }
    if byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") { return true }
    let isDigit = byte &- UInt8(ascii: "0") < 10
    return !mustStart && (isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
  }

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
