/// The names that an expression of XPath uses, found without parsing it.
///
/// Source: XPath 1.0, section 3.7.
struct XPathNames {
  private(set) var functions: Set<String> = []
  private(set) var variables: Set<String> = []
  private(set) var prefixes: Set<String> = []

  /// Functions of XPath 1.0, and `current` of XSLT.
  static let knownFunctions: Set<String> = [
    "last", "position", "count", "id", "local-name", "namespace-uri", "name", "string", "concat",
    "starts-with", "contains", "substring-before", "substring-after", "substring",
    "string-length", "normalize-space", "translate", "boolean", "not", "true", "false", "lang",
    "number", "sum", "floor", "ceiling", "round", "current",
  ]

  /// What stands before a parenthesis without being a function.
  private static let others: Set<String> = [
    "node", "text", "comment", "processing-instruction", "and", "or", "div", "mod",
  ]

  init(_ text: String) {
    var rest = Substring(text).unicodeScalars
    var isVariable = false
    while let scalar = rest.first {
      if scalar == "'" || scalar == "\"" {
        rest = rest.dropFirst().drop { $0 != scalar }.dropFirst()
      } else if Self.isNameStart(scalar) {
        let name = rest.prefix { Self.isName($0) }
        rest = rest[name.endIndex...]
        note(String(name), before: rest, isVariable: isVariable)
      } else {
        rest = rest.dropFirst()
        isVariable = scalar == "$"
        continue
      }
      isVariable = false
    }
  }

  private mutating func note(
    _ name: String, before rest: Substring.UnicodeScalarView, isVariable: Bool
  ) {
    var parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    // An axis, or a prefix before `*`, ends with a colon.
    let isAxis = parts.count > 2
    if isAxis {
      parts = Array(parts.drop { !$0.isEmpty }.drop { $0.isEmpty })
      guard !parts.isEmpty else { return }
    }
    if parts.count == 2 { prefixes.insert(parts[0]) }
    let local = parts.joined(separator: ":")
    if isVariable {
      variables.insert(local)
    } else if rest.first(where: { $0 != " " && $0 != "\n" && $0 != "\t" }) == "(",
      !Self.others.contains(local)
    {
      functions.insert(local)
    }
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic
  }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    isNameStart(scalar) || scalar == "-" || scalar == "." || scalar == ":"
      || ("0"..."9").contains(scalar)
  }
}
