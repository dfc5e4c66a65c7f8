import LibXML

/// A name as a grammar tells names apart: each name that it mentions, the other names of each
/// namespace that it mentions as a whole, and all other names.
struct Symbol: Hashable, Sendable {
  let index: Int
}

/// The symbols of a grammar: a finite partition of all names.
struct SymbolTable: Sendable {
  private(set) var names: [ExpandedName] = []
  private(set) var namespaces: [String] = []
  private var indices: [ExpandedName: Int] = [:]

  /// How many symbols there are.
  var count: Int { names.count + namespaces.count + 1 }

  /// Adds a name that the grammar mentions.
  mutating func insert(_ name: ExpandedName) -> Symbol {
    if let index = indices[name] { return Symbol(index: index) }
    indices[name] = names.count
    names.append(name)
    return Symbol(index: names.count - 1)
  }

  /// Adds a namespace that the grammar mentions as a whole.
  mutating func insert(namespace: String) {
    if !namespaces.contains(namespace) { namespaces.append(namespace) }
  }

  /// The symbol of any name, once all are inserted.
  func symbol(of name: ExpandedName) -> Symbol {
    if let index = indices[name] { return Symbol(index: index) }
    if let index = namespaces.firstIndex(of: name.namespace) {
      return Symbol(index: names.count + index)
    }
    return Symbol(index: count - 1)
  }

  /// The name that a symbol stands for alone.
  func name(of symbol: Symbol) -> ExpandedName? {
    symbol.index < names.count ? names[symbol.index] : nil
  }

  /// The namespace of all names of a symbol, nil for the symbol of all other names.
  func namespace(of symbol: Symbol) -> String? {
    if symbol.index < names.count { return names[symbol.index].namespace }
    let index = symbol.index - names.count
    return index < namespaces.count ? namespaces[index] : nil
  }
}
