/// Words and phrases in small letters, found in a text by their bytes: made once, then looked up
/// without a string.
struct PhraseTable<Value: Sendable>: Sendable {
  struct Entry: Sendable {
    var bytes: [UInt8]
    /// Letters that may follow within the word.
    var longestEnding: Int
    var value: Value
  }

  private var entries: [Entry] = []
  /// The entries of each two first bytes, the longest first.
  private var byStart: [UInt16: [Int]] = [:]
  /// The first bytes of all.
  private var starts = [Bool](repeating: false, count: 256)

  var isEmpty: Bool { entries.isEmpty }

  /// Adds a phrase; a later one wins over one before that is as long.
  mutating func add(_ phrase: [UInt8], longestEnding: Int = .max, _ value: Value) {
    guard phrase.count >= 2 else { return }
    let key = Self.key(phrase[0], phrase[1])
    let place = byStart[key]?.firstIndex { entries[$0].bytes.count <= phrase.count }
    byStart[key, default: []].insert(entries.count, at: place ?? byStart[key]?.count ?? 0)
    starts[Int(phrase[0])] = true
    entries.append(Entry(bytes: phrase, longestEnding: longestEnding, value: value))
  }

  /// The longest phrase that stands at an index of text in small letters.
  func longest(at index: Int, in bytes: [UInt8]) -> Entry? {
    guard starts[Int(bytes[index])], index + 1 < bytes.count,
      let candidates = byStart[Self.key(bytes[index], bytes[index + 1])]
    else { return nil }
    for candidate in candidates {
      let entry = entries[candidate]
      let end = index + entry.bytes.count
      guard end <= bytes.count, bytes[index..<end].elementsEqual(entry.bytes) else { continue }
      if entry.longestEnding < .max, Self.ending(at: end, in: bytes) > entry.longestEnding {
        continue
      }
      return entry
    }
    return nil
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first) << 8 | UInt16(second)
  }

  /// Letters that go on a word, of scripts that set blanks between words.
  private static func ending(at start: Int, in bytes: [UInt8]) -> Int {
    bytes.withText { text in
      var count = 0
      var index = start
      while index < text.count, count < 12 {
        let (value, length) = text.scalar(index)
        guard Letters.isLetter(value), !Letters.isUnspaced(value) else { break }
        count += 1
        index += length
      }
      return count
    }
  }
}

extension String {
  /// The bytes of the small letters.
  var smallBytes: [UInt8] { Array(lowercased().utf8) }
}
