/// The beginnings of words, as sets of numbers that are looked up without making a string.
struct WordStarts: Sendable {
  /// One, two or three characters each.
  private var keys = NumberSet()
  /// By the first two bytes of each, in small letters: most words are ruled out by these.
  private var pairs = [Bool](repeating: false, count: 1 << 16)

  /// Adds the first characters of a word, three at most.
  ///
  /// - Parameter endsWord: a blank follows a word that is shorter.
  mutating func insert(_ word: some StringProtocol, endsWord: Bool = false) {
    var scalars = Array(word.unicodeScalars.prefix(3).map { Self.small($0.value) })
    guard !scalars.isEmpty else { return }
    let bytes = Array(word.utf8.prefix(2))
    if bytes.count == 2 || endsWord {
      pairs[Self.pair(bytes[0], bytes.count == 2 ? bytes[1] : 0x20)] = true
    } else {
      for second in 0...0xFF { pairs[Self.pair(bytes[0], UInt8(second))] = true }
    }
    if endsWord, scalars.count < 3 { scalars.append(0x20) }
    keys.insert(scalars.reduce(0) { $0 << 21 | UInt64($1) })
  }

  /// Whether the word that begins at an index may be one of them.
  func mayBegin(_ text: Text, _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    let second = range.count > 1 ? text[first + 1] : 0x20
    guard pairs[Self.pair(text[first], second)] else { return false }
    var key: UInt64 = 0
    var index = first
    for _ in 0..<3 where index < range.upperBound {
      let (value, length) = text.scalar(index)
      key = key << 21 | UInt64(Self.small(value))
      if keys.contains(key) { return true }
      index += length
    }
    return false
  }

  /// Two bytes as one number; those of letters beyond ASCII are alike, since a capital differs from
  /// its small letter there.
  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    func plain(_ byte: UInt8) -> UInt8 {
      byte >= 0x80 ? 0x80 : byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
    return Int(plain(first)) << 8 | Int(plain(second))
  }

  /// The small letter of a capital, for the letters that begin words of the tables.
  private static func small(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x100...0x137: scalar | 1
    case 0x139...0x148: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x14A...0x177: scalar | 1
    case 0x218, 0x21A: scalar + 1
    case 0x09, 0xA0: 0x20
    default: scalar
    }
  }
}
