internal import Transcript

/// The names to show for `@who`.
public struct SpeakerNames: Sendable {
  private var names: [String: String] = [:]
  private let people: People

  public init(_ header: Header) {
    people = header.people
    for participant in header.participants {
      names[participant.id] = participant.names.first?.text
    }
  }

  /// The name behind an id; the id itself where there is none.
  public func name(of id: String) -> String {
    names[id] ?? people[id]?.names.first?.text ?? id
  }

  /// The names behind the ids of `BodyElement.who`, joined by `separator`.
  public func names(of who: String, separator: String = "; ") -> String {
    guard who.utf8.contains(UInt8(ascii: " ")) else { return name(of: who) }
    return who.split(separator: " ").map { name(of: String($0)) }.joined(separator: separator)
  }
}
