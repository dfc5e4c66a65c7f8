internal import LibXML

/// What a schema says of its elements and attributes, in `a:documentation`.
///
/// Only schemas in the XML syntax are read.
///
/// Source: RELAX NG DTD Compatibility, section 4.
struct SchemaDocumentation {
  private let elements: [String: String]
  /// By the attribute's name, or by element and attribute: `u@who`.
  private let attributes: [String: String]

  init(_ schema: [UInt8]) {
    let names = NameTable()
    let handler = DocumentationHandler(names: names)
    let parser = Parser(names: names, handler: handler)
    parser.feed(schema.span)
    parser.finish()
    elements = handler.elements
    attributes = handler.attributes
  }

  /// What an element is, as the first sentence about it says, without an end point.
  func element(_ name: String) -> String? {
    elements[name]
  }

  /// What an attribute of an element says.
  func attribute(_ name: String, of element: String) -> String? {
    attributes["\(element)@\(name)"] ?? attributes[name]
  }

  /// The first sentence, on one line, without the reference to a section behind it.
  static func sentence(_ text: String) -> String {
    var words = text.split { $0.isWhitespace }.map(String.init)
    if let bracket = words.firstIndex(where: { $0.hasPrefix("[") }) {
      words.removeSubrange(bracket...)
    }
    let isEnd: (String) -> Bool = { $0.hasSuffix(".") && $0.count > 3 && !$0.hasSuffix("e.g.") }
    if let end = words.firstIndex(where: isEnd) { words.removeSubrange((end + 1)...) }
    var sentence = words.joined(separator: " ")
    while sentence.last == "." { sentence.removeLast() }
    return sentence
  }
}

private final class DocumentationHandler: XMLEventHandler {
  private(set) var elements: [String: String] = [:]
  private(set) var attributes: [String: String] = [:]
  private let names: NameTable
  private let nameAttribute: NameID
  /// The open elements that can be documented, with the depth of each.
  private var open: [(isElement: Bool, name: String, depth: Int)] = []
  private var depth = 0
  private var text: [UInt8]?

  init(names: NameTable) {
    self.names = names
    nameAttribute = names.id("name")
  }

  func startElement(_ tag: borrowing StartTag) {
    depth += 1
    let name = names[tag.name]
    if name.namespace == "http://relaxng.org/ns/compatibility/annotations/1.0",
      name.local == "documentation"
    {
      text = []
    } else if name.namespace == "http://relaxng.org/ns/structure/1.0",
      name.local == "element" || name.local == "attribute",
      let subject = tag.value(of: nameAttribute)
    {
      let local = subject.split(separator: ":").last.map(String.init) ?? subject
      open.append((name.local == "element", local, depth))
    }
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    if let bytes = text, names[name].local == "documentation" {
      text = nil
      note(SchemaDocumentation.sentence(String(decoding: bytes, as: UTF8.self)))
    }
    if let last = open.last, last.depth == depth { open.removeLast() }
    depth -= 1
  }

  func characters(_ characters: Span<UInt8>, position: borrowing EventPosition) {
    guard text != nil else { return }
    characters.withUnsafeBufferPointer { text?.append(contentsOf: $0) }
  }

  /// Documentation belongs to the element around it, be it a child of `value` or not.
  private func note(_ sentence: String) {
    guard let subject = open.last, subject.depth == depth - 1, !sentence.isEmpty else { return }
    if subject.isElement {
      if elements[subject.name] == nil { elements[subject.name] = sentence }
      return
    }
    let owner = open.last { $0.isElement }?.name
    let key = owner.map { "\($0)@\(subject.name)" } ?? subject.name
    if attributes[key] == nil { attributes[key] = sentence }
  }
}
