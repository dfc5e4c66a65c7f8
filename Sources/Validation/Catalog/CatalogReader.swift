internal import LibXML
internal import RelaxNG

/// Reads the entries of one catalog file.
///
/// Source: XML Catalogs 1.1, section 6.
final class CatalogReader: XMLEventHandler {
  private static let namespace = "urn:oasis:names:tc:entity:xmlns:xml:catalog"

  private(set) var entries: [CatalogEntry] = []
  private(set) var isCatalog = false
  private let names: NameTable
  private var kinds: [NameID: CatalogEntry.Kind] = [:]
  private let base: NameID
  private let prefer: NameID
  /// What holds inside the open elements.
  private var scopes: [Scope]
  /// How many elements are open in one of another namespace, or in an entry.
  private var foreignDepth = 0

  private struct Scope {
    var base: String
    var prefersPublic: Bool
  }

  private init(uri: String, names: NameTable) {
    self.names = names
    scopes = [Scope(base: uri, prefersPublic: true)]
    base = names.id("base", namespace: "http://www.w3.org/XML/1998/namespace")
    prefer = names.id("prefer")
    for kind in CatalogEntry.Kind.allCases {
      kinds[names.id(kind.rawValue, namespace: Self.namespace)] = kind
    }
  }

  /// - Throws: why the file is no catalog.
  static func entries(of file: SchemaFile) throws(SchemaResolver.Failure) -> [CatalogEntry] {
    let names = NameTable()
    let reader = CatalogReader(uri: file.uri, names: names)
    var limits = ParserLimits()
    limits.allowsDocumentType = true
    let parser = Parser(names: names, limits: limits, handler: reader)
    parser.feed(file.bytes.span)
    parser.finish()
    if let problem = parser.problems.first {
      throw SchemaResolver.Failure(
        "“\(file.uri)” is not well-formed XML: line \(problem.line): \(problem.message)")
    }
    guard reader.isCatalog else {
      throw SchemaResolver.Failure(
        "“\(file.uri)” is no XML catalog",
        hint: "its root element is “catalog” in the namespace \(namespace)")
    }
    return reader.entries
  }

  func startElement(_ tag: borrowing StartTag) {
    let name = names[tag.name]
    guard foreignDepth == 0, name.namespace == Self.namespace else {
      foreignDepth += 1
      return
    }
    if scopes.count == 1 { isCatalog = name.local == "catalog" }
    var scope = scopes[scopes.count - 1]
    if let base = tag.value(of: base) { scope.base = SchemaURI.resolve(base, against: scope.base) }
    if let prefer = tag.value(of: prefer) { scope.prefersPublic = prefer == "public" }
    scopes.append(scope)
    if let kind = kinds[tag.name], isCatalog { read(kind, tag, scope) }
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    if foreignDepth > 0 {
      foreignDepth -= 1
    } else {
      scopes.removeLast()
    }
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {}

  /// Notes an entry; one without its attributes says nothing.
  private func read(_ kind: CatalogEntry.Kind, _ tag: borrowing StartTag, _ scope: Scope) {
    let attributes = kind.attributes
    guard let target = tag.value(of: names.id(attributes.target)) else { return }
    var match = ""
    if let attribute = attributes.match {
      guard let value = tag.value(of: names.id(attribute)) else { return }
      let isPublic = kind == .public || kind == .delegatePublic
      match =
        isPublic
        ? CatalogIdentifier.normalizedPublic(value) : CatalogIdentifier.normalizedURI(value)
      guard !match.isEmpty else { return }
    }
    let uri = SchemaURI.resolve(target, against: scope.base)
    let path = SchemaURI.scheme(of: uri) == "file" ? try? SchemaResolver.localPath(of: uri) : nil
    entries.append(
      CatalogEntry(
        kind: kind, match: match, target: path ?? uri, prefersPublic: scope.prefersPublic))
  }
}
