/// A schema that ships inside the command and the library, so that nothing has to be found.
public struct BundledSchema: Sendable {
  /// The name to ask for it by, such as `transcript`.
  public let name: String
  /// Its file in `Schemas/`.
  public let file: String
  /// Its text: RELAX NG in the XML syntax.
  public let text: String

  public static let all: [BundledSchema] = [.transcript]

  /// The schema of a name.
  public static func named(_ name: String) -> BundledSchema? {
    all.first { $0.name == name }
  }
}
