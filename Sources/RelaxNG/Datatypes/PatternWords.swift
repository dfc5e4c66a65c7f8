/// Says in plain words what the commonest patterns ask for.
enum PatternWords {
  private static let known = [
    "\\S+": "without white space",
    "[^\\p{C}\\p{Z}]+": "without white space",
    ".+": "that is not empty",
    "(\\S)|(\\S[\\S ]*\\S)": "that neither begins nor ends with white space",
    "[0-9]+": "of digits only",
    "\\d+": "of digits only",
    "https?://.+": "that begins with “http://” or “https://”",
  ]

  /// Stands behind a noun: `that matches the pattern “a+”`.
  static func words(for pattern: String) -> String {
    known[pattern] ?? "that matches the pattern “\(pattern)”"
  }
}
