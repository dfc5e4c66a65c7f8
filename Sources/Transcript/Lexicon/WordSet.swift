/// Words in lower case, written as running text.
struct WordSet: Sendable {
  private let words: ComparableWords<Bool>

  init(_ text: String) {
    words = ComparableWords([(text, true)]) { $0.fields(between: " ", "\n") }
  }

  func contains(_ word: some StringProtocol) -> Bool { words[word] != nil }
}

/// Phrases in lower case, one a line or divided by `|`.
struct PhraseSet: Sendable {
  /// No phrase is longer than this, in bytes.
  static let longest = 96

  private let phrases: ComparableWords<Bool>

  init(_ text: String) {
    phrases = ComparableWords([(text, true)]) { text in
      text.fields(between: "|", "\n").map { $0.fields(between: " ").joined(separator: " ")[...] }
    }
  }

  func contains(_ phrase: String) -> Bool { phrases[phrase] != nil }
}
