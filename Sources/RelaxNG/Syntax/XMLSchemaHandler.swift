import LibXML

/// Builds the tree of a schema from the events of its XML.
final class XMLSchemaHandler: XMLEventHandler {
  private struct Open {
    var element: SchemaElement
    /// Where its children begin among `complete`.
    var firstChild: Int
  }

  private(set) var root: SchemaElement?
  private(set) var problem: SchemaProblem?

  private let names: NameTable
  private let file: Int
  private let surroundings: SchemaSurroundings
  // Unchecked, since events come one after the other.
  @exclusivity(unchecked) private var isRefused = false
  @exclusivity(unchecked) private var open: [Open] = []
  /// The elements that have ended, inside of those that are open.
  @exclusivity(unchecked) private var complete: [SchemaElement] = []
  @exclusivity(unchecked) private var text: [UInt8] = []
  /// How many elements of an annotation are open.
  @exclusivity(unchecked) private var annotationDepth = 0
  /// By the numbers of their names.
  private let kinds: [SchemaElementKind?]
  private let attributes: SchemaAttributeNames

  init(names: NameTable, uri: String, file: Int) {
    self.names = names
    self.file = file
    surroundings = SchemaSurroundings(baseURI: uri)
    attributes = SchemaAttributeNames(names: names)
    var kinds: [SchemaElementKind?] = []
    for kind in SchemaElementKind.allCases {
      let id = names.id(kind.rawValue, namespace: SchemaElementKind.namespace)
      while kinds.count <= id.index { kinds.append(nil) }
      kinds[id.index] = kind
    }
    self.kinds = kinds
  }

  func startElement(_ tag: borrowing StartTag) {
    guard !isRefused else { return }
    guard annotationDepth == 0 else {
      annotationDepth += 1
      return
    }
    do throws(SchemaProblem) {
      try begin(tag)
    } catch {
      refuse(error)
    }
  }

  private func refuse(_ problem: SchemaProblem) {
    self.problem = problem
    isRefused = true
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    guard !isRefused else { return }
    guard annotationDepth == 0 else {
      annotationDepth -= 1
      return
    }
    guard let (element, firstChild) = open.popLast().map({ ($0.element, $0.firstChild) }) else {
      return
    }
    if firstChild < complete.count {
      element.children = Array(complete[firstChild...])
      complete.removeLast(complete.count - firstChild)
    }
    if element.kind.holdsText {
      let content = String(decoding: text, as: UTF8.self)
      element.text = element.kind == .name ? trimmed(content) : content
      text.removeAll(keepingCapacity: true)
    }
    if open.isEmpty {
      root = element
    } else {
      complete.append(element)
    }
  }

  func characters(_ characters: Span<UInt8>, position: borrowing EventPosition) {
    guard annotationDepth == 0, !isRefused, !open.isEmpty else { return }
    let parent = open[open.count - 1].element.kind
    if parent.holdsText {
      characters.withUnsafeBufferPointer { text.append(contentsOf: $0) }
      return
    }
    for index in characters.indices where !isSpace(characters[index]) {
      return refuse(
        SchemaProblem(
          "text-in-schema", "the element “\(parent.rawValue)” holds no text",
          at: SchemaPlace(file: file, offset: position.offset + index)))
    }
  }

  private func begin(_ tag: borrowing StartTag) throws(SchemaProblem) {
    let place = SchemaPlace(file: file, offset: tag.offset)
    guard tag.name.index < kinds.count, let kind = kinds[tag.name.index] else {
      try beginAnnotation(names[tag.name], at: place)
      return
    }
    let parent = open.last?.element
    if let parent, parent.kind.holdsText {
      throw SchemaProblem(
        "element-in-text", "the element “\(parent.kind.rawValue)” holds text only", at: place)
    }
    guard open.count < SchemaElementKind.maximumDepth else {
      throw SchemaProblem(
        "schema-too-deep",
        "elements nest deeper than \(SchemaElementKind.maximumDepth) in the schema",
        hint: "the limit guards against schemas made to exhaust the machine", at: place)
    }
    let element = SchemaElement(kind, in: parent?.surroundings ?? surroundings, at: place)
    if tag.declarationCount > 0 { declareNamespaces(of: tag, for: element) }
    for index in 0..<tag.attributeCount {
      try read(attribute: index, of: tag, into: element)
    }
    open.append(Open(element: element, firstChild: complete.count))
  }

  private func declareNamespaces(of tag: borrowing StartTag, for element: SchemaElement) {
    var namespaces = element.surroundings.namespaces
    for index in 0..<tag.declarationCount {
      let (prefix, namespace) = tag.declaration(index)
      namespaces.declare(prefix, namespace)
    }
    element.surroundings = SchemaSurroundings(
      namespaces: namespaces, baseURI: element.surroundings.baseURI)
  }

  private func beginAnnotation(
    _ name: ExpandedName, at place: SchemaPlace
  ) throws(SchemaProblem) {
    guard let parent = open.last?.element else {
      throw SchemaProblem(
        "not-a-schema", "the root element “\(name)” is not one of RELAX NG",
        hint: "a schema's namespace is \(SchemaElementKind.namespace)", at: place)
    }
    guard name.namespace != SchemaElementKind.namespace else {
      throw SchemaProblem(
        "unknown-schema-element", "RELAX NG has no element “\(name.local)”", at: place)
    }
    guard !parent.kind.holdsText else {
      throw SchemaProblem(
        "element-in-text", "the element “\(parent.kind.rawValue)” holds text only", at: place)
    }
    annotationDepth = 1
  }

  private func read(
    attribute index: Int, of tag: borrowing StartTag, into element: SchemaElement
  ) throws(SchemaProblem) {
    let id = tag.attributeName(index)
    switch id {
    case attributes.ns: element.ns = tag.attributeValue(index)
    case attributes.datatypeLibrary: element.datatypeLibrary = tag.attributeValue(index)
    case attributes.name where element.kind.hasName:
      element.name = trimmed(tag.attributeValue(index))
    case attributes.type where element.kind == .data || element.kind == .value:
      element.type = trimmed(tag.attributeValue(index))
    case attributes.combine where element.kind == .start || element.kind == .define:
      element.combine = trimmed(tag.attributeValue(index))
    case attributes.href where element.kind == .externalRef || element.kind == .include:
      element.href = tag.attributeValue(index)
    case attributes.base:
      let base = SchemaURI.resolve(
        tag.attributeValue(index), against: element.surroundings.baseURI)
      element.surroundings = SchemaSurroundings(
        namespaces: element.surroundings.namespaces, baseURI: base)
    default:
      let name = names[id]
      guard name.namespace.isEmpty || name.namespace == SchemaElementKind.namespace else { return }
      throw SchemaProblem(
        "unknown-schema-attribute",
        "the element “\(element.kind.rawValue)” has no attribute “\(name.local)”",
        at: SchemaPlace(
          file: file, offset: tag.place(ofAttribute: index)?.name.lowerBound ?? tag.offset))
    }
  }

  private func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last, isSpace(first) || isSpace(last)
    else { return text }
    let bytes = text.utf8.drop(while: isSpace)
    let end = bytes.lastIndex { !isSpace($0) } ?? bytes.startIndex
    return bytes.isEmpty ? "" : String(Substring(bytes[...end]))
  }
}

/// The names of the attributes that RELAX NG knows.
private struct SchemaAttributeNames {
  let ns, datatypeLibrary, name, type, combine, href, base: NameID

  init(names: NameTable) {
    ns = names.id("ns")
    datatypeLibrary = names.id("datatypeLibrary")
    name = names.id("name")
    type = names.id("type")
    combine = names.id("combine")
    href = names.id("href")
    base = names.id("base", namespace: "http://www.w3.org/XML/1998/namespace")
  }
}
