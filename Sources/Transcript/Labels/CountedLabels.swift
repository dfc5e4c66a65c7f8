/// Labels of a letter and a number that counts up with every question or turn: `S1.`, `C1.`,
/// `A.1:`, `B.2:`.
struct CountedLabels {
  let text: Text

  /// The entries that are such labels, found together or not at all.
  func find(in result: LabelFinder.Result) -> [Int] {
    var groups: [Int: [(entry: Int, letter: UInt32, number: Int)]] = [:]
    for index in result.entries.indices where result.shapes[index].isNumbered {
      let entry = result.entries[index]
      guard entry.count == 1, let label = parts(entry.name) else { continue }
      groups[entry.form.index, default: []].append((index, label.letter, label.number))
    }
    return groups.values.flatMap { group -> [Int] in
      let counts = Dictionary(grouping: group, by: \.letter).mapValues(\.count)
      guard group.count >= 4, (2...3).contains(counts.count), counts.values.allSatisfy({ $0 >= 2 })
      else { return [] }
      let numbers = group.sorted {
        result.entries[$0.entry].firstLine < result.entries[$1.entry].firstLine
      }
      .map(\.number)
      let rises = zip(numbers, numbers.dropFirst()).filter { $0 <= $1 }.count
      return rises * 10 >= (numbers.count - 1) * 9 ? group.map(\.entry) : []
    }
  }

  /// One capital, a stop or none, and up to four digits.
  private func parts(_ name: Range<Int>) -> (letter: UInt32, number: Int)? {
    guard name.count <= 9 else { return nil }
    let (letter, length) = text.scalar(name.lowerBound)
    guard Letters.isUpper(letter) else { return nil }
    var index = name.lowerBound + length
    if text.byte(index) == 0x2E { index += 1 }
    let digits = text.bytes[index..<name.upperBound]
    guard (1...4).contains(digits.count), digits.allSatisfy({ Letters.isDigit(UInt32($0)) }) else {
      return nil
    }
    return (letter, digits.reduce(0) { $0 * 10 + Int($1 & 15) })
  }
}
