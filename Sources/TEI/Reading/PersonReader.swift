internal import LibXML
internal import Transcript

/// Reads a `person` or `personGrp`.
struct PersonReader {
  private var participant: Participant
  private var parts: [PersonName.Part] = []
  private var kind = PersonName.Part.Kind.plain
  private var inName = false
  private(set) var details = PersonDetails()
  private var identifier: Participant.Identifier?
  private var affiliation: String?
  private var affiliationWords = ""
  private var affiliationName: TEIName?

  init(_ tag: borrowing StartTag, isGroup: Bool, _ vocabulary: TEIVocabulary) {
    participant = Participant(id: vocabulary.id(of: tag) ?? "", isGroup: isGroup, names: [])
    participant.role = vocabulary.value("role", of: tag).flatMap { Participant.Role(rawValue: $0) }
  }

  mutating func start(
    _ name: TEIName?, _ tag: borrowing StartTag, _ vocabulary: TEIVocabulary, parent: TEIName?
  ) {
    switch name {
    case .persName where parent == .person || parent == .personGrp:
      inName = true
      parts = []
    case .surname where inName: begin(.surname)
    case .forename where inName: begin(.forename)
    case .roleName where inName: begin(.honorific)
    case .affiliation where !inName:
      affiliation = vocabulary.value("ref", of: tag)
      details.affiliations.append(
        Affiliation(
          role: vocabulary.value("role", of: tag),
          organizations: (TEIVocabulary.ids(affiliation) ?? "").split(separator: " ")
            .map(String.init),
          period: vocabulary.period(of: tag)))
      affiliationWords = ""
      affiliationName = nil
    case .roleName, .orgName: affiliationName = affiliationName ?? name
    case .sex: participant.sex = vocabulary.value("value", of: tag)
    case .idno where !inName:
      identifier = Participant.Identifier("", type: tag.value(of: vocabulary.type))
    case .birth: details.birth = vocabulary.value("when", of: tag)
    default: break
    }
  }

  private mutating func begin(_ kind: PersonName.Part.Kind) {
    self.kind = kind
    parts.append(PersonName.Part(kind, ""))
  }

  mutating func text(_ text: Span<UInt8>, in parent: TEIName?) {
    let words = text.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    if inName {
      if let last = parts.indices.last, parts[last].kind == kind {
        parts[last].text += words
      } else {
        parts.append(PersonName.Part(kind, words))
      }
    } else if identifier != nil, parent == .idno {
      identifier?.value += words
    } else if parent == .roleName || parent == .orgName || parent == .affiliation {
      affiliationWords += words
    }
  }

  mutating func end(_ name: TEIName?, parent: TEIName?) {
    switch name {
    case .surname, .forename, .roleName, .addName, .nameLink:
      if inName { kind = .plain }
    case .persName where inName && (parent == .person || parent == .personGrp):
      inName = false
      participant.names.append(PersonName(parts))
    case .affiliation where !inName: addAffiliation()
    case .idno:
      if let identifier { participant.identifiers.append(identifier) }
      identifier = nil
    default: break
    }
  }

  private mutating func addAffiliation() {
    defer { affiliation = nil }
    let isWhite = affiliationWords.allSatisfy(\.isWhitespace)
    if affiliationName == .roleName, !isWhite {
      participant.offices.append(affiliationWords)
    } else if !isWhite {
      participant.organizations.append(affiliationWords)
    }
    if let affiliation, affiliationName != .orgName {
      participant.organizations.append(affiliation)
    }
  }

  func finish(isOwn: Bool) -> Participant {
    guard !isOwn else { return participant }
    var participant = participant
    participant.names = participant.names.map { Self.composed($0) }.filter { !$0.parts.isEmpty }
    for index in participant.identifiers.indices {
      participant.identifiers[index].value =
        HeaderReader.normalized(participant.identifiers[index].value)
    }
    participant.offices = Self.unique(participant.offices)
    participant.organizations = Self.unique(participant.organizations)
    return participant
  }

  private static func unique(_ texts: [String]) -> [String] {
    var unique: [String] = []
    for text in texts.map({ HeaderReader.normalized($0) }) where !unique.contains(text) {
      unique.append(text)
    }
    return unique
  }

  /// A name of parts as people write it: white space between the parts was layout, and surnames
  /// follow forenames.
  private static func composed(_ name: PersonName) -> PersonName {
    let parts = name.parts.map { PersonName.Part($0.kind, HeaderReader.normalized($0.text)) }
      .filter { !$0.text.isEmpty }
    let hasBoth =
      parts.contains { $0.kind == .surname } && parts.contains { $0.kind == .forename }
    let isMixed = parts.contains { $0.kind == .plain }
    let ordered =
      hasBoth && !isMixed
      ? parts.filter { $0.kind == .honorific } + parts.filter { $0.kind == .forename }
        + parts.filter { $0.kind == .surname } : parts
    return PersonName(
      Array(ordered.map { [$0] }.joined(separator: [PersonName.Part(.plain, " ")])))
  }
}
