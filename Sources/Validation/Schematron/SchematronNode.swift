internal import LibXML
internal import RelaxNG

/// An element of a Schematron file, with where it stands.
final class SchematronNode {
  enum Child {
    case element(SchematronNode)
    case text(String)
  }

  static let namespace = "http://purl.oclc.org/dsdl/schematron"

  /// Its local name; empty for an element of another namespace.
  let name: String
  /// By local name, those of no namespace.
  var attributes: [String: String]
  var children: [Child] = []
  let file: SchemaFile
  let offset: Int
  private let places: [String: Int]

  init(
    name: String, attributes: [String: String], places: [String: Int], file: SchemaFile,
    offset: Int
  ) {
    self.name = name
    self.attributes = attributes
    self.places = places
    self.file = file
    self.offset = offset
  }

  subscript(attribute: String) -> String? { attributes[attribute] }

  /// Where an attribute's value stands; the element where it has none.
  func place(of attribute: String) -> Int { places[attribute] ?? offset }

  var elements: [SchematronNode] {
    children.compactMap {
      if case .element(let node) = $0, !node.name.isEmpty { node } else { nil }
    }
  }

  func failure(
    _ message: String, hint: String? = nil, at attribute: String? = nil
  ) -> SchematronFailure {
    SchematronFailure(
      message: message, hint: hint, file: file,
      offset: attribute.map { place(of: $0) } ?? offset)
  }
}

/// Why a Schematron file cannot be used, and where.
struct SchematronFailure: Error {
  var message: String
  var hint: String?
  var file: SchemaFile
  var offset: Int
}

/// Reads a Schematron file as a tree.
final class SchematronReader: XMLEventHandler {
  private let names: NameTable
  private let file: SchemaFile
  private var open: [SchematronNode] = []
  private var root: SchematronNode?

  private init(names: NameTable, file: SchemaFile) {
    self.names = names
    self.file = file
  }

  static func read(_ file: SchemaFile) throws(SchematronFailure) -> SchematronNode {
    let names = NameTable()
    let reader = SchematronReader(names: names, file: file)
    let parser = Parser(names: names, handler: reader)
    parser.feed(file.bytes.span)
    parser.finish()
    if let problem = parser.problems.first {
      throw SchematronFailure(
        message: problem.message, hint: problem.hint, file: file, offset: problem.offset)
    }
    guard let root = reader.root else {
      throw SchematronFailure(message: "there is no element", hint: nil, file: file, offset: 0)
    }
    return root
  }

  func startElement(_ tag: borrowing StartTag) {
    let name = names[tag.name]
    var attributes: [String: String] = [:]
    var places: [String: Int] = [:]
    for index in 0..<tag.attributeCount {
      let attribute = names[tag.attributeName(index)]
      guard attribute.namespace.isEmpty else { continue }
      attributes[attribute.local] = tag.attributeValue(index)
      places[attribute.local] = tag.place(ofAttribute: index)?.value.lowerBound
    }
    let node = SchematronNode(
      name: name.namespace == SchematronNode.namespace ? name.local : "", attributes: attributes,
      places: places, file: file, offset: tag.offset)
    if let parent = open.last { parent.children.append(.element(node)) } else { root = node }
    open.append(node)
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) { open.removeLast() }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    open.last?.children.append(.text(text.string))
  }
}
