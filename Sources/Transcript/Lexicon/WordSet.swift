/// Words in lower case, written as running text.
struct WordSet: Sendable {
  private let words: Set<Substring>

  init(_ text: String) {
    words = Set(text.fields(between: " ", "\n"))
  }

  func contains(_ word: some StringProtocol) -> Bool { words.contains(Substring(word)) }
}

/// Phrases in lower case, one a line or divided by `|`.
struct PhraseSet: Sendable {
  /// No phrase is longer than this, in bytes.
  static let longest = 96

  private let phrases: Set<String>

  init(_ text: String) {
    phrases = Set(
      text.fields(between: "|", "\n").map { $0.fields(between: " ").joined(separator: " ") })
    assert(phrases.allSatisfy { $0.utf8.count <= Self.longest })
  }

  func contains(_ phrase: String) -> Bool { phrases.contains(phrase) }
}
