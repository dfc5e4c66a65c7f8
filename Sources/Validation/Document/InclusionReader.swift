internal import Diagnostics
internal import LibXML

/// Puts the files that a document includes in the place of each `xi:include`, event by event.
///
/// Only files below the folder are read, and none from the network. What cannot be included is a
/// finding at the `xi:include`, unless it has a fallback.
///
/// Source: XInclude 1.0 (second edition), sections 3 and 4.
final class InclusionReader {
  /// Inclusions within inclusions.
  static let depthLimit = 16
  /// How often files may be included that were included before: they could multiply.
  static let repetitionLimit = 1000

  /// A file that was included.
  struct IncludedFile {
    /// By which messages name it.
    var name: String
    /// Without links.
    var path: String
    fileprivate let neighbours: NeighbourFiles

    /// Its text in UTF-8, read again: a corpus is not held in memory.
    var input: DocumentInput {
      DocumentInput(name: name) { [path, name, neighbours] body in
        let bytes = try neighbours.bytes(of: path)
        let input = DocumentInput(name: name, bytes: bytes)
        try (ForeignEncoding.decodedIfForeign(input) ?? input).forEachChunk(body)
      }
    }
  }

  private let names: NameTable
  private let limits: ParserLimits
  private let neighbours: NeighbourFiles
  private let folder: String
  private let href: NameID
  private let parse: NameID
  private let xpointer: NameID
  private let id: NameID
  /// Those on the way from the document to the file at hand.
  private var open: [(name: String, path: String)]
  private(set) var files: [IncludedFile] = []
  private var met: Set<String> = []
  private var repetitions = 0
  /// Files, there or not, that were asked for.
  private(set) var dependencies: Set<String> = []

  /// - Parameters:
  ///   - document: the path of the document that includes.
  ///   - folder: where files may be read, without links.
  init(
    document: String, folder: String, neighbours: NeighbourFiles, names: NameTable,
    limits: ParserLimits
  ) {
    self.names = names
    self.limits = limits
    self.neighbours = neighbours
    self.folder = folder
    href = names.id("href")
    parse = names.id("parse")
    xpointer = names.id("xpointer")
    id = names.id("id", namespace: TEINamespace.xml)
    open = [(document, LocalFile.realPath(document) ?? document)]
  }

  /// The file that events come from.
  var document: String { open[open.count - 1].name }

  /// Why something is not included.
  struct Refusal {
    var id: String
    var message: String
    var hint: String?
    var severity = Diagnostic.Severity.error
  }

  /// Reads what a tag includes.
  ///
  /// - Parameters:
  ///   - handler: takes the included events.
  ///   - mayGoOn: whether more is wanted.
  /// - Returns: why it is not included, or what is wrong with the included file's XML.
  func include(
    _ tag: borrowing StartTag, to handler: any XMLEventHandler, mayGoOn: () -> Bool
  ) -> (refusal: Refusal?, problems: [ParserProblem]) {
    guard let reference = tag.value(of: href), !reference.isEmpty else {
      return (
        Refusal(
          id: "inclusion-not-followed", message: "an xi:include without href is not followed",
          hint: "name the file that it includes", severity: .warning), []
      )
    }
    guard tag.value(of: parse) ?? "xml" == "xml" else {
      return (
        Refusal(
          id: "inclusion-not-followed",
          message: "“\(reference)” is included as text: it is not read",
          severity: .warning), []
      )
    }
    var part: String?
    if let pointer = tag.value(of: xpointer) {
      guard let id = Self.identifier(in: pointer) else {
        return (
          Refusal(
            id: "inclusion-not-followed",
            message: "the xpointer “\(pointer)” is not followed: only ids are", severity: .warning),
          []
        )
      }
      part = id
    }
    switch LocalFile.place(of: reference, from: document, below: folder) {
    case .elsewhere:
      return (
        Refusal(
          id: "inclusion-not-local", message: "“\(reference)” is no local file; it is not read",
          hint: "include files of the corpus by relative paths"), []
      )
    case .outside:
      return (
        Refusal(
          id: "inclusion-not-local",
          message: "“\(reference)” lies outside the folder that may be read; it is not read",
          hint: "name the corpus's root with --root, or validate its folder as a whole"), []
      )
    case .missing(let path):
      dependencies.insert(path)
      return (Self.missing(reference), [])
    case .inside(let path):
      dependencies.insert(path)
      return read(path, reference, part: part, to: handler, mayGoOn: mayGoOn)
    }
  }

  private static func missing(_ reference: String) -> Refusal {
    Refusal(
      id: "missing-component", message: "“\(reference)” is missing",
      hint: "add the file, or take its xi:include out")
  }

  /// An id, be it alone or as `xpointer(id('…'))` or `element(…)` has it.
  private static func identifier(in pointer: String) -> String? {
    var text = pointer.filter { !$0.isWhitespace }
    for (start, end) in [("xpointer(id('", "'))"), ("xpointer(id(\"", "\"))"), ("element(", ")")]
    where text.hasPrefix(start) && text.hasSuffix(end) {
      text = String(text.dropFirst(start.count).dropLast(end.count))
      break
    }
    return text.isEmpty || text.contains { "()/'\"=@:".contains($0) } ? nil : text
  }

  private func read(
    _ path: String, _ reference: String, part: String?, to handler: any XMLEventHandler,
    mayGoOn: () -> Bool
  ) -> (refusal: Refusal?, problems: [ParserProblem]) {
    if open.contains(where: { $0.path == path }) {
      return (
        Refusal(
          id: "inclusion-loop",
          message: "“\(reference)” includes itself, directly or through others",
          hint: "take one of the xi:include out"), []
      )
    }
    guard open.count <= Self.depthLimit else {
      return (
        Refusal(
          id: "inclusion-too-deep",
          message: "inclusions are nested more than \(Self.depthLimit) deep"), []
      )
    }
    if !met.insert(path).inserted {
      repetitions += 1
      guard repetitions <= Self.repetitionLimit else {
        return (
          Refusal(
            id: "too-many-inclusions",
            message: "files are included again more than \(Self.repetitionLimit) times"), []
        )
      }
    }
    guard let bytes = try? neighbours.bytes(of: path) else { return (Self.missing(reference), []) }
    let name = (try? LocalFile.named(reference, from: document)) ?? reference
    let input = DocumentInput(name: name, bytes: bytes)
    let text = (try? ForeignEncoding.decodedIfForeign(input)?.bytes()) ?? bytes
    files.append(IncludedFile(name: name, path: path, neighbours: neighbours))
    let base = FileOffset.base(ofFile: files.count)
    open.append((name, path))
    defer { open.removeLast() }
    let filter = part.map { PartReader(id: id, value: $0, handler: handler) }
    let parser = Parser(names: names, limits: limits, handler: filter ?? handler, base: base)
    var rest = text.span.extracting(0...)
    while !rest.isEmpty, mayGoOn() {
      let count = min(rest.count, 1 << 16)
      guard parser.feed(rest.extracting(0..<count)) else { break }
      rest = rest.extracting(count...)
    }
    if rest.isEmpty { parser.finish() }
    if let filter, !filter.isFound, parser.isWellFormed {
      return (
        Refusal(
          id: "missing-component", message: "“\(reference)” has no element “\(part ?? "")”",
          hint: "correct the xpointer"), []
      )
    }
    return (nil, parser.problems)
  }
}

/// Hands on the element of an id only.
private final class PartReader: XMLEventHandler {
  private let id: NameID
  private let value: String
  private let handler: any XMLEventHandler
  private var depth = 0
  private(set) var isFound = false

  init(id: NameID, value: String, handler: any XMLEventHandler) {
    self.id = id
    self.value = value
    self.handler = handler
  }

  func startElement(_ tag: borrowing StartTag) {
    if depth == 0 {
      guard !isFound, tag.value(of: id) == value else { return }
      isFound = true
    }
    depth += 1
    handler.startElement(tag)
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    guard depth > 0 else { return }
    depth -= 1
    handler.endElement(name, position: position)
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    if depth > 0 { handler.characters(text, position: position) }
  }
}
