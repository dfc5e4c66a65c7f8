public import LibXML

/// Reads TEI as a stream: bytes in, a header and the events of the text out, in bounded memory.
///
/// It reads what Verbatim writes without loss, and the TEI of others as far as it is
/// transcribed speech: ParlaMint and Parla-CLARIN with or without annotation, ISO 24624, drama
/// (`sp`), texts with and without a corpus around them. Words that stand outside any turn come
/// as notes; elements that are left out are counted in `leftOut`, inclusions that are not followed
/// in `notIncluded`.
public final class TEIReader {
  /// Gives the bytes of a file that an `xi:include` names; nil where it may not be read. It is
  /// asked for the files that a header includes only: participants, organisations, taxonomies.
  public typealias Resolver = (_ href: String) -> [UInt8]?

  private let names = NameTable()
  private let events: TEIEvents
  private let parser: Parser

  /// - Parameters:
  ///   - handler: takes the header, then the body piece by piece.
  ///   - people: participants known from elsewhere, such as the root of the corpus.
  ///   - limits: what is refused.
  ///   - resolver: opens what an XInclude names; without one nothing is included.
  public init(
    handler: any TEIHandler, people: People = People(), limits: ParserLimits = ParserLimits(),
    resolver: Resolver? = nil
  ) {
    events = TEIEvents(names: names, handler: handler, people: people, resolver: resolver)
    parser = Parser(names: names, limits: limits, handler: events)
  }

  /// Takes the next bytes of the file.
  ///
  /// - Returns: false once the file is refused; further bytes are ignored.
  @discardableResult
  public func feed(_ bytes: Span<UInt8>) -> Bool {
    parser.feed(bytes)
  }

  /// Says that the file ends here.
  ///
  /// - Returns: whether it is well-formed.
  @discardableResult
  public func finish() -> Bool {
    parser.finish()
  }

  /// What is wrong with the file's XML.
  public var problems: [ParserProblem] { parser.problems }

  /// The elements whose content was left out, with how often, in the order met.
  public var leftOut: [(name: String, count: Int)] { events.leftOut }

  /// How many inclusions (XInclude) were not followed, and what the first of them name: the resolver
  /// had no file for them, or they stand where text would be.
  public var notIncluded: (count: Int, names: [String]) {
    (events.notIncluded.count, events.notIncluded.names)
  }

  /// Everybody known so far: those given, and those whom the file lists.
  public var people: People { events.people }
}

/// The parser's events, sent on to what reads the part of the file at hand.
final class TEIEvents: XMLEventHandler {
  private let vocabulary: TEIVocabulary
  private let handler: any TEIHandler
  private let resolver: TEIReader.Resolver?
  private(set) var people: People
  private(set) var notIncluded = NotIncluded()
  private var headerReader: HeaderReader?
  // Unchecked, since events come one after the other and no handler calls back into this.
  @exclusivity(unchecked) private var inHeader = false
  private var headerDepth = 0
  // Memory of its own: each event passes here, and nothing else looks at it meanwhile.
  private let body: UnsafeMutablePointer<BodyReader>
  @exclusivity(unchecked) private var inText = false
  @exclusivity(unchecked) private var depth = 0
  private var textDepth = 0
  private var header: Header?
  private var hasDelivered = false
  private var fileID: String?
  private var fileLanguage: String?
  private var fileAnalysis: [String] = []

  init(
    names: NameTable, handler: any TEIHandler, people: People, resolver: TEIReader.Resolver?
  ) {
    vocabulary = TEIVocabulary(names)
    self.handler = handler
    self.people = people
    self.resolver = resolver
    body = .allocate(capacity: 1)
    body.initialize(to: BodyReader(handler))
  }

  deinit {
    body.deinitialize(count: 1)
    body.deallocate()
  }

  var leftOut: [(name: String, count: Int)] { body.pointee.leftOut.entries }

  func startElement(_ tag: borrowing StartTag) {
    depth += 1
    let name = vocabulary.name(tag.name)
    if inHeader {
      if name == .include { include(vocabulary.value("href", of: tag)) }
      headerReader?.start(name, tag, vocabulary)
      return
    }
    if inText {
      if body.pointee.needsHeader, let name { deliverHeader(before: name) }
      if name == .include { notIncluded.add(vocabulary.value("href", of: tag)) }
      body.pointee.start(name, tag, vocabulary)
      return
    }
    startOutside(name, tag)
  }

  private func startOutside(_ name: TEIName?, _ tag: borrowing StartTag) {
    switch name {
    case .tei, .teiCorpus:
      body.pointee.begin()
      fileID = vocabulary.id(of: tag)
      fileLanguage = vocabulary.language(of: tag)
      fileAnalysis =
        (TEIVocabulary.ids(tag.value(of: vocabulary.analysis)) ?? "").split(separator: " ")
        .map(String.init)
      header = nil
    case .teiHeader, .listPerson, .listOrg, .person, .personGrp, .org, .taxonomy:
      headerReader = HeaderReader(id: fileID ?? "", language: fileLanguage)
      inHeader = true
      headerDepth = depth
      headerReader?.start(name, tag, vocabulary)
    case .text:
      inText = true
      textDepth = depth
      body.pointee.begin()
    case .include: notIncluded.add(vocabulary.value("href", of: tag))
    default: break
    }
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    defer { depth -= 1 }
    if inHeader {
      headerReader?.end(vocabulary.name(name))
      if depth == headerDepth { finishHeader() }
    } else if inText {
      if depth == textDepth {
        deliverHeader()
        body.pointee.finish()
        inText = false
      } else {
        body.pointee.end()
      }
    } else {
      endOutside(vocabulary.name(name))
    }
  }

  /// A file without a text has a header nonetheless.
  private func endOutside(_ name: TEIName?) {
    guard header != nil, name == .tei || (name == .teiCorpus && !hasDelivered) else { return }
    deliverHeader()
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    if inHeader {
      headerReader?.text(text)
    } else if inText {
      if body.pointee.needsHeader,
        !text.withUnsafeBufferPointer({ $0.allSatisfy(WhiteSpace.isSpace) })
      {
        deliverHeader()
      }
      body.pointee.text(text)
    }
  }

  // MARK: The header

  private func finishHeader() {
    guard let reader = headerReader else { return }
    headerReader = nil
    inHeader = false
    people.add(reader.people)
    if reader.isWhole { header = reader.finish() }
  }

  private func include(_ href: String?) {
    guard let href, let bytes = resolver?(href) else { return notIncluded.add(href) }
    people.add(People(bytes: bytes))
  }

  /// The time line stands in `text`, before its body.
  private func deliverHeader(before name: TEIName) {
    switch name {
    case .timeline, .when, .body: break
    default: deliverHeader()
    }
  }

  private func deliverHeader() {
    guard body.pointee.needsHeader else { return }
    var header =
      self.header
      ?? Header(
        id: fileID ?? "", language: fileLanguage ?? "und", title: Header.Statement(""),
        sourcePath: "")
    header.timeline = body.pointee.timeline.points
    header.people = people
    header.analysis = header.isOwn ? [] : fileAnalysis
    for index in header.participants.indices {
      header.participants[index] = people.complete(header.participants[index])
    }
    body.pointee.isOwn = header.isOwn
    handler.header(header)
    body.pointee.needsHeader = false
    hasDelivered = true
  }
}
