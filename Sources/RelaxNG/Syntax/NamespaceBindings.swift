/// The namespace declarations in scope at a place.
///
/// Source: Namespaces in XML 1.0, section 6.
public struct NamespaceBindings: Hashable, Sendable {
  struct Declaration: Hashable, Sendable {
    var prefix: String
    var namespace: String
  }

  /// Outermost first.
  private(set) var declarations: [Declaration] = []

  /// No declarations but that of `xml`.
  public init() {}

  /// Declares a prefix; an empty one is the default namespace.
  public mutating func declare(_ prefix: String, _ namespace: String) {
    declarations.append(Declaration(prefix: prefix, namespace: namespace))
  }

  /// The namespace of a prefix, nil where it is not declared. The empty prefix is always
  /// declared: an empty namespace is none.
  public func namespace(of prefix: String) -> String? {
    if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
    for declaration in declarations.reversed() where declaration.prefix == prefix {
      return declaration.namespace.isEmpty && !prefix.isEmpty ? nil : declaration.namespace
    }
    return prefix.isEmpty ? "" : nil
  }
}
