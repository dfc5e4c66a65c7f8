internal import LibXML

extension ReferenceSchema.Language {
  /// The language of a schema, by its content; a DTD by its name too.
  init(of schema: [UInt8], named name: String) {
    let names = NameTable()
    let handler = RootFinder()
    let parser = Parser(names: names, handler: handler)
    // In pieces, since the root as a rule is in the first.
    let end = min(schema.count, 100_000)
    var start = 0
    while handler.root == nil, start < end {
      let next = min(start + 4096, end)
      guard parser.feed(schema.span.extracting(start..<next)) else { break }
      start = next
    }
    if let root = handler.root, names[root].namespace == "http://www.w3.org/2001/XMLSchema" {
      self = .xmlSchema
    } else if handler.root == nil, name.lowercased().hasSuffix(".dtd") {
      self = .documentType
    } else {
      self = .relaxNG
    }
  }

  /// Its name for people.
  var title: String {
    switch self {
    case .relaxNG: "RELAX NG"
    case .xmlSchema: "XML Schema (XSD)"
    case .documentType: "XML document type"
    }
  }
}

private final class RootFinder: XMLEventHandler {
  private(set) var root: NameID?

  func startElement(_ tag: borrowing StartTag) {
    if root == nil { root = tag.name }
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {}

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {}
}
