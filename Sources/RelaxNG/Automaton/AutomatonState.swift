/// What an element's content may still be: for each element definition that the element may come
/// from, the pattern that remains of its content. Nearly always that is one.
struct AutomatonState {
  struct Entry: Hashable {
    /// The number of the `ElementDefinition`; -1 for the document.
    var definition: Int32
    var pattern: PatternID
  }

  /// A state's number in its automaton, or what there is instead.
  static let unknown: Int32 = -2
  static let none: Int32 = -1

  /// Where its entries begin in the automaton's list, and how many they are.
  var firstEntry: Int32
  var entryCount: Int32
  var traits: Pattern.Traits
  /// Whether it has one entry, whose content may end here.
  var isComplete: Bool
  /// The state behind text.
  var afterText = unknown
  /// The state behind the start tag, if no attribute is missing.
  var afterTag = unknown
}

/// What follows when an element begins in a state.
struct ElementStep {
  /// The element's own state in its start tag.
  var child: Int32
  /// The state behind the element, where it comes from one definition only; else -1.
  var next: Int32
}

/// What follows when an attribute comes in a state.
struct AttributeStep {
  enum Value {
    /// Every string will do.
    case anything
    case pattern(AttributeCheck)
    /// There are several patterns, one for each definition.
    case several
  }

  var value: Value
  /// The state behind the attribute, where that does not depend on the value.
  var next: Int32
}

/// How an attribute's value is checked.
struct AttributeCheck {
  /// What it must match.
  var pattern: PatternID
  /// Whether the answer is worth keeping.
  var isKept: Bool
  /// Whether every plain name will do.
  var allowsPlainNames: Bool
}

/// What follows from all attributes of a tag, where their names and the checks of their values
/// decide.
struct AttributeSet {
  /// The checks, by their places in the automaton's list.
  var checks: Range<Int>
  /// The state of the element's content if all values are right.
  var content: Int32
}
