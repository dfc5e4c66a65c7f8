/// Looks up the class of a scalar: one block of 128 classes for each 128 scalars, blocks of one
/// class shared.
struct WordBreakClasses: Sendable {
  /// Read from the table once, when the first scalar beyond ASCII is met.
  static let all = WordBreakClasses()

  /// The classes of ASCII, which need no table.
  static let ascii: [WordBreak] = (UInt8(0)..<128).map { byte in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .aLetter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .numeric
    case UInt8(ascii: "_"): .extendNumLet
    case UInt8(ascii: "."): .midNumLet
    case UInt8(ascii: "'"): .singleQuote
    case UInt8(ascii: "\""): .doubleQuote
    case UInt8(ascii: ":"): .midLetter
    case UInt8(ascii: ","), UInt8(ascii: ";"): .midNum
    case UInt8(ascii: " "): .space
    case 10: .lineFeed
    case 13: .carriageReturn
    case 11, 12: .newline
    default: .other
    }
  }

  private var blocks: [UInt16] = []
  private var classes: [WordBreak] = []

  private init() {
    let ranges = Self.ranges()
    var uniform: [WordBreak: UInt16] = [:]
    blocks.reserveCapacity(0x11_0000 / 128)
    var range = 0
    for start in stride(from: 0, to: 0x11_0000, by: 128) {
      while range + 1 < ranges.count, ranges[range + 1].start <= start { range += 1 }
      let isUniform = range + 1 == ranges.count || ranges[range + 1].start >= start + 128
      if isUniform, let shared = uniform[ranges[range].value] {
        blocks.append(shared)
        continue
      }
      let block = UInt16(truncatingIfNeeded: classes.count / 128)
      if isUniform { uniform[ranges[range].value] = block }
      blocks.append(block)
      for scalar in start..<start + 128 {
        while range + 1 < ranges.count, ranges[range + 1].start <= scalar { range += 1 }
        classes.append(ranges[range].value)
      }
    }
  }

  subscript(scalar: UInt32) -> WordBreak {
    guard scalar < 0x11_0000 else { return .other }
    return classes[Int(blocks[Int(scalar >> 7)]) << 7 | Int(scalar & 127)]
  }

  private static func ranges() -> [(start: Int, value: WordBreak)] {
    let table = WordBreakTable.ranges
    let text = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var ranges: [(start: Int, value: WordBreak)] = []
    ranges.reserveCapacity(text.count / 6)
    var start = 0
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "="):
        ranges.append((start, WordBreak(code: text[index + 1])))
        start = 0
        index += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): start = start << 4 | Int(text[index] - 48)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): start = start << 4 | Int(text[index] - 55)
      default: break
      }
      index += 1
    }
    return ranges
  }
}
