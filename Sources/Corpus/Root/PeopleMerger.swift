internal import Configuration
internal import Diagnostics
internal import TEI
internal import Transcript

/// Brings together the participants of many files: whom people say to be one, who has the same id
/// of the table of people, who has the same full name.
///
/// A name of one word alone says little; those who have it are brought together too, and the
/// result is marked as uncertain.
struct PeopleMerger {
  enum Reason {
    case correction, table, fullName, label, shortName

    /// Why the entries of so many texts are one.
    func words(texts count: Int) -> String {
      let texts = count == 1 ? "one text" : "\(count) texts"
      return switch self {
      case .correction: "a correction says so, in \(texts)"
      case .table: "the same id of the table of people in \(texts)"
      case .fullName: "the same full name in \(texts)"
      case .label: "the same label in \(texts)"
      case .shortName: "a name of one word alone, in \(texts)"
      }
    }
  }

  struct Merged {
    var participant: Participant
    var reason: Reason
    /// The entries in the files that were brought together, as pointers from the root.
    var entries: [String]

    var isCertain: Bool { reason != .shortName }
    var evidence: String { reason.words(texts: entries.count) }
  }

  private let corrections: Corrections?
  private let tableIDs: Set<String>
  /// By entry.
  private var decided: [String: Corrections.Person] = [:]
  private var met: Set<String> = []
  private var merged: [String: Merged] = [:]

  init(corrections: Corrections? = nil, people: PeopleTable? = nil) {
    self.corrections = corrections
    tableIDs = Set(people?.people.map(\.id) ?? [])
    for person in corrections?.people ?? [] {
      for entry in person.entries { decided[entry] = person }
    }
  }

  /// - Parameters:
  ///   - path: the file's, as a reference from the root.
  ///   - name: the file's path below the root's folder.
  ///   - fileID: with which the ids of the people may begin.
  mutating func add(_ participants: [Participant], of path: String, name: String, fileID: String) {
    for participant in participants {
      let entry = "\(path)#\(participant.id)"
      var participant = participant
      let plain = "\(name)#\(participant.id)"
      let prefix = "\(fileID).p."
      if participant.id.hasPrefix(prefix) { participant.id.removeFirst(prefix.count) }
      let short = "\(name)#\(participant.id)"
      guard let (key, reason) = place(&participant, entries: [plain, short]) else { continue }
      if merged[key] == nil {
        merged[key] = Merged(participant: participant, reason: reason, entries: [entry])
      } else {
        merged[key]?.add(participant, entry: entry)
      }
    }
  }

  /// Whose the entry is, and why.
  private mutating func place(
    _ participant: inout Participant, entries: [String]
  ) -> (key: String, reason: Reason)? {
    for entry in entries {
      guard let person = decided[entry] else { continue }
      met.insert(entry)
      participant.id = person.id
      if let name = person.name, participant.names.first?.text != name {
        participant.names.removeAll { $0.text == name }
        participant.names.insert(PersonName(plain: name), at: 0)
      }
      participant.role = person.role ?? participant.role
      return ("decided \(person.id)", .correction)
    }
    if tableIDs.contains(participant.id) { return ("table \(participant.id)", .table) }
    guard let name = participant.names.first else { return nil }
    let words = Self.words(of: name)
    guard !words.isEmpty else { return nil }
    let key = words.sorted().joined(separator: " ")
    if participant.isGroup { return ("group \(key)", .label) }
    return ("person \(key)", words.count > 1 ? .fullName : .shortName)
  }

  /// Everybody, in the order of their names.
  var people: [Merged] {
    let keys = merged.map { key, person in
      (name: Self.words(of: person.participant.names.first), key: key, person: person)
    }
    return keys.sorted { left, right in
      let names = (left.name.sorted(), right.name.sorted())
      return names.0 == names.1
        ? left.key < right.key : names.0.lexicographicallyPrecedes(names.1)
    }.map(\.person)
  }

  /// The entries that people speak of and no text has.
  var stale: [Diagnostic] {
    guard let corrections else { return [] }
    return corrections.people.flatMap { person in
      person.entries.filter { !met.contains($0) }.map { entry in
        corrections.stale(
          "stale-person", "no text has “\(entry)”, which is to be “\(person.id)”", person.place)
      }
    }
  }

  /// The words of a name without what is said of its bearer, in small letters.
  static func words(of name: PersonName?) -> [String] {
    guard let name else { return [] }
    return name.parts.filter { $0.kind != .honorific }.map(\.text).joined(separator: " ")
      .lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" && $0 != "-" }
      .map(String.init)
  }
}

extension PeopleMerger.Merged {
  /// Adds what another file says of the same person.
  mutating func add(_ other: Participant, entry: String) {
    entries.append(entry)
    for name in other.names where !participant.names.contains(name) {
      participant.names.append(name)
    }
    for office in other.offices where !participant.offices.contains(office) {
      participant.offices.append(office)
    }
    for organization in other.organizations
    where !participant.organizations.contains(organization) {
      participant.organizations.append(organization)
    }
    for identifier in other.identifiers where !participant.identifiers.contains(identifier) {
      participant.identifiers.append(identifier)
    }
    // Two roles are no role.
    if participant.role != other.role { participant.role = nil }
    if participant.sex == nil { participant.sex = other.sex }
    participant.turns += other.turns
  }
}
