internal import LibXML

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
    let columns = filled.map(columns)
    layout.width = Self.commonWidth(columns)
    layout.isDoubleSpaced = isDoubleSpaced(filled, columns, width: layout.width)
    layout.isWrapped = isWrapped(filled, columns, layout)
    layout.indent = commonIndent(filled.filter { !isLabel[$0] })
    layout.hasBlocks = hasBlocks(filled)
    return layout
  }

  /// Columns of a line, its indent included; wide characters count two.
  func columns(_ index: Int) -> Int {
    Int(lines[index].indent) + text.columns(lines[index].text)
  }

  private func isDoubleSpaced(_ filled: [Int], _ columns: [Int], width: Int) -> Bool {
    guard filled.count >= 10, width <= 110 else { return false }
    var single = 0
    for (one, other) in zip(filled, filled.dropFirst()) where other - one == 2 { single += 1 }
    guard single * 10 >= filled.count * 7 else { return false }
    var open = 0
    for one in filled.dropLast() where !lines[one].endsSentence { open += 1 }
    let long = columns.count { $0 * 10 >= width * 7 }
    return open * 2 >= filled.count && long * 2 >= filled.count
  }

  /// Two lines of which the second may go on the first.
  private func isPair(_ one: Int, _ other: Int, _ layout: LineLayout) -> Bool {
    !isLabel[other] && other - one == (layout.isDoubleSpaced ? 2 : 1)
  }

  /// Nineteen of twenty lines are not longer.
  private static func commonWidth(_ columns: [Int]) -> Int {
    let widths = columns.sorted()
    return widths.isEmpty ? 0 : widths[widths.count * 19 / 20]
  }

  private func isWrapped(_ filled: [Int], _ columns: [Int], _ layout: LineLayout) -> Bool {
    guard layout.width <= 140, layout.width >= 20 else { return false }
    var pairs = 0
    var full = 0
    var open = 0
    for index in filled.indices.dropLast() {
      let (one, other) = (filled[index], filled[index + 1])
      guard isPair(one, other, layout) else { continue }
      pairs += 1
      let needed = columns[index] + 1 + text.columns(text.firstWord(lines[other].text))
      if needed * 20 > layout.width * 17 { full += 1 }
      if !lines[one].endsSentence { open += 1 }
    }
    return pairs >= 3 && full * 10 >= pairs * 6 && open * 10 >= pairs * 4
  }

  private func commonIndent(_ filled: [Int]) -> Int {
    // Most texts have no indents, or all lines the same.
    let first = filled.first.map { lines[$0].indent } ?? 0
    guard filled.contains(where: { lines[$0].indent != first }) else { return Int(first) }
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
  /// Columns that the words of a line take.
  func columns(of line: Line) -> Int {
    line.mayHold(.wide) ? columns(line.text) : line.text.count
  }

  /// Columns that the characters of a range take.
  func columns(_ range: Range<Int>) -> Int {
    if isASCII(range) { return range.count }
    var rest = bytes[range].buffer
    var columns = range.count - ByteSearch.continuations(in: rest)
    while true {
      let next = ByteSearch.nextWide(in: rest)
      guard next < rest.count else { return columns }
      if Self.isWide(scalar(range.upperBound - rest.count + next).value) { columns += 1 }
      rest = UnsafeBufferPointer(rebasing: rest[(next + 1)...])
    }
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    Letters.isIdeographic(scalar) || Letters.isHangul(scalar)
      || scalar >= 0xFF01 && scalar <= 0xFF60
      || scalar >= 0x3000 && scalar <= 0x303F
  }

  /// The characters up to the first blank; one character of a script without blanks.
  func firstWord(_ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let letters = LabelByte.letters(in: bytes.word(at: index))
      index += letters
      if letters < 8 { break }
    }
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
