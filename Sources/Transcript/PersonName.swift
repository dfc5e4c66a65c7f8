/// A name as written, in parts that give it back when joined.
public struct PersonName: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public enum Kind: String, Sendable {
      /// Neither is shown by the source; also the blanks and commas between parts.
      case plain
      case honorific, surname, forename
    }

    public var kind: Kind
    public var text: String

    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  public var parts: [Part]

  public init(_ parts: [Part]) {
    self.parts = parts
  }

  /// A name whose parts the source does not tell apart.
  public init(plain text: String) {
    self.parts = [Part(.plain, text)]
  }

  public var text: String { parts.map(\.text).joined() }
}
