internal import LibXML

/// What a file of a corpus says of itself and of others.
struct CorpusFile {
  /// An `xi:include`.
  struct Inclusion {
    var reference: String
    var offset: Int
    /// Whether it stands in a header: what it brings is no text of its own.
    var isInHeader: Bool
  }

  struct Person {
    var id: String
    var name: String
    var offset: Int
  }

  /// A number that the file tells.
  struct Claim {
    /// The element's name.
    var element: String
    var count: Int
    var offset: Int
  }

  struct Identifier {
    var value: String
    var offset: Int
    /// Whether it is that of a person or organisation.
    var isOfPerson: Bool
  }

  /// The root element's name, without its namespace.
  var element = ""
  var id = ""
  var language: String?
  /// Whether Verbatim wrote it.
  var isOwn = false
  var inclusions: [Inclusion] = []
  /// Those that do not begin with the file's own.
  var identifiers: [Identifier] = []
  var persons: [Person] = []
  var claims: [Claim] = []
  var languages: [String] = []
  /// How often each element of TEI stands in the text.
  var elements: [String: Int] = [:]
  var problems: [ParserProblem] = []
}

/// Reads a file of a corpus in one pass.
final class CorpusFileReader: XMLEventHandler {
  private static let tei = "http://www.tei-c.org/ns/1.0"
  private static let xinclude = "http://www.w3.org/2001/XInclude"
  private static let xml = "http://www.w3.org/XML/1998/namespace"

  private let names = NameTable()
  private var file = CorpusFile()
  /// By the number of the element's name.
  private var counts: [Int] = []
  private var depth = 0
  /// The depth of the open header, text and name of a person; 0 for none.
  private var headerDepth = 0
  private var textDepth = 0
  private var nameDepth = 0
  private var personName = ""

  private let id: NameID
  private let language: NameID
  private let href: NameID
  private let ident: NameID
  private let gi: NameID
  private let occurs: NameID
  private let include: NameID
  private let header: NameID
  private let text: NameID
  private let person: NameID
  private let persName: NameID
  private let tagUsage: NameID
  private let languageElement: NameID
  private let application: NameID
  /// Elements whose ids stand for somebody.
  private let somebody: Set<NameID>

  private init() {
    id = names.id("id", namespace: Self.xml)
    language = names.id("lang", namespace: Self.xml)
    href = names.id("href")
    ident = names.id("ident")
    gi = names.id("gi")
    occurs = names.id("occurs")
    include = names.id("include", namespace: Self.xinclude)
    header = names.id("teiHeader", namespace: Self.tei)
    text = names.id("text", namespace: Self.tei)
    person = names.id("person", namespace: Self.tei)
    persName = names.id("persName", namespace: Self.tei)
    tagUsage = names.id("tagUsage", namespace: Self.tei)
    languageElement = names.id("language", namespace: Self.tei)
    application = names.id("application", namespace: Self.tei)
    somebody = Set(
      ["person", "personGrp", "org"].map { [names] in names.id($0, namespace: Self.tei) })
  }

  static func read(_ path: BytePath) throws(FileFailure) -> CorpusFile {
    let reader = CorpusFileReader()
    let parser = Parser(names: reader.names, handler: reader)
    try InputFile.forEachChunk(of: path) { parser.feed($0) }
    parser.finish()
    reader.file.problems = parser.problems
    for (index, count) in reader.counts.enumerated() where count > 0 {
      let name = reader.names.name(at: index)
      if name.namespace == tei { reader.file.elements[name.local] = count }
    }
    return reader.file
  }

  func startElement(_ tag: borrowing StartTag) {
    depth += 1
    let name = tag.name
    if depth == 1 { begin(tag) }
    note(tag)
    if textDepth > 0 || name == text {
      if textDepth == 0 { textDepth = depth }
      count(name)
    } else if headerDepth > 0 || depth == 1 || name == header {
      if name == header, headerDepth == 0 { headerDepth = depth }
      readHeader(tag)
    }
    if name == include, let reference = tag.value(of: href) {
      let inHeader = headerDepth > 0
      file.inclusions.append(.init(reference: reference, offset: tag.offset, isInHeader: inHeader))
    }
  }

  private func begin(_ tag: borrowing StartTag) {
    file.element = names[tag.name].local
    file.id = tag.value(of: id) ?? ""
    file.language = tag.value(of: language)
    // A list of its own is all header.
    if file.element != "TEI", file.element != "teiCorpus" { headerDepth = depth }
  }

  private func note(_ tag: borrowing StartTag) {
    guard let value = tag.value(of: id) else { return }
    let isOwn = depth > 1 && !file.id.isEmpty && value.utf8.starts(with: file.id.utf8)
    guard !isOwn else { return }
    file.identifiers.append(
      .init(value: value, offset: tag.offset, isOfPerson: somebody.contains(tag.name)))
  }

  private func count(_ name: NameID) {
    while counts.count <= name.index { counts.append(0) }
    counts[name.index] += 1
  }

  private func readHeader(_ tag: borrowing StartTag) {
    switch tag.name {
    case person:
      file.persons.append(.init(id: tag.value(of: id) ?? "", name: "", offset: tag.offset))
    case persName where nameDepth == 0 && file.persons.last?.name == "":
      nameDepth = depth
      personName = ""
    case tagUsage:
      if let element = tag.value(of: gi), let count = tag.value(of: occurs).flatMap({ Int($0) }) {
        file.claims.append(.init(element: element, count: count, offset: tag.offset))
      }
    case languageElement:
      if let tag = tag.value(of: ident) { file.languages.append(tag) }
    case application:
      file.isOwn = file.isOwn || tag.value(of: ident) == "verbatim"
    default:
      // Parts of a name are words of it.
      if nameDepth > 0 { personName += " " }
    }
  }

  func endElement(_ name: NameID, position: borrowing EventPosition) {
    if depth == nameDepth {
      nameDepth = 0
      let words = personName.split { $0.isWhitespace }
      file.persons[file.persons.count - 1].name = words.joined(separator: " ")
    }
    if depth == headerDepth { headerDepth = 0 }
    if depth == textDepth { textDepth = 0 }
    depth -= 1
  }

  func characters(_ text: Span<UInt8>, position: borrowing EventPosition) {
    guard nameDepth > 0 else { return }
    personName += text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
