/// Words in lower case, written as running text.
struct WordSet: Sendable {
  private let words: ComparableWords<Bool>
  private let text: String

  init(_ text: String) {
    self.text = text
    words = ComparableWords([.init(true) { Self.words(of: text) }])
  }

  func contains(_ word: some StringProtocol) -> Bool { words[word] != nil }

  func contains(_ word: ArraySlice<UInt8>) -> Bool { words[word] != nil }

  /// Whether a word of a text is one of them, be it in capitals.
  func contains(_ word: Range<Int>, of text: Text) -> Bool {
    text.isASCII(word)
      ? words[hash: text.smallHash(ofASCII: word)] != nil : contains(text.small(word)[...])
  }

  /// - Parameter hash: of a word of ASCII.
  func contains(hash: UInt64) -> Bool { words[hash: hash] != nil }

  /// Its words, read anew.
  var list: [Substring] { Self.words(of: text) }

  private static func words(of text: String) -> [Substring] { text.fields(between: " ", "\n") }
}

/// Phrases in lower case, one a line or divided by `|`.
struct PhraseSet: Sendable {
  /// No phrase is longer than this, in bytes.
  static let longest = 96

  private let phrases: ComparableWords<Bool>
  private let text: String

  init(_ text: String) {
    self.text = text
    phrases = ComparableWords([.init(true) { Self.phrases(of: text) }])
  }

  func contains(_ phrase: String) -> Bool { phrases[phrase] != nil }

  func contains(_ phrase: ArraySlice<UInt8>) -> Bool { phrases[phrase] != nil }

  /// - Parameter hash: of a phrase of ASCII.
  func contains(hash: UInt64) -> Bool { phrases[hash: hash] != nil }

  /// The words of the phrase that has the most.
  var mostWords: Int {
    var most = 0
    var words = 1
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "\n"): words = 1
      case UInt8(ascii: " "): words += 1
      default: most = max(most, words)
      }
    }
    return most
  }

  /// Its phrases, read anew.
  var list: [Substring] { Self.phrases(of: text) }

  private static func phrases(of text: String) -> [Substring] {
    text.fields(between: "|", "\n").map { $0.fields(between: " ").joined(separator: " ")[...] }
  }
}
