internal import TEI
internal import Transcript

/// Brings together the participants of many files: who has the same full name is one person.
///
/// A name of one word alone says little; those who have it are brought together too, and the
/// result is marked as uncertain.
struct PeopleMerger {
  struct Merged {
    var participant: Participant
    /// Whether a full name says so.
    var isCertain: Bool
    /// The entries in the files that were brought together, as pointers from the root.
    var entries: [String]
  }

  private var merged: [String: Merged] = [:]

  mutating func add(_ participants: [Participant], of path: String) {
    for participant in participants {
      guard let name = participant.names.first else { continue }
      let words = Self.words(of: name)
      guard !words.isEmpty else { continue }
      let key = (participant.isGroup ? "group " : "person ") + words.sorted().joined(separator: " ")
      let entry = "\(path)#\(participant.id)"
      if merged[key] == nil {
        let isCertain = participant.isGroup || words.count > 1
        merged[key] = Merged(participant: participant, isCertain: isCertain, entries: [entry])
      } else {
        merged[key]?.add(participant, entry: entry)
      }
    }
  }

  /// Everybody, in the order of their names.
  var people: [Merged] {
    merged.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The words of a name without what is said of its bearer, in small letters.
  static func words(of name: PersonName) -> [String] {
    name.parts.filter { $0.kind != .honorific }.map(\.text).joined(separator: " ").lowercased()
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
    // Two roles are no role.
    if participant.role != other.role { participant.role = nil }
    participant.turns += other.turns
  }
}
