/// Finds out how a document's lines make paragraphs, from how long they are and how they end.
struct LineLayoutFinder {
  let text: Text
  let lines: [Line]
  let marks: PageMarks
  /// Whether a line begins with a label, for each line.
  let isLabel: [Bool]

  /// As many lines as are looked at.
  private static let sample = 20_000

  func find() -> LineLayout {
    var layout = LineLayout()
    let filled = lines.indices.prefix(Self.sample).filter {
      !lines[$0].isBlank && marks.marks[$0] == .none
    }
    layout.isDoubleSpaced = isDoubleSpaced(filled)
    let pairs = zip(filled, filled.dropFirst()).filter { isPair($0, $1, layout) }
    layout.width = commonWidth(filled)
    layout.isWrapped = isWrapped(pairs, width: layout.width)
    layout.indent = commonIndent(filled.filter { !isLabel[$0] })
    layout.hasBlocks = hasBlocks(filled)
    return layout
  }

  /// Columns of a line, its indent included; wide characters count two.
  func columns(_ index: Int) -> Int {
    Int(lines[index].indent) + text.columns(lines[index].text)
  }

  private func isDoubleSpaced(_ filled: [Int]) -> Bool {
    guard filled.count >= 10 else { return false }
    var single = 0
    var open = 0
    for (one, other) in zip(filled, filled.dropFirst()) {
      if other - one == 2 { single += 1 }
      if !text.endsSentence(lines[one].text) { open += 1 }
    }
    let width = commonWidth(filled)
    let long = filled.filter { columns($0) * 10 >= width * 7 }.count
    return single * 10 >= filled.count * 7 && open * 2 >= filled.count && width <= 110
      && long * 2 >= filled.count
  }

  /// Two lines of which the second may go on the first.
  private func isPair(_ one: Int, _ other: Int, _ layout: LineLayout) -> Bool {
    !isLabel[other] && other - one == (layout.isDoubleSpaced ? 2 : 1)
  }

  /// Nineteen of twenty lines are not longer.
  private func commonWidth(_ filled: [Int]) -> Int {
    let widths = filled.map(columns).sorted()
    return widths.isEmpty ? 0 : widths[widths.count * 19 / 20]
  }

  private func isWrapped(_ pairs: [(Int, Int)], width: Int) -> Bool {
    guard pairs.count >= 3, width <= 140, width >= 20 else { return false }
    var full = 0
    var open = 0
    for (one, other) in pairs {
      let needed = columns(one) + 1 + text.columns(text.firstWord(lines[other].text))
      if needed * 20 > width * 17 { full += 1 }
      if !text.endsSentence(lines[one].text) { open += 1 }
    }
    return full * 10 >= pairs.count * 6 && open * 10 >= pairs.count * 4
  }

  private func commonIndent(_ filled: [Int]) -> Int {
    var counts: [Int: Int] = [:]
    for index in filled { counts[Int(lines[index].indent), default: 0] += 1 }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  private func hasBlocks(_ filled: [Int]) -> Bool {
    var parted = 0
    var joined = 0
    for (one, other) in zip(filled, filled.dropFirst()) where !isLabel[other] {
      if other - one > 1 { parted += 1 } else { joined += 1 }
    }
    let labelsAfterBlank = zip(filled, filled.dropFirst()).filter { isLabel[$1] && $1 - $0 > 1 }
    return parted * 4 >= joined || labelsAfterBlank.count * 5 >= isLabel.count { $0 } * 4
  }
}

extension Text {
  /// Columns that the characters of a range take.
  func columns(_ range: Range<Int>) -> Int {
    if isASCII(range) { return range.count }
    var columns = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(index)
      columns +=
        Letters.isIdeographic(value) || Letters.isHangul(value)
          || value >= 0xFF01 && value <= 0xFF60
          || value >= 0x3000 && value <= 0x303F ? 2 : 1
      index += length
    }
    return columns
  }

  /// The characters up to the first blank; one character of a script without blanks.
  func firstWord(_ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(index)
      if Self.isBlank(value) { break }
      index += length
      if Letters.isIdeographic(value) { break }
    }
    return range.lowerBound..<index
  }
}

extension Array {
  fileprivate func count(_ isMember: (Element) -> Bool) -> Int {
    reduce(0) { isMember($1) ? $0 + 1 : $0 }
  }
}
