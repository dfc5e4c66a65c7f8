internal import LibXML

/// What a document's beginning says of its schema.
struct SchemaClues {
  /// The first RELAX NG schema that it names.
  var model: ModelInstruction?
  /// Names of schemas in other languages that it names.
  var otherModels: [String] = []
  /// Whether Verbatim wrote it.
  var isOurs = false
  /// Whether it is a corpus's root.
  var isCorpus = false
  /// Whether the beginning could be read.
  var isReadable = true

  /// Reads a document as far as its header goes.
  init(_ input: DocumentInput, limits: ParserLimits) throws {
    let names = NameTable()
    let handler = ClueHandler(names: names)
    let parser = Parser(names: names, limits: limits, handler: handler)
    var isOpen = true
    try input.forEachChunk { chunk in
      isOpen = parser.feed(chunk)
      return isOpen && !handler.isDone
    }
    if isOpen, !handler.isDone { parser.finish() }
    model = handler.models.first(where: \.isRelaxNG)
    otherModels = handler.models.filter { !$0.isRelaxNG }.map(\.href)
    isOurs = handler.isOurs
    isCorpus = handler.isCorpus
    isReadable = handler.isDone || parser.isWellFormed
  }
}

private final class ClueHandler: XMLEventHandler {
  private(set) var models: [ModelInstruction] = []
  private(set) var isOurs = false
  private(set) var isCorpus = false
  private(set) var isDone = false
  private let corpus: NameID
  private let application: NameID
  private let ident: NameID
  private let ends: Set<NameID>
  private var hasModel = false

  init(names: NameTable) {
    corpus = names.id("teiCorpus", namespace: TEINamespace.name)
    application = names.id("application", namespace: TEINamespace.name)
    ident = names.id("ident")
    ends = [
      names.id("teiHeader", namespace: TEINamespace.name),
      names.id("text", namespace: TEINamespace.name),
    ]
  }

  func startElement(_ tag: borrowing StartTag) {
    // Instructions stand before the root element; with a schema named, no more is needed.
    if hasModel { isDone = true }
    if tag.name == corpus { isCorpus = true }
    if tag.name == application, tag.value(of: ident) == "verbatim" {
      isOurs = true
      isDone = true
    }
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    if ends.contains(name) { isDone = true }
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {}

  func processingInstruction(
    target: String, data: String, position: borrowing EventPosition
  ) {
    guard !isDone, let model = ModelInstruction(target: target, data: data) else { return }
    models.append(model)
    if model.isRelaxNG { hasModel = true }
  }
}
