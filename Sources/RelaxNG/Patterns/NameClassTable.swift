/// The name classes of a grammar, each once.
struct NameClassTable: Sendable {
  private(set) var classes: [NameClass] = []
  private var indices: [NameClass: Int] = [:]
  /// For each class the only symbol it has, or -1.
  private var singles: [Int32] = []
  /// For each class that has several symbols, whether it has each of them.
  private var memberships: [[Bool]] = []

  mutating func insert(_ nameClass: NameClass) -> Int {
    if let index = indices[nameClass] { return index }
    indices[nameClass] = classes.count
    classes.append(nameClass)
    if case .name(let symbol) = nameClass {
      singles.append(Int32(symbol.index))
    } else {
      singles.append(-1)
    }
    return classes.count - 1
  }

  /// Works out the classes' members, once all names of the grammar are known.
  mutating func complete(with symbols: SymbolTable) {
    memberships = classes.indices.map { index in
      singles[index] >= 0
        ? []
        : (0..<symbols.count).map { classes[index].contains(Symbol(index: $0), in: symbols) }
    }
  }

  func contains(_ symbol: Symbol, in index: Int) -> Bool {
    let single = Int(singles[index])
    return single >= 0 ? single == symbol.index : memberships[index][symbol.index]
  }

  /// All symbols of a class, in order.
  func symbols(of index: Int) -> [Int32] {
    let single = singles[index]
    if single >= 0 { return [single] }
    return memberships[index].indices.filter { memberships[index][$0] }.map { Int32($0) }
  }
}
