/// Finds page numbers, running heads and feet, and numbers in the margin, by how they repeat.
struct PageFinder {
  let text: Text

  /// Finds the marks, and takes margin numbers off the text of their lines.
  func find(in lines: inout [Line]) -> PageMarks {
    var marks = PageMarks(marks: Array(repeating: .none, count: lines.count))
    marks.marginDigits = MarginNumbers(text: text).strip(from: &lines)
    for line in pageNumbers(lines) { marks.marks[line] = .pageNumber }
    markRunningHeads(lines, &marks)
    markNumberedHeads(lines, &marks)
    markInterruptingHeads(lines, &marks)
    return marks
  }

  /// Lines that hold nothing but a number, where the numbers count up.
  private func pageNumbers(_ lines: [Line]) -> [Int] {
    var found: [(line: Int, number: Int)] = []
    for (index, line) in lines.enumerated() where !line.isBlank && line.text.count <= 24 {
      if let number = PageNumber.value(of: line.text, in: text) { found.append((index, number)) }
    }
    return found.indices.filter { place in
      let number = found[place].number
      let before = place > 0 ? found[place - 1].number : nil
      let after = place + 1 < found.count ? found[place + 1].number : nil
      return before == number - 1 || after == number + 1
    }.map { found[$0].line }
  }

  // MARK: Running heads

  /// Lines next to the page breaks that say the same at many of them.
  private func markRunningHeads(_ lines: [Line], _ marks: inout PageMarks) {
    var near: [(line: Int, isAfter: Bool)] = []
    var breaks = 0
    var lastBreak = -10
    for index in lines.indices {
      guard marks.marks[index] == .pageNumber || lines[index].startsPage else { continue }
      if index - lastBreak > 3 { breaks += 1 }
      lastBreak = index
      if lines[index].startsPage, marks.marks[index] == .none { near.append((index, true)) }
      near += neighbours(of: index, step: -1, in: lines).map { ($0, false) }
      near += neighbours(of: index, step: 1, in: lines).map { ($0, true) }
    }
    guard breaks >= 2 else { return }
    var counts: [String: Set<Int>] = [:]
    for (line, _) in near where marks.marks[line] == .none {
      counts[normalForm(lines[line].text), default: []].insert(line)
    }
    for (line, isAfter) in near where marks.marks[line] == .none {
      let count = counts[normalForm(lines[line].text)]?.count ?? 0
      guard count >= 2, count * 5 >= breaks * 2, !text.endsInColon(lines[line].text) else {
        continue
      }
      marks.marks[line] = isAfter ? .header : .footer
    }
  }

  /// Up to three filled lines before or after a page break.
  private func neighbours(of index: Int, step: Int, in lines: [Line]) -> [Int] {
    var found: [Int] = []
    var line = index + step
    while found.count < 3, lines.indices.contains(line), abs(line - index) <= 8 {
      if !lines[line].isBlank, lines[line].text.count <= 120 { found.append(line) }
      line += step
    }
    return found
  }

  /// Lines that repeat but for a number that counts up.
  private func markNumberedHeads(_ lines: [Line], _ marks: inout PageMarks) {
    var forms = HashIndex()
    var known: [(hash: UInt64, count: Int)] = []
    var found: [(form: Int, line: Int, number: Int)] = []
    for (index, line) in lines.enumerated()
    where marks.marks[index] == .none && !line.isBlank && line.text.count <= 120 {
      guard line.mayHold(.digit), let number = text.lastNumber(line.text),
        !text.endsInColon(line.text), !line.mayHold(.wide) || !endsInDay(line.text)
      else { continue }
      // Two of a document's lines with one hash of 64 bits are not to be expected.
      var hash = WordHash()
      forEachByte(ofNormalForm: line.text) { hash.add($0) }
      let place = forms.number(for: hash.value) { known[$0].hash == hash.value } ?? known.count
      if place == known.count {
        known.append((hash.value, 0))
        forms.insert(place, hash: hash.value)
      }
      known[place].count += 1
      found.append((place, index, number))
    }
    var groups: [Int: [(line: Int, number: Int)]] = [:]
    for member in found where known[member.form].count >= 3 {
      groups[member.form, default: []].append((member.line, member.number))
    }
    for group in groups.values {
      let steps = zip(group, group.dropFirst()).count { $1.number == $0.number + 1 }
      guard steps * 5 >= (group.count - 1) * 4 else { continue }
      let form = normalForm(lines[group[0].line].text)
      let first = form.split(separator: " ").first.map { $0.lowercased() } ?? ""
      guard form.contains(where: \.isLetter), !FieldNames.begins(first) || first == "page" else {
        continue
      }
      for member in group { marks.marks[member.line] = .header }
    }
  }

  // MARK: Heads without numbers

  /// Lines that come again and again and cut sentences, as only the head of a page does: a
  /// speaker's name never stands within a sentence.
  private func markInterruptingHeads(_ lines: [Line], _ marks: inout PageMarks) {
    var cuts: [String: Int] = [:]
    var widths: Set<Int> = []
    for index in lines.indices where marks.marks[index] == .none && cutsSentence(index, lines) {
      cuts[normalForm(lines[index].text), default: 0] += 1
      widths.formUnion(lines[index].text.count - 2...lines[index].text.count + 2)
    }
    guard !cuts.isEmpty else { return }
    let isCut = { (line: Line) in
      widths.contains(line.text.count) && cuts[normalForm(line.text)] != nil
    }
    guard isPunctuated(lines, except: isCut) else { return }
    var places: [String: [Int]] = [:]
    for (index, line) in lines.enumerated()
    where marks.marks[index] == .none && widths.contains(line.text.count) {
      let form = normalForm(line.text)
      if cuts[form] != nil { places[form, default: []].append(index) }
    }
    let top = lines.firstIndex { !$0.isBlank }
    for (form, found) in places where found.count >= 2 && cuts[form, default: 0] * 3 >= found.count
    {
      // At the top of the document it is the title.
      for index in found where index != top { marks.marks[index] = .header }
    }
  }

  /// Stands between blank lines where the text before and after is one sentence.
  private func cutsSentence(_ index: Int, _ lines: [Line]) -> Bool {
    let range = lines[index].text
    guard !range.isEmpty, range.count <= 100, index > 0, index + 1 < lines.count,
      lines[index - 1].isBlank || lines[index + 1].isBlank, !lines[index].endsSentence,
      !Letters.isLower(text.scalar(range.lowerBound).value),
      !text.endsInColon(range), !endsInStamp(range),
      let before = lines[..<index].last(where: { !$0.isBlank }),
      let after = lines[(index + 1)...].first(where: { !$0.isBlank })
    else { return false }
    guard let last = text.scalar(before: before.text.upperBound) else { return false }
    return (Letters.isLower(last.value) || last.value == 0x2C)
      && Letters.isLower(text.scalar(after.text.lowerBound).value)
  }

  /// A time of day since the start, as it stands behind names in the output of recognisers.
  private func endsInStamp(_ range: Range<Int>) -> Bool {
    let word = text.lastWord(range)
    let stamp = TimestampScanner(text: text).stamp(at: word.lowerBound, limit: word.upperBound)
    return stamp?.range == word
  }

  /// `ann — Today at 10:02 AM` heads a message.
  private func endsInDay(_ range: Range<Int>) -> Bool {
    guard !text.isASCII(range), let dash = text.bytes[range].firstIndex(of: 0xE2) else {
      return false
    }
    let start = text.skipBlanks(dash + text.scalar(dash).length..<range.upperBound)
    guard start < range.upperBound else { return false }
    let stamps = TimestampScanner(text: text)
    return stamps.dayStamp(at: start, limit: range.upperBound)?.upperBound == range.upperBound
  }

  /// Most paragraphs end as sentences do.
  private func isPunctuated(_ lines: [Line], except isHead: (Line) -> Bool) -> Bool {
    var ends = 0
    var closed = 0
    for (line, next) in zip(lines, lines.dropFirst()).prefix(1 << 14)
    where !line.isBlank && next.isBlank && !isHead(line) {
      ends += 1
      if line.endsSentence { closed += 1 }
    }
    return closed * 2 >= ends
  }

  /// The line with a sign for each number and single blanks.
  private func normalForm(_ range: Range<Int>) -> String {
    var form: [UInt8] = []
    forEachByte(ofNormalForm: range) { form.append($0) }
    return String(decoding: form, as: UTF8.self)
  }

  @inline(__always)
  private func forEachByte(ofNormalForm range: Range<Int>, _ body: (UInt8) -> Void) {
    var last: UInt8 = 0
    for written in text.bytes[range] {
      var byte = written
      if byte >= 0x30, byte <= 0x39 { byte = 0x23 }
      if byte == 0x09 { byte = 0x20 }
      // Blanks and digits that follow their like say no more.
      if byte == last, byte == 0x20 || byte == 0x23 && written != 0x23 { continue }
      body(byte)
      last = byte
    }
  }
}

extension Text {
  func endsInColon(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, let last = scalar(before: range.upperBound) else { return false }
    return last.value == 0x3A || last.value == 0xFF1A
  }

  /// The number that the last digits of a range make, if it is of at most five digits.
  fileprivate func lastNumber(_ range: Range<Int>) -> Int? {
    var end = range.upperBound
    while end > range.lowerBound, !(0x30...0x39).contains(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > range.lowerBound, (0x30...0x39).contains(bytes[start - 1]), end - start < 6 {
      start -= 1
    }
    guard end > start, end - start <= 5, !endsClock(start, from: range.lowerBound) else {
      return nil
    }
    return bytes[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The minutes of `10:02 Name` count up, but no pages.
  private func endsClock(_ digits: Int, from start: Int) -> Bool {
    digits > start + 1 && bytes[digits - 1] == 0x3A && (0x30...0x39).contains(bytes[digits - 2])
  }
}
