public import LibXML

/// The ids of files to which the documents of a corpus point: of its root, its lists of persons,
/// its taxonomies; and the prefixes of pointers that these declare.
public struct KnownIdentifiers: Sendable {
  private(set) var ids = IdentifierSet()
  private(set) var prefixes = PrefixTable()

  /// Of no file.
  public init() {}

  /// Adds the ids of a file; what is not well-formed adds those before the fault.
  public mutating func add(_ input: DocumentInput, limits: ParserLimits = ParserLimits()) throws {
    let names = NameTable()
    let handler = IdentifierCollector(names: names, ids: ids, prefixes: prefixes)
    let parser = Parser(names: names, limits: limits, handler: handler)
    try input.forEachChunk { parser.feed($0) }
    parser.finish()
    ids = handler.ids
    prefixes = handler.prefixes
  }
}

private final class IdentifierCollector: XMLEventHandler {
  private let id: NameID
  private let vocabulary: LinkVocabulary
  private(set) var ids: IdentifierSet
  private(set) var prefixes: PrefixTable

  init(names: NameTable, ids: IdentifierSet, prefixes: PrefixTable) {
    id = names.id("id", namespace: TEINamespace.xml)
    vocabulary = LinkVocabulary(names: names)
    self.ids = ids
    self.prefixes = prefixes
  }

  func startElement(_ tag: borrowing StartTag) {
    if tag.name == vocabulary.prefixDefinition, let prefix = tag.value(of: vocabulary.ident),
      let pattern = tag.value(of: vocabulary.matchPattern),
      let replacement = tag.value(of: vocabulary.replacementPattern)
    {
      // What is wrong with it is said of the file itself.
      _ = prefixes.declare(prefix: prefix, pattern: pattern, replacement: replacement)
    }
    guard let index = tag.index(of: id) else { return }
    let hash = tag.withAttributeValue(index) { IdentifierSet.hash($0.extracting($0.trimmedRange)) }
    _ = ids.insert(hash, at: 0)
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {}

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {}
}
