internal import Synchronization

/// Words by the hashes of their bytes; where accents may stand beside their letters, as strings,
/// which are equal however a letter is put together.
struct ComparableWords<Value: Sendable>: Sendable {
  private let table: WordTable<Value>
  private let strings: Strings

  /// - Parameters:
  ///   - texts: where two have a word, the first counts.
  ///   - parts: the words of a text.
  init(_ texts: [(String, Value)], parts: @escaping @Sendable (String) -> [Substring]) {
    table = WordTable(
      texts.flatMap { text, value in parts(text).map { (WordHash.value(of: $0), value) } })
    strings = Strings(texts, parts)
  }

  subscript(word: some StringProtocol) -> Value? {
    if let value = table[WordHash.value(of: word)] { return value }
    return word.utf8.contains(where: beginsMark) ? strings.value(of: Substring(word)) : nil
  }

  /// Whether a byte begins a character of a block with combining marks: Latin, Greek and Cyrillic
  /// (U+0300 to U+037F), Arabic, the scripts of India, Hangul in letters, kana.
  @inline(__always)
  private func beginsMark(_ byte: UInt8) -> Bool {
    byte == 0xCC || byte == 0xCD || byte == 0xD9 || byte == 0xE0 || byte == 0xE1 || byte == 0xE3
  }

  /// The words as strings, made where they are first asked for.
  private final class Strings: Sendable {
    private let texts: [(String, Value)]
    private let parts: @Sendable (String) -> [Substring]
    private let values = Mutex<[Substring: Value]?>(nil)

    init(_ texts: [(String, Value)], _ parts: @escaping @Sendable (String) -> [Substring]) {
      self.texts = texts
      self.parts = parts
    }

    func value(of word: Substring) -> Value? {
      values.withLock { values in
        let known = values ?? all
        values = known
        return known[word]
      }
    }

    private var all: [Substring: Value] {
      Dictionary(
        texts.flatMap { text, value in parts(text).map { ($0, value) } },
        uniquingKeysWith: { first, _ in first })
    }
  }
}
