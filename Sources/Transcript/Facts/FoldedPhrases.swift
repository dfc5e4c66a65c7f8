/// Phrases in folded form that are looked for anywhere in a line, all at once.
struct FoldedPhrases: Sendable {
  let phrases: [String]
  /// The phrases that begin with two bytes.
  private let byStart: [UInt16: [[UInt8]]]
  /// A bit for each two bytes that begin a phrase.
  private var starts = Array(repeating: UInt64(0), count: 1024)

  /// - Parameter phrases: of two bytes at least.
  init(_ phrases: [String]) {
    self.phrases = phrases
    byStart = Dictionary(grouping: phrases.map { Array($0.utf8) }) { Self.start($0[0], $0[1]) }
    for start in byStart.keys { starts[Int(start >> 6)] |= 1 << UInt64(start & 63) }
  }

  /// Whether one stands in a folded line. Bytes are compared: no letter has two forms there.
  func occur(in line: [UInt8]) -> Bool {
    for index in 0..<max(0, line.count - 1) {
      let start = Self.start(line[index], line[index + 1])
      guard starts[Int(start >> 6)] >> UInt64(start & 63) & 1 == 1 else { continue }
      if byStart[start, default: []].contains(where: { line[index...].starts(with: $0) }) {
        return true
      }
    }
    return false
  }

  private static func start(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }
}
