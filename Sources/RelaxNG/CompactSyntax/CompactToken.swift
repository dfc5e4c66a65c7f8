/// A word, literal or sign of the compact syntax.
///
/// Source: RELAX NG Compact Syntax, annex A.2.5.
struct CompactToken {
  enum Kind: Hashable {
    /// A name without colon that is no keyword, or one that `\` protects from being one.
    case identifier
    case keyword
    /// `prefix:local`
    case qualifiedName
    /// `prefix:*`
    case namespaceWildcard
    case literal
    /// A run of lines that begin with `##`.
    case documentation
    case sign
    case end
  }

  var kind: Kind
  /// The name without prefix, the literal without quotes, or the sign.
  var text = ""
  var prefix = ""
  /// Bytes before it.
  var offset: Int

  static let keywords: Set<String> = [
    "attribute", "datatypes", "default", "div", "element", "empty", "external", "grammar",
    "include", "inherit", "list", "mixed", "namespace", "notAllowed", "parent", "start", "string",
    "text", "token",
  ]

  func isSign(_ text: String) -> Bool { kind == .sign && self.text == text }
  func isKeyword(_ text: String) -> Bool { kind == .keyword && self.text == text }

  var isName: Bool { kind == .identifier || kind == .keyword }

  var isAssignment: Bool { kind == .sign && ["=", "|=", "&="].contains(text) }

  /// For messages.
  var description: String {
    switch kind {
    case .identifier, .keyword, .sign: "“\(text)”"
    case .qualifiedName: "“\(prefix):\(text)”"
    case .namespaceWildcard: "“\(prefix):*”"
    case .literal: "a literal"
    case .documentation: "a documentation comment (##)"
    case .end: "the end of the schema"
    }
  }
}
