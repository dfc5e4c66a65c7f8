/// The scalars sorted into symbols: two scalars that no class of an expression tells apart are
/// one symbol, so that an automaton has a handful of symbols instead of a million scalars.
struct Alphabet: Sendable {
  /// How much work sorting may take; only a hostile expression comes near.
  private static let workLimit = 20_000_000

  /// How many symbols there are.
  let count: Int
  /// The symbols of each class, by class and symbol.
  let members: BitMatrix
  private let classCount: Int
  /// The first scalars of the intervals, ascending, from 0.
  private let starts: [UInt32]
  /// The symbol of each interval and category, or of each interval if `columns` is 1.
  private let cells: [UInt16]
  private let columns: Int
  private let ascii: [UInt16]

  /// - Returns: nil if the classes are too many and too various.
  init?(of classes: [CharacterClass]) {
    let columns = classes.contains(where: \.needsCategories) ? CategorySet.count : 1
    let starts = Array(Set(classes.flatMap { $0.steps.map(\.start) } + [0])).sorted()
    var refinement = Refinement(starts: starts, columns: columns)
    for set in classes {
      refinement.split(by: set)
      guard refinement.work <= Self.workLimit else { return nil }
    }
    guard let (cells, count) = refinement.numbered(), count * classes.count <= Self.workLimit
    else { return nil }
    var members = BitMatrix(rows: classes.count, columns: count)
    for (number, set) in classes.enumerated() {
      refinement.visit(set) { members.insert(row: number, column: Int(cells[$0])) }
    }
    self.count = count
    classCount = classes.count
    self.members = members
    self.starts = starts
    self.cells = cells
    self.columns = columns
    ascii = (0..<128).map { (value: UInt8) in
      Self.cell(of: Unicode.Scalar(value), starts: starts, columns: columns).map { cells[$0] } ?? 0
    }
  }

  /// The symbols of each class, ascending.
  var symbolsByClass: [[Int]] {
    (0..<classCount).map { number in
      (0..<count).filter { members.contains(row: number, column: $0) }
    }
  }

  func symbol(ofASCII byte: Int) -> Int { Int(ascii[byte]) }

  /// The symbol of the scalar at `index` of UTF-8 `bytes`; moves `index` behind it.
  @inline(__always)
  func nextSymbol(_ bytes: Span<UInt8>, _ index: inout Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
      return Int(ascii[Int(byte)])
    }
    let decoded = UTF8Scalar(bytes, at: index)
    index += decoded.length
    let cell = Self.cell(of: decoded.scalar, starts: starts, columns: columns) ?? 0
    return Int(cells[cell])
  }

  private static func cell(
    of scalar: Unicode.Scalar, starts: [UInt32], columns: Int
  ) -> Int? {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= scalar.value { low = middle } else { high = middle }
    }
    return low * columns + (columns == 1 ? 0 : CategorySet.column(of: scalar))
  }
}

/// The cells (interval and category) while they are being told apart.
private struct Refinement {
  let starts: [UInt32]
  let columns: Int
  /// The categories that the scalars of each interval have, as far as that is quickly said.
  private let possible: [CategorySet]
  private(set) var work = 0
  private var cells: [Int]
  private var next = 1

  init(starts: [UInt32], columns: Int) {
    self.starts = starts
    self.columns = columns
    cells = Array(repeating: 0, count: starts.count * columns)
    possible = starts.indices.map { interval in
      let end = interval + 1 < starts.count ? starts[interval + 1] : .max
      guard columns > 1, end - starts[interval] <= 16 else { return .all }
      return (starts[interval]..<end).reduce(into: CategorySet()) { set, value in
        guard let scalar = Unicode.Scalar(value) else { return }
        set.insert(CategorySet(column: CategorySet.column(of: scalar)))
      }
    }
  }

  /// Gives the cells of `set` numbers of their own.
  mutating func split(by set: CharacterClass) {
    var renumbered: [Int: Int] = [:]
    var inside: [Int] = []
    visit(set) { inside.append($0) }
    work += inside.count + set.steps.count
    for cell in inside {
      if let number = renumbered[cells[cell]] {
        cells[cell] = number
      } else {
        renumbered[cells[cell]] = next
        cells[cell] = next
        next += 1
      }
    }
  }

  /// Calls `body` with the index of each cell of `set`, ascending.
  func visit(_ set: CharacterClass, _ body: (Int) -> Void) {
    for (number, step) in set.steps.enumerated() where !step.categories.isEmpty {
      let end = number + 1 < set.steps.count ? set.steps[number + 1].start : .max
      var interval = firstInterval(from: step.start)
      while interval < starts.count, starts[interval] < end {
        let categories = step.categories.intersection(possible[interval])
        for column in 0..<columns
        where columns == 1 || categories.contains(CategorySet(column: column)) {
          body(interval * columns + column)
        }
        interval += 1
      }
    }
  }

  private func firstInterval(from start: UInt32) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The cells' symbols, counted from 0 without gaps, and how many there are.
  func numbered() -> (cells: [UInt16], count: Int)? {
    var symbols: [Int: UInt16] = [:]
    var numbered: [UInt16] = []
    numbered.reserveCapacity(cells.count)
    for cell in cells {
      if let symbol = symbols[cell] {
        numbered.append(symbol)
      } else {
        guard symbols.count < Int(UInt16.max) else { return nil }
        numbered.append(UInt16(symbols.count))
        symbols[cell] = UInt16(symbols.count)
      }
    }
    return (numbered, symbols.count)
  }
}
