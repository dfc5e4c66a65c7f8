/// The rules of a Schematron schema as they are evaluated: without includes and abstractions, of
/// one phase.
struct SchematronRules {
  struct Expression: Hashable {
    var text: String
    /// Where it stands, for messages: `rules.sch:12`.
    var place: String
  }

  struct Variable {
    var name: String
    var value: Expression
  }

  enum Piece {
    case text(String)
    /// The name of the context node.
    case name
    /// The name of the first node of an expression.
    case nameOf(Expression)
    case value(Expression)
  }

  struct Check {
    var isReport: Bool
    var test: Expression
    var id: String
    /// `error`, `warning` or `note`.
    var severity: String
    var message: [Piece]
    var diagnostics: [[Piece]]
  }

  enum Step {
    case variable(Variable)
    case check(Check)
  }

  struct Rule {
    var context: Expression
    var steps: [Step]
  }

  struct Pattern {
    var variables: [Variable]
    var rules: [Rule]
  }

  var namespaces: [String: String] = [:]
  var variables: [Variable] = []
  var patterns: [Pattern] = []
  /// Whether `id()` is asked for.
  var needsIDs = false
}
