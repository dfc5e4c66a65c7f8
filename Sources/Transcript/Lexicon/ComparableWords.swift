internal import Synchronization

/// Words by the hashes of their bytes; where accents may stand beside their letters, as strings,
/// which are equal however a letter is put together.
struct ComparableWords<Value: Sendable>: Sendable {
  private let table: WordTable<Value>
  private let strings: Strings

  /// A list of words, read where it is asked for, and what each of them means.
  struct List: Sendable {
    fileprivate let value: Value
    fileprivate let words: @Sendable () -> [Substring]

    init(_ value: Value, words: @escaping @Sendable () -> [Substring]) {
      self.value = value
      self.words = words
    }
  }

  /// - Parameters:
  ///   - lists: none of their words is empty.
  ///   - unite: what a word means that two lists have; by default what the first says.
  init(
    _ lists: [List], unite: @escaping @Sendable (Value, Value) -> Value = { first, _ in first }
  ) {
    table = WordTable(
      lists.flatMap { list in list.words().map { (WordHash.value(of: $0), list.value) } },
      unite: unite)
    strings = Strings(lists, unite)
  }

  subscript(word: some StringProtocol) -> Value? {
    if let value = table[WordHash.value(of: word)] { return value }
    let mayHaveMark =
      word.utf8.withContiguousStorageIfAvailable { $0.contains(where: beginsMark) }
      ?? word.utf8.contains(where: beginsMark)
    return mayHaveMark ? strings.value(of: Substring(word)) : nil
  }

  /// - Parameter hash: of a word of ASCII.
  subscript(hash hash: UInt64) -> Value? { table[hash] }

  subscript(word: ArraySlice<UInt8>) -> Value? {
    if let value = word.withUnsafeBufferPointer({ table[WordHash.value(of: $0)] }) { return value }
    return word.contains(where: beginsMark)
      ? strings.value(of: Substring(decoding: word, as: UTF8.self)) : nil
  }

  /// Whether a byte begins a character of a block with combining marks: Latin, Greek and Cyrillic
  /// (U+0300 to U+037F), Arabic, the scripts of India, Hangul in letters, kana.
  @inline(__always)
  private func beginsMark(_ byte: UInt8) -> Bool {
    byte == 0xCC || byte == 0xCD || byte == 0xD9 || byte == 0xE0 || byte == 0xE1 || byte == 0xE3
  }

  /// The words as strings, made where they are first asked for.
  private final class Strings: Sendable {
    private let lists: [List]
    private let unite: @Sendable (Value, Value) -> Value
    private let values = Mutex<[Substring: Value]?>(nil)

    init(_ lists: [List], _ unite: @escaping @Sendable (Value, Value) -> Value) {
      self.lists = lists
      self.unite = unite
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
        lists.flatMap { list in list.words().map { ($0, list.value) } }, uniquingKeysWith: unite)
    }
  }
}
