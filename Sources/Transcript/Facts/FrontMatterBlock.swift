/// A block of YAML before a markdown text: `key: value` lines between two lines of `---`.
struct FrontMatterBlock {
  /// How many of the lines it takes.
  private(set) var lineCount = 0
  /// Top-level keys, folded, with the ranges of their plain values.
  private(set) var entries: [(key: String, value: Range<Int>)] = []

  init(text: [UInt8], lines: [Range<Int>]) {
    guard let first = lines.first, Self.isFence(text, first) else { return }
    for (index, line) in lines.enumerated().dropFirst() {
      if Self.isFence(text, line) {
        lineCount = index + 1
        return
      }
      if let entry = Self.entry(text, line) { entries.append(entry) }
    }
    entries = []
  }

  private static func isFence(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, text[end - 1] <= 32 { end -= 1 }
    guard end - line.lowerBound == 3 else { return false }
    let mark = text[line.lowerBound]
    return [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ".")].contains(mark)
      && text[line.lowerBound + 1] == mark && text[line.lowerBound + 2] == mark
  }

  private static func entry(_ text: [UInt8], _ line: Range<Int>) -> (String, Range<Int>)? {
    guard let first = text[line].first, first > 32, first != UInt8(ascii: "#"),
      let colon = text[line].firstIndex(where: {
        $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=")
      })
    else { return nil }
    let edges: Set<UInt8> = [32, 9, 13, UInt8(ascii: "\""), UInt8(ascii: "'")]
    var start = colon + 1
    var end = line.upperBound
    while start < end, edges.contains(text[start]) { start += 1 }
    while end > start, edges.contains(text[end - 1]) { end -= 1 }
    guard start < end,
      ![UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|")].contains(text[start])
    else { return nil }
    let key = HeaderTokenizer.tokens(of: text, in: line.lowerBound..<colon).map(\.text).joined()
    return (key, start..<end)
  }
}
