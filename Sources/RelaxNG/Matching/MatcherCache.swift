public import LibXML

/// What one worker has learnt of a grammar from the documents it has checked. Keep it from one
/// document to the next: what is learnt makes the next one fast.
///
/// Belongs to one task.
public final class MatcherCache {
  public let grammar: Grammar
  let names: NameTable
  var automaton: Automaton
  let values: ValueMatcher
  /// The grammar's symbol for each name of `names`, -1 where it is not known yet.
  private var symbols: [Int32] = []

  /// - Parameter names: the table that the parsers of this task use.
  public init(grammar: Grammar, names: NameTable) {
    self.grammar = grammar
    self.names = names
    automaton = Automaton(grammar: grammar)
    values = ValueMatcher(grammar: grammar)
  }

  @inline(__always)
  func symbol(of name: NameID) -> Int32 {
    if name.index < symbols.count, symbols[name.index] >= 0 { return symbols[name.index] }
    return newSymbol(of: name)
  }

  private func newSymbol(of name: NameID) -> Int32 {
    if name.index >= symbols.count {
      symbols.append(
        contentsOf: repeatElement(-1, count: max(names.count, name.index + 1) - symbols.count))
    }
    let symbol = Int32(grammar.symbols.symbol(of: names[name]).index)
    symbols[name.index] = symbol
    return symbol
  }
}
