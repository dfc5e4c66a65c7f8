/// The character encodings of sources.
public enum SourceEncoding: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian, windows1252
  /// Another one, by the name that the user gave, known to the system's `iconv`.
  case named(String)

  /// Its name in the IANA registry, lower case.
  public var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .utf32LittleEndian: "utf-32le"
    case .utf32BigEndian: "utf-32be"
    case .windows1252: "windows-1252"
    case .named(let name): name
    }
  }

  /// The encoding of a name, in any case; any other name is left to `iconv`.
  public init(name: String) {
    let lower = name.lowercased()
    let known: [SourceEncoding] = [
      .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian,
      .windows1252,
    ]
    self = known.first { $0.name == lower } ?? .named(name)
  }
}
