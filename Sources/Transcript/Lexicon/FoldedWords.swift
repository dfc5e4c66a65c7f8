/// Words in folded form (`LetterFold`), known by their hashes.
struct FoldedWords: Sendable {
  private let table: WordTable<Bool>

  /// - Parameter list: words with blanks between, which need not be folded; `_` stands for a blank
  ///   within.
  init(_ list: String) {
    table = WordTable(words: LetterFold.hashes(of: list))
  }

  @inline(__always)
  func contains(_ hash: UInt64) -> Bool { table.contains(hash) }

  /// - Parameter word: folded.
  func contains(_ word: String) -> Bool { table.contains(WordHash.value(of: word)) }
}
