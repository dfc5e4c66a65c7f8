import Testing

@testable import Transcript

@Suite struct WordSetTests {
  private let words = WordSet("minister président\nпредседатель  मंत्री 의장")
  private let phrases = PhraseSet("member of  the audience|salle\nдругой голос")

  @Test(arguments: ["minister", "président", "председатель", "मंत्री", "의장"])
  func wordsAreKnown(word: String) {
    #expect(words.contains(word))
    #expect(words.contains("\(word)s") == false)
    #expect(words.contains(word.dropLast()) == false)
  }

  /// An accent may stand in its letter or beside it.
  @Test(arguments: ["pre\u{301}sident", "\u{110B}\u{1174}\u{110C}\u{1161}\u{11BC}"])
  func aLetterMayBePutTogether(word: String) {
    #expect(words.contains(word))
    #expect(words.contains("\(word)x") == false)
  }

  @Test func phrasesHaveSingleBlanks() {
    #expect(phrases.contains("member of the audience"))
    #expect(phrases.contains("salle"))
    #expect(phrases.contains("другой голос"))
    #expect(phrases.contains("member") == false)
  }

  @Test func emptyWordsAreNone() {
    #expect(words.contains("") == false)
    #expect(phrases.contains("") == false)
    #expect(FoldedWords("").contains("") == false)
  }

  @Test func foldedWordsAreFoundInFoldedForm() {
    let words = FoldedWords("Séance New_York Über")
    #expect(words.contains("seance"))
    #expect(words.contains("new york"))
    #expect(words.contains("uber"))
    #expect(words.contains("york") == false)
  }

  /// Parts of all lengths around a word of eight bytes differ.
  @Test func hashesTellWordsApart() {
    var hashes: Set<UInt64> = []
    for length in 0...40 {
      for byte in [UInt8(0), 97] {
        hashes.insert(WordHash.value(of: Array(repeating: byte, count: length)))
      }
    }
    // No byte is no byte, whatever it would have been.
    #expect(hashes.count == 81)
    #expect(hashes.contains(0) == false)
  }

  /// Letters are hashed eight at a time where so many bytes are there, and one by one at the end.
  @Test(arguments: 1...20, [0, 3, 8])
  func lettersHaveTheHashOfTheirWord(length: Int, behind: Int) {
    let word = String("AbcDefghIjklmnopqrstu".prefix(length))
    let text = Array("x \(word)\(String(repeating: "?", count: behind))".utf8)
    let hash = text.withUnsafeBufferPointer {
      WordHash.value(ofLetters: $0, from: 2, to: 2 + length)
    }
    #expect(hash == WordHash.value(of: word.lowercased()))
  }
}
