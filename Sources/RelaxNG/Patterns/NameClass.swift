/// A set of names.
///
/// Source: RELAX NG, sections 4.12 and 6.2.
enum NameClass: Hashable, Sendable {
  case name(Symbol)
  case anyName(except: [NameClass])
  case nsName(String, except: [NameClass])
  case choice([NameClass])

  func contains(_ symbol: Symbol, in symbols: SymbolTable) -> Bool {
    switch self {
    case .name(let name): name == symbol
    case .anyName(let except): !except.contains { $0.contains(symbol, in: symbols) }
    case .nsName(let namespace, let except):
      symbols.namespace(of: symbol) == namespace
        && !except.contains { $0.contains(symbol, in: symbols) }
    case .choice(let choices): choices.contains { $0.contains(symbol, in: symbols) }
    }
  }

  /// Whether it is made of single names only.
  var isFinite: Bool {
    switch self {
    case .name: true
    case .anyName, .nsName: false
    case .choice(let choices): choices.allSatisfy(\.isFinite)
    }
  }

  /// The names it lists, where it is finite.
  var names: [Symbol] {
    switch self {
    case .name(let symbol): [symbol]
    case .choice(let choices): choices.flatMap(\.names)
    case .anyName, .nsName: []
    }
  }
}
