/// A line that is a page's number: `12`, `- 12 -`, `[12]`, `Page 3 of 9`, `Page: 3`, `S. 4`.
enum PageNumber {
  private static let words = WordSet(
    "page p pg pag pág página pagina seite s sida side strona str stránka страница стр с oldal sayfa"
  )
  private static let totals = WordSet("of de von sur di av z из od / van")

  static func value(of range: Range<Int>, in text: Text) -> Int? {
    var numbers: [Int] = []
    var words = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = text.scalar(index)
      if scalar >= 0x30, scalar <= 0x39 {
        let end = endOfRun(from: index, to: range.upperBound, in: text) {
          $0 >= 0x30 && $0 <= 0x39
        }
        guard end - index <= 5 else { return nil }
        numbers.append(text.bytes[index..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) })
        index = end
      } else if Letters.isLetter(scalar) {
        let end = endOfRun(from: index, to: range.upperBound, in: text, Letters.isLetter)
        guard (numbers.isEmpty ? self.words : totals).contains(index..<end, of: text) else {
          return nil
        }
        words += 1
        index = end
      } else if Text.isBlank(scalar) || isDecoration(scalar)
        || scalar == 0x3A && words == 1 && numbers.isEmpty
      {
        index += length
      } else {
        return nil
      }
    }
    guard let first = numbers.first, numbers.count <= 2, words <= 2 else { return nil }
    return numbers.count == 1 || first <= numbers[1] ? first : nil
  }

  private static func isDecoration(_ scalar: UInt32) -> Bool {
    [0x2D, 0x2013, 0x2014, 0x5B, 0x5D, 0x2E, 0x2F, 0x7C, 0x28, 0x29].contains(scalar)
  }

  private static func endOfRun(
    from start: Int, to end: Int, in text: Text, _ isMember: (UInt32) -> Bool
  ) -> Int {
    var index = start
    while index < end {
      let (scalar, length) = text.scalar(index)
      guard isMember(scalar) else { break }
      index += length
    }
    return index
  }
}
