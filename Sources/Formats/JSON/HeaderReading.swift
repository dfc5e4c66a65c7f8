internal import TEI
internal import Transcript

/// Makes a header of the members of a transcript's JSON.
struct HeaderReading {
  private let object: JSONValue
  let header: Header

  init(_ object: JSONValue, id: String, version: String) {
    self.object = object
    let own = object["id"]?.string.map { Identifiers.name($0) } ?? id
    let json = object["header"] ?? .null
    let language = object["language"]?.string ?? "und"
    let title =
      json["title"].map { Self.statement($0, nil) } ?? Header.Statement(own, certainty: .low)
    var header = Header(
      id: own, language: language, title: title, sourcePath: json["path"]?.string ?? "\(own).json")
    header.languages = object["languages"]?.elements.compactMap(\.string) ?? [language]
    header.subtitles = Self.statements(json["subtitles"], nil)
    header.series = Self.statements(json["series"], nil)
    header.sessions = Self.statements(json["sessions"], nil)
    header.dates = Self.statements(json["dates"], "when")
    header.times = Self.statements(json["times"], "when")
    header.places = Self.statements(json["places"], "kind")
    header.authors = Self.statements(json["authors"], nil)
    header.publishers = Self.statements(json["publishers"], nil)
    header.identifiers = Self.statements(json["identifiers"], nil)
    header.media = json["media"]?.elements.compactMap { $0.string.map(Self.allowed) } ?? []
    header.publication = Self.publication(json["publication"])
    header.participants = object["participants"]?.elements.compactMap(Self.participant) ?? []
    header.timeline =
      object["timeline"]?.elements.map { TimePoint(seconds: $0.scalar ?? "") } ?? []
    header.isOwn = true
    header.version = json["verbatim"]?.string ?? version
    header.record = object["source"].flatMap(Self.record)
    self.header = header
  }

  static func allowed(_ text: String) -> String { XMLCharacters.allowed(text) }

  /// An object with `text`, or the text alone.
  private static func statement(_ json: JSONValue, _ value: String?) -> Header.Statement {
    let certainty = json["certainty"]?.string.flatMap { Fact.Certainty(rawValue: $0) }
    return Header.Statement(
      allowed(json["text"]?.string ?? json.scalar ?? ""),
      value: value.flatMap { json[$0]?.string } ?? "", certainty: certainty ?? .high)
  }

  /// What has no normal form, or no known type, cannot stand in a header.
  private static func statements(_ json: JSONValue?, _ value: String?) -> [Header.Statement] {
    (json?.elements ?? []).map { statement($0, value) }.filter { value == nil || !$0.value.isEmpty }
  }

  private static func publication(_ json: JSONValue?) -> Header.Publication {
    var publication = Header.Publication()
    publication.publisher = json?["publisher"]?.string.map(allowed)
    publication.licence = json?["licence"]?.string.map(allowed)
    publication.licenceTarget = json?["licenceTarget"]?.string.map(allowed)
    publication.handle = json?["handle"]?.string.map(allowed)
    return publication
  }

  private static func participant(_ json: JSONValue) -> Participant? {
    guard let id = json["id"]?.string else { return nil }
    var participant = Participant(
      id: Identifiers.name(id), isGroup: json["group"]?.isTrue ?? false,
      role: json["role"]?.string.flatMap { Participant.Role(rawValue: $0) },
      names: json["names"]?.elements.map(name) ?? [])
    if participant.names.isEmpty { participant.names = [PersonName(plain: allowed(id))] }
    participant.offices = json["offices"]?.elements.compactMap { $0.string.map(allowed) } ?? []
    participant.organizations =
      json["organizations"]?.elements.compactMap { $0.string.map(allowed) } ?? []
    participant.sex = json["sex"]?.string.map(allowed)
    participant.identifiers =
      json["identifiers"]?.elements.compactMap { json in
        json["text"]?.string.map { .init(allowed($0), type: json["kind"]?.string) }
      } ?? []
    return participant
  }

  /// An object with `parts` or `text`, or the text alone.
  private static func name(_ json: JSONValue) -> PersonName {
    let parts = json["parts"]?.elements ?? []
    let text = json["text"]?.string ?? json.string ?? ""
    let name = PersonName(
      parts.map { part in
        PersonName.Part(
          part["kind"]?.string.flatMap { PersonName.Part.Kind(rawValue: $0) } ?? .plain,
          part["text"]?.string ?? "")
      })
    // Where the text was edited, the parts are those of another name.
    guard !parts.isEmpty, name.text == text || json["text"] == nil else {
      return PersonName(plain: allowed(text))
    }
    return name
  }

  private static func record(_ json: JSONValue) -> SourceRecord? {
    guard let sha256 = json["sha256"]?.string, let size = json["size"]?.int,
      let encoding = json["encoding"]?.string, let shape = json["shape"]?.string,
      let layout = json["layout"]?.string, let group = json["group"]?.int,
      let check = json["check"]?.string
    else { return nil }
    let record = SourceRecord(
      sha256: sha256, size: size, encoding: encoding, hasByteOrderMark: json["bom"]?.int == 1,
      shape: shape, layout: layout, group: group, check: check)
    return record.isWritable ? record : nil
  }
}
