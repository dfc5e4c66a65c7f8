/// Words in lower case, written as running text.
struct WordSet: Sendable {
  private let words: Set<Substring>

  init(_ text: String) {
    words = Set(text.split { $0 == " " || $0 == "\n" })
  }

  func contains(_ word: some StringProtocol) -> Bool { words.contains(Substring(word)) }
}

/// Phrases in lower case, one a line or divided by `|`.
struct PhraseSet: Sendable {
  private let phrases: Set<String>

  init(_ text: String) {
    phrases = Set(
      text.split { $0 == "|" || $0 == "\n" }.map { phrase in
        phrase.split(separator: " ").joined(separator: " ")
      })
  }

  func contains(_ phrase: String) -> Bool { phrases.contains(phrase) }
}
