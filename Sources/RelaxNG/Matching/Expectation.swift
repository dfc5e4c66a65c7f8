public import LibXML

/// What a grammar would have taken in the place of what it found.
public struct Expectation: Hashable, Sendable {
  /// The elements or attributes that must come, in the grammar's order.
  public var required: [ExpandedName] = []
  /// All elements or attributes that may come, by name.
  public var names: [ExpandedName] = []
  /// The wildcards that may come, such as `any element`.
  public var wildcards: [String] = []
  /// Whether text may come.
  public var allowsText = false
  /// Whether the element may end.
  public var allowsEnd = false
  /// The values from which one must be chosen, in the grammar's order.
  public var values: [String] = []
  /// The kinds of values that are taken, such as `a date such as 2022-05-23`.
  public var datatypes: [String] = []

  init() {}
}
