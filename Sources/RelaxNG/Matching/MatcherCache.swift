public import LibXML

/// What one worker has learnt of a grammar from the documents it has checked. Keep it from one
/// document to the next: what is learnt makes the next one fast.
///
/// Belongs to one task.
public final class MatcherCache {
  /// The grammar that documents are checked against.
  public let grammar: Grammar
  let names: NameTable
  // Unchecked, since it is handed on event by event, which come one after the other.
  @exclusivity(unchecked) var automaton: Automaton
  let values: ValueMatcher

  /// - Parameter names: the table that the parsers of this task use.
  public init(grammar: Grammar, names: NameTable) {
    self.grammar = grammar
    self.names = names
    automaton = Automaton(grammar: grammar)
    values = ValueMatcher(grammar: grammar)
  }
}
