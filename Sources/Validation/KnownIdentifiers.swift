public import LibXML

/// The ids of files to which the documents of a corpus point: of its root, its lists of persons,
/// its taxonomies.
public struct KnownIdentifiers: Sendable {
  private(set) var ids = IdentifierSet()

  public init() {}

  /// Adds the ids of a file; what is not well-formed adds those before the fault.
  public mutating func add(_ input: DocumentInput, limits: ParserLimits = ParserLimits()) throws {
    let names = NameTable()
    let handler = IdentifierCollector(names: names, ids: ids)
    let parser = Parser(names: names, limits: limits, handler: handler)
    try input.forEachChunk { parser.feed($0) }
    parser.finish()
    ids = handler.ids
  }
}

private final class IdentifierCollector: XMLEventHandler {
  private let id: NameID
  private(set) var ids: IdentifierSet

  init(names: NameTable, ids: IdentifierSet) {
    id = names.id("id", namespace: TEINamespace.xml)
    self.ids = ids
  }

  func startElement(_ tag: borrowing StartTag) {
    guard let index = tag.index(of: id) else { return }
    let hash = tag.withAttributeValue(index) { IdentifierSet.hash($0.extracting($0.trimmedRange)) }
    _ = ids.insert(hash, at: 0)
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {}

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {}
}
