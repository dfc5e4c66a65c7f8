/// Looks through the bytes of speech for what `OpeningReader` might find, since nearly all lines
/// have nothing for it: it lets pass too much rather than too little.
struct OpeningScan {
  let text: [UInt8]
  let range: Range<Int>

  /// Whether the line has a year and a word for today, a counted session, or `we are in` before a
  /// capital; always where other scripts than Latin, Greek, Cyrillic and Hebrew have digits of their
  /// own.
  var mayTell: Bool {
    text.withUnsafeBufferPointer { bytes in
      var hasYear = false
      var index = range.lowerBound
      while index < range.upperBound {
        if index + 8 <= range.upperBound {
          let next = Self.nextSign(in: bytes, at: index)
          index += next
          if next == 8 { continue }
        }
        let byte = bytes[index]
        if Self.isDigit(byte) {
          let end = endOfDigits(bytes, from: index)
          // A year is at most 2599, with the day in one number if that has eight digits.
          let isYear = (end - index == 4 || end - index == 8) && byte <= UInt8(ascii: "2")
          if mayCountSession(bytes, from: end) { return true }
          hasYear = hasYear || isYear
          index = end
          continue
        }
        if byte >= 0xD9, byte != 0xE2 || index + 1 < range.upperBound && bytes[index + 1] != 0x80 {
          return true
        }
        let mayBeCapital = byte >= 0x41 && byte <= 0x5A || byte >= 0xC3 && byte != 0xE2
        if mayBeCapital, isBehindHere(bytes, index) { return true }
        index += 1
      }
      return hasYear && mayTellDay(bytes)
    }
  }

  /// Whether one of the words is for today or the recording, as far as ASCII shows.
  private func mayTellDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] >= 0x80 {
        // Of what is no ASCII only dashes and quotation marks stand between words for sure.
        guard index + 2 < range.upperBound, endsMark(bytes, at: index + 2) else { return true }
        index += 3
        continue
      }
      let start = index
      while index < range.upperBound, Self.isLetter(bytes[index]) { index += 1 }
      if index > start {
        let word = WordHash.value(ofLetters: bytes, from: start, to: index)
        if OpeningReader.mayBeToday(word) { return true }
      } else {
        index += 1
      }
    }
    return false
  }

  /// How many of eight bytes stand before a capital, a digit or a byte beyond ASCII; 8 if none is.
  @inline(__always)
  private static func nextSign(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let loaded = UnsafeRawBufferPointer(bytes)
      .loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let word = UInt64(littleEndian: loaded)
    let each: UInt64 = 0x0101_0101_0101_0101
    // Without the high bits no sum of a byte runs into the next one.
    let low = word & (each &* 0x7F)
    let capitals = (low &+ each &* (0x80 - 0x41)) & ~(low &+ each &* (0x80 - 0x5B))
    let digits = (low &+ each &* (0x80 - 0x30)) & ~(low &+ each &* (0x80 - 0x3A))
    let signs = (word | capitals | digits) & (each &* 0x80)
    return signs.trailingZeroBitCount / 8
  }

  private func endOfDigits(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < range.upperBound, Self.isDigit(bytes[end]) { end += 1 }
    return end
  }

  /// Whether an ordinal's ending or dot stands behind a number, and a word behind it.
  private func mayCountSession(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var index = skipBlanks(bytes, from: start)
    guard index < range.upperBound else { return false }
    if bytes[index] >= 0x80 {
      return index + 2 >= range.upperBound || !isDashOrQuote(bytes, at: index)
    }
    if bytes[index] == UInt8(ascii: ".") {
      index = skipBlanks(bytes, from: index + 1)
      return index < range.upperBound && (bytes[index] >= 0x80 || Self.isLetter(bytes[index]))
    }
    var ending = WordHash()
    while index < range.upperBound, Self.isLetter(bytes[index]) {
      ending.add(bytes[index] | 0x20)
      index += 1
    }
    if index < range.upperBound, bytes[index] >= 0x80 { return true }
    return OpeningReader.endings.contains(ending.value)
  }

  /// Whether a word of two letters at most stands before a capital, and before that one what ends
  /// like `are`, `sind`, `sommes`, `estamos` or `siamo`.
  private func isBehindHere(_ bytes: UnsafeBufferPointer<UInt8>, _ capital: Int) -> Bool {
    var index = capital - 1
    guard index >= range.lowerBound else { return false }
    if bytes[index] >= 0x80 { return !endsMark(bytes, at: index) }
    guard Self.isBlank(bytes[index]) else { return false }
    guard let end = skipBlanksBack(bytes, from: index) else { return false }
    index = end
    while index >= range.lowerBound, Self.isLetter(bytes[index]) { index -= 1 }
    guard index >= range.lowerBound else { return false }
    if bytes[index] >= 0x80 { return !endsMark(bytes, at: index) }
    if bytes[index] == UInt8(ascii: "'") { return true }
    guard (1...2).contains(end - index), Self.isBlank(bytes[index]),
      let last = skipBlanksBack(bytes, from: index)
    else { return false }
    if bytes[last] >= 0x80 { return !endsMark(bytes, at: last) }
    guard last > range.lowerBound else { return false }
    switch (bytes[last - 1] | 0x20, bytes[last] | 0x20) {
    case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "e"), UInt8(ascii: "s")), (UInt8(ascii: "o"), UInt8(ascii: "s")),
      (UInt8(ascii: "m"), UInt8(ascii: "o")):
      return true
    default: return false
    }
  }

  /// Whether a dash, a quotation mark or the like ends at an index (U+2010 to U+2027, U+2030 to
  /// U+203F): neither a letter nor a blank.
  private func endsMark(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index - 2 >= range.lowerBound, bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80 else {
      return false
    }
    return (0x90...0xA7).contains(bytes[index]) || bytes[index] >= 0xB0
  }

  /// Whether a dash, a quotation mark or a dagger begins at an index (U+2010 to U+2021), behind
  /// which nothing goes on.
  private func isDashOrQuote(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && (0x90...0xA1).contains(bytes[index + 2])
  }

  private func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < range.upperBound, Self.isBlank(bytes[index]) { index += 1 }
    return index
  }

  private func skipBlanksBack(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index >= range.lowerBound, Self.isBlank(bytes[index]) { index -= 1 }
    return index >= range.lowerBound ? index : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }
}
