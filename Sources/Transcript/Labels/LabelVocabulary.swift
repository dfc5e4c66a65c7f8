/// The words of a document's labels, each looked up once.
struct LabelVocabulary {
  private(set) var words: [LabelWord] = []
  private var table = ByteTable()

  /// The number of a word.
  mutating func number(of word: ArraySlice<UInt8>) -> Int {
    let number = table.number(of: word)
    if number == words.count { words.append(LabelWord(word)) }
    return number
  }

  /// The word of a number as it is written.
  func spelling(_ number: Int) -> String { String(decoding: table[number], as: UTF8.self) }

  func beginsWithDigit(_ number: Int) -> Bool {
    table[number].first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
  }

  /// Whether a word in small letters tells that somebody says something.
  func isSaying(_ word: ArraySlice<UInt8>) -> Bool {
    if let number = table.known(word) { return words[number].written.contains(.saying) }
    return LabelWords.sayings.contains(word)
  }
}
