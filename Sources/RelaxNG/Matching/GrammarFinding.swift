public import LibXML

/// One thing that is wrong with a document by a grammar.
public struct GrammarFinding: Hashable, Sendable {
  /// What is wrong, by the name that messages give it.
  public enum Kind: String, Sendable, CaseIterable {
    /// The grammar has no element of this name. `name` is the element.
    case unknownElement = "unknown-element"
    /// The element is not allowed where it stands.
    case misplacedElement = "misplaced-element"
    /// Before the element `name`, others are missing: `expected.required`.
    case missingElement = "missing-element"
    /// The element `name` ends before its content is complete.
    case incompleteElement = "incomplete-element"
    /// The attribute `name` is not allowed on the element `parent`.
    case attributeNotAllowed = "attribute-not-allowed"
    /// The element `name` lacks the attributes `expected.required`.
    case missingAttribute = "missing-attribute"
    /// The attribute `name` of the element `parent` cannot have the value `value`.
    case invalidAttribute = "invalid-attribute-value"
    /// Text stands in the element `parent`, which has none.
    case textNotAllowed = "text-not-allowed"
    /// The content of the element `parent` cannot be the text `value`.
    case invalidText = "invalid-text"
    /// The attribute `name` identifies its element by `value`, as another does before it.
    case duplicateID = "duplicate-id"
    /// The attribute `name` refers to the id `value`, which no element has.
    case unresolvedID = "unresolved-id"
    /// Checking the document would cost more than the limits allow.
    case limitExceeded = "grammar-limit"
  }

  /// What is wrong.
  public var kind: Kind
  /// The culprit.
  public var name: ExpandedName?
  /// The element around the culprit; the document's root has none.
  public var parent: ExpandedName?
  /// The value found, as the parser gives it.
  public var value: String?
  /// What could have stood there.
  public var expected = Expectation()
  /// Byte offsets of the exact place: a start tag's name with its `<`, an attribute's name or its
  /// value between the quotes, text, an end tag.
  public var range: Range<Int>
  /// The byte offset of the first element with the same id.
  public var firstOffset: Int?

  init(_ kind: Kind, _ name: ExpandedName?, range: Range<Int>) {
    self.kind = kind
    self.name = name
    self.range = range
  }
}
