internal import LibXML
internal import Transcript

/// Reads a `teiHeader`, or a list of participants that stands alone.
struct HeaderReader {
  private(set) var people = People()
  /// Whether a whole header was read.
  private(set) var isWhole = false
  private var header: Header
  private var person: PersonReader?
  private var stack: [Level] = []
  private var text: [UInt8] = []
  private var titles: [(type: String?, language: String?, statement: Header.Statement)] = []
  private var sourceDates: [Header.Statement] = []
  private var language: String?
  private var organization: (id: String?, value: Organization, isNamed: Bool, isFull: Bool)?
  private var taxonomy: TaxonomyReader?

  private struct Level {
    var name: TEIName?
    var textStart: Int
    var type: String?
    var value: String?
    var certainty: Fact.Certainty
    var language: String?
  }

  init(id: String, language: String?) {
    self.language = language
    header = Header(
      id: id, language: language ?? "und", title: Header.Statement(""), sourcePath: "")
    header.languages = []
  }

  // MARK: Events

  mutating func start(
    _ name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary
  ) {
    var level = Level(
      name: name, textStart: text.count, type: tag.value(of: vocabulary.type), value: nil,
      certainty: .high, language: vocabulary.language(of: tag))
    if let cert = vocabulary.value("cert", of: tag) {
      level.certainty = Fact.Certainty(rawValue: cert) ?? .low
    }
    switch name {
    case .date, .time: level.value = vocabulary.value("when", of: tag)
    case .title: level.value = vocabulary.value("level", of: tag)
    case .meeting:
      level.value = Self.kind(ofMeeting: vocabulary.value("ana", of: tag))
      let analysis = TEIVocabulary.ids(vocabulary.value("ana", of: tag)) ?? ""
      header.meetings.append(
        Header.Meeting(
          analysis: analysis.split(separator: " ").map(String.init),
          number: vocabulary.value("n", of: tag)))
    case .licence, .ref: level.value = vocabulary.value("target", of: tag)
    case .person, .personGrp: person = PersonReader(tag, isGroup: name == .personGrp, vocabulary)
    case .org:
      let value = Organization(name: "", role: vocabulary.value("role", of: tag))
      organization = (vocabulary.id(of: tag), value, false, false)
    case .orgName:
      level.value = vocabulary.value("full", of: tag)
    case .state where organization != nil:
      if let orientation = TEIVocabulary.ids(vocabulary.value("ana", of: tag)) {
        organization?.value.orientation = orientation
      }
    case .relation: addAlliance(tag, vocabulary)
    case .taxonomy: taxonomy = TaxonomyReader()
    case .category: taxonomy?.begin(category: vocabulary.id(of: tag))
    case .language: addLanguage(vocabulary.value("ident", of: tag))
    case .media: if let url = vocabulary.value("url", of: tag) { header.media.append(url) }
    case .measure:
      count(
        vocabulary.value("unit", of: tag), vocabulary.value("quantity", of: tag))
    case .tagUsage:
      if vocabulary.value("gi", of: tag) == "seg" {
        header.counts.segments = vocabulary.value("occurs", of: tag).flatMap { Int($0) } ?? 0
      }
    case .application:
      if vocabulary.value("ident", of: tag) == "verbatim" {
        header.isOwn = true
        header.version = vocabulary.value("version", of: tag) ?? ""
      }
    case .teiHeader: isWhole = true
    default: break
    }
    person?.start(name, tag, vocabulary, parent: stack.last?.name)
    stack.append(level)
  }

  mutating func text(_ text: Span<UInt8>) {
    text.withUnsafeBufferPointer { self.text.append(contentsOf: $0) }
    person?.text(text, in: stack.last?.name)
  }

  mutating func end(_ name: TEIName?) {
    guard let level = stack.popLast() else { return }
    let parent = stack.last?.name
    if let person {
      self.person?.end(name, parent: parent)
      if name == .person || name == .personGrp {
        self.person = nil
        add(person.finish(isOwn: header.isOwn), person.details)
      }
    } else if let name {
      take(name, in: parent, level)
    }
    if !Self.isMixed(parent) { text.removeSubrange(level.textStart...) }
  }

  /// ParlaMint's kinds of meetings, from `@ana`.
  private static func kind(ofMeeting analysis: String?) -> String? {
    let kinds = (analysis ?? "").split(separator: " ").filter { $0.hasPrefix("#parla.") }
      .map { String($0.dropFirst("#parla.".count)) }
    return kinds.last { ["term", "session", "meeting", "sitting", "agenda"].contains($0) }
  }

  /// The text of such an element is that of its children too.
  private static func isMixed(_ name: TEIName?) -> Bool {
    switch name {
    case .title, .publisher, .author, .p, .licence, .orgName, .meeting, .date, .time, .name, .idno,
      .ref, .availability, .xenoData:
      true
    default: false
    }
  }

  // MARK: What elements say

  private mutating func take(_ name: TEIName, in parent: TEIName?, _ level: Level) {
    let words = String(decoding: text[level.textStart...], as: UTF8.self)
    let statement = Header.Statement(words, value: level.value ?? "", certainty: level.certainty)
    switch (parent, name) {
    case (.titleStmt, .title):
      titles.append(
        (level.type, level.language, Header.Statement(words, certainty: level.certainty)))
    case (.titleStmt, .meeting):
      header.sessions.append(Header.Statement(words, value: level.value ?? ""))
    case (.titleStmt, .author), (.bibl, .author): header.authors.append(statement)
    case (.publicationStmt, .publisher): header.publication.publisher = words
    case (.publicationStmt, .idno):
      if header.publication.handle == nil { header.publication.handle = words }
    case (.availability, .licence):
      header.publication.licenceTarget = level.value ?? header.publication.licenceTarget
      header.publication.licence = words.isEmpty ? nil : words
    case (.bibl, .title):
      if level.value == "s" {
        header.series.append(Header.Statement(words, certainty: level.certainty))
      }
    case (.bibl, .publisher): header.publishers.append(statement)
    case (.bibl, .idno): header.identifiers.append(Header.Statement(words))
    case (.bibl, .date), (.recording, .date): sourceDates.append(statement)
    case (.bibl, .ref): header.sourcePath = words
    case (.recording, .p): header.media.append(words)
    case (.setting, .date): header.dates.append(statement)
    case (.setting, .time): header.times.append(statement)
    case (.setting, .name):
      header.places.append(
        Header.Statement(words, value: level.type ?? "place", certainty: level.certainty))
    case (_, .xenoData):
      if level.type == "source" { header.record = SourceRecord(text: words) }
    case (.org, .orgName): nameOrganization(words, level.value, level.language)
    case (.desc, .term), (.catDesc, .term):
      let language = level.language ?? stack.last?.language
      taxonomy?.add(
        Self.normalized(words), isEnglish: language?.hasPrefix("en") == true,
        isTitle: parent == .desc)
    case (_, .category): taxonomy?.endCategory()
    case (_, .taxonomy):
      people.add(taxonomy?.categories ?? [:])
      taxonomy = nil
    case (_, .org): addOrganization()
    default: break
    }
  }

  private mutating func addLanguage(_ tag: String?) {
    if let tag, !header.languages.contains(tag) { header.languages.append(tag) }
  }

  private mutating func count(_ unit: String?, _ quantity: String?) {
    guard let count = quantity.flatMap({ Int($0) }) else { return }
    switch unit {
    case "turns", "speeches", "utterances": header.counts.turns = count
    case "words": header.counts.words = count
    default: break
    }
  }

  /// The full name in the file's language, else the first; `@full` of a short one is `abb`, or
  /// `init` in older files.
  private mutating func nameOrganization(_ words: String, _ full: String?, _ language: String?) {
    guard var known = organization else { return }
    let isFull = full == "yes"
    let isOwnLanguage = language == self.language && language != nil
    if full == "abb" || full == "init", known.value.abbreviation == nil || isOwnLanguage {
      known.value.abbreviation = Self.normalized(words)
    }
    let isBetter =
      !known.isNamed || (isFull && !known.isFull) || (isFull == known.isFull && isOwnLanguage)
    if isBetter {
      known.value.name = Self.normalized(words)
      known.isNamed = true
      known.isFull = isFull
    }
    organization = known
  }

  private mutating func addOrganization() {
    if let organization, let id = organization.id, organization.isNamed {
      people.add(organization.value, id: id)
    }
    organization = nil
  }

  private mutating func addAlliance(_ tag: borrowing StartTag, _ vocabulary: TEIVocabulary) {
    guard let name = vocabulary.value("name", of: tag) else { return }
    let members = vocabulary.value("mutual", of: tag) ?? vocabulary.value("active", of: tag)
    people.add(
      Alliance(
        name: name,
        members: (TEIVocabulary.ids(members) ?? "").split(separator: " ").map(String.init),
        period: vocabulary.period(of: tag)))
  }

  private mutating func add(_ participant: Participant, _ details: PersonDetails) {
    guard !participant.id.isEmpty else { return }
    header.participants.append(participant)
    people.add(participant, details)
  }

  // MARK: The whole

  func finish() -> Header {
    var header = header
    if header.languages.isEmpty { header.languages = [header.language] }
    let main = titles.filter { $0.type == nil || $0.type == "main" }
    let title = main.first { $0.language == nil || $0.language == language } ?? main.first
    header.title = (title ?? titles.first)?.statement ?? Header.Statement("", certainty: .low)
    header.subtitles = titles.filter { $0.type == "sub" }.map(\.statement)
    if header.isOwn {
      if header.publication.publisher == "unknown" { header.publication.publisher = nil }
      if header.publication.licence == header.publication.licenceTarget {
        header.publication.licence = nil
      }
      return header
    }
    if header.dates.isEmpty { header.dates = sourceDates }
    return Self.normalized(header)
  }

  /// White space of others' headers is layout.
  private static func normalized(_ header: Header) -> Header {
    func normalized(_ statements: [Header.Statement]) -> [Header.Statement] {
      statements.map { statement in
        var statement = statement
        statement.text = Self.normalized(statement.text)
        return statement
      }.filter { !$0.text.isEmpty || !$0.value.isEmpty }
    }
    var header = header
    header.title.text = Self.normalized(header.title.text)
    header.subtitles = normalized(header.subtitles)
    header.series = normalized(header.series)
    header.sessions = normalized(header.sessions)
    header.dates = normalized(header.dates)
    header.times = normalized(header.times)
    header.places = normalized(header.places)
    header.authors = normalized(header.authors)
    header.publishers = normalized(header.publishers)
    header.identifiers = normalized(header.identifiers)
    header.publication.publisher = header.publication.publisher.map { Self.normalized($0) }
    header.publication.licence = header.publication.licence.map { Self.normalized($0) }
    return header
  }

  static func normalized(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
