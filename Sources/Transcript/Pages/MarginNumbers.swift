/// Line numbers in the margin, as courts print them: 1 to 25 on each page, or counting through.
struct MarginNumbers {
  let text: Text

  /// Takes the numbers off the lines' text.
  ///
  /// - Returns: the digits of each line's number; empty where the lines are not numbered.
  func strip(from lines: inout [Line]) -> [UInt8] {
    guard areNumbered(lines) else { return [] }
    var digits = [UInt8](repeating: 0, count: lines.count)
    var last = start(of: lines) - 1
    let margin = margin(of: lines)
    for index in lines.indices where !lines[index].isBlank && Int(lines[index].indent) <= margin {
      let range = lines[index].text
      guard let number = number(on: lines[index]),
        number.value == 1 || (last...last + 3).contains(number.value)
      else { continue }
      last = number.value
      digits[index] = UInt8(number.digits)
      let end = range.lowerBound + number.digits
      let start = text.skipBlanks(end..<range.upperBound)
      lines[index].indent = UInt16(
        clamping: Int(lines[index].indent) + number.digits + columns(end..<start))
      lines[index].narrow(to: start..<range.upperBound, of: text)
    }
    return digits
  }

  /// The first number that the next one counts on from: an excerpt may begin within a page.
  private func start(of lines: [Line]) -> Int {
    let numbers = lines.lazy.filter { !$0.isBlank }.compactMap { number(on: $0)?.value }
    return zip(numbers, numbers.dropFirst()).first { $0 + 1 == $1 }?.0 ?? 1
  }

  /// The columns within which the numbers stand; a page number stands further in.
  private func margin(of lines: [Line]) -> Int {
    var counts: [Int: Int] = [:]
    for line in lines.prefix(1 << 14) where !line.isBlank && number(on: line) != nil {
      counts[Int(line.indent), default: 0] += 1
    }
    let common = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    return common + 4
  }

  /// Most lines begin with a number that is one more than the one before, or one again.
  private func areNumbered(_ lines: [Line]) -> Bool {
    var last = 0
    var matches = 0
    var filled = 0
    for line in lines where !line.isBlank {
      filled += 1
      guard let number = number(on: line) else { continue }
      if number.value == last + 1 || number.value == 1 { matches += 1 }
      last = number.value
    }
    return matches >= 10 && matches * 10 >= filled * 6
  }

  private func number(on line: Line) -> (value: Int, digits: Int)? {
    guard line.first &- 0x30 < 10 else { return nil }
    let range = line.text
    var value = 0
    var index = range.lowerBound
    while index < range.upperBound, (0x30...0x39).contains(text[index]),
      index - range.lowerBound < 5
    {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    let digits = index - range.lowerBound
    guard digits > 0, digits < 5 else { return nil }
    guard index == range.upperBound || text[index] == 0x20 || text[index] == 0x09 else {
      return nil
    }
    return (value, digits)
  }

  private func columns(_ range: Range<Int>) -> Int {
    range.reduce(0) { text[$1] == 0x09 ? ($0 / 8 + 1) * 8 : $0 + 1 }
  }
}
