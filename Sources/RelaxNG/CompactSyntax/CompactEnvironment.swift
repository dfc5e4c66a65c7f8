/// What the declarations at a schema's head say.
///
/// Source: RELAX NG Compact Syntax, section 4.
struct CompactEnvironment {
  /// A namespace, or what the schema that refers to this one says that it is.
  enum Namespace: Hashable {
    case uri(String)
    case inherited
  }

  private var prefixes: [String: Namespace] = [
    "xml": .uri("http://www.w3.org/XML/1998/namespace")
  ]
  private var libraries = ["xsd": XMLSchemaLibrary.uri]
  var defaultNamespace = Namespace.inherited
  /// The same declarations for values that are qualified names.
  private(set) var bindings = NamespaceBindings()

  func namespace(of prefix: String) -> Namespace? { prefixes[prefix] }

  func library(of prefix: String) -> String? { libraries[prefix] }

  mutating func declare(_ prefix: String, _ namespace: Namespace) {
    prefixes[prefix] = namespace
    if case .uri(let uri) = namespace { bindings.declare(prefix, uri) }
  }

  mutating func declareLibrary(_ prefix: String, _ uri: String) {
    libraries[prefix] = uri
  }
}

extension CompactEnvironment.Namespace {
  /// The attribute `ns` that has the same meaning; where there is none, `ns` is inherited.
  var ns: String? {
    switch self {
    case .uri(let uri): uri
    case .inherited: nil
    }
  }
}
