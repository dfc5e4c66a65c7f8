/// How the ids of transcripts are made of what is known of them, such as `hearing-{date}-{number}`.
public struct IDPattern: Hashable, Sendable {
  /// What stands in braces.
  public enum Field: String, Sendable, CaseIterable {
    /// The file's name without its extension.
    case stem
    /// The path below the directory, its parts joined by `.`.
    case path
    /// The day of speech, `YYYY-MM-DD`.
    case date
    /// The place in the directory's order, from 1.
    case number
  }

  private enum Part: Hashable {
    case text(String)
    case field(Field)
  }

  /// As written.
  public let pattern: String
  private var parts: [Part] = []

  /// Whether an id depends on a file's place in the directory's order.
  public var usesNumber: Bool { parts.contains(.field(.number)) }

  /// What is wrong with a pattern.
  enum Problem: Error {
    case unknownField(String)
    case openBrace
  }

  init(_ pattern: String) throws(Problem) {
    self.pattern = pattern
    var text = ""
    var rest = Substring(pattern)
    while let character = rest.popFirst() {
      guard character == "{" else {
        text.append(character)
        continue
      }
      guard let end = rest.firstIndex(of: "}") else { throw .openBrace }
      let name = String(rest[..<end])
      guard let field = Field(rawValue: name) else { throw .unknownField(name) }
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(.field(field))
      rest = rest[rest.index(after: end)...]
    }
    if !text.isEmpty { parts.append(.text(text)) }
  }

  /// The id of a file, an NCName; nil where the pattern needs a date and there is none.
  public func identifier(path: String, date: String?, number: Int) -> String? {
    let stem = Self.stem(path)
    var id = ""
    for part in parts {
      switch part {
      case .text(let text): id += text
      case .field(.stem): id += stem.split(separator: "/").last.map(String.init) ?? stem
      case .field(.path): id += stem.split(separator: "/").joined(separator: ".")
      case .field(.date):
        guard let date else { return nil }
        id += date
      case .field(.number): id += "\(number)"
      }
    }
    var name = String(
      String.UnicodeScalarView(id.unicodeScalars.map { NCName.isValid("a\($0)") ? $0 : "-" }))
    if !NCName.isValid(name) { name = "_" + name }
    return name
  }

  private static func stem(_ path: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: "."), dot > start else { return path }
    return String(path[..<dot])
  }
}
