/// What kind of character a scalar is, as far as reading labels needs it.
enum Letters {
  /// Letters of scripts that have no capitals.
  @inline(__always)
  static func isUncased(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x590 else { return false }
    return switch scalar {
    case 0x0590...0x08FF, 0x0900...0x139F, 0x1780...0x18AF, 0x1C90...0x1CBF: true
    case 0xFF66...0xFF9F: true
    case 0x3040...0x30FF, 0x3105...0x318F, 0x31F0...0x31FF, 0x3400...0x4DBF: true
    case 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Letters written without blanks between the words, or nearly so.
  @inline(__always)
  static func isIdeographic(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x3005 else { return false }
    return switch scalar {
    case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
    case 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  @inline(__always)
  static func isHangul(_ scalar: UInt32) -> Bool {
    scalar >= 0xAC00 && scalar <= 0xD7AF || scalar >= 0x1100 && scalar <= 0x11FF
  }

  /// Letters of scripts that set no blanks between words, or join endings to them.
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    scalar >= 0x0E00
      && (isIdeographic(scalar) || isHangul(scalar) || scalar <= 0x0E7F)
  }

  /// Georgian has capitals for headlines only, so its letters count as small ones in Unicode and
  /// as letters without capitals here.
  @inline(__always)
  private static func mayHaveCase(_ scalar: UInt32) -> Bool {
    (scalar < 0x2000 || scalar > 0xA000) && !(0x10A0...0x10FF).contains(scalar)
      && !(0x1C90...0x1CBF).contains(scalar)
  }

  @inline(__always)
  static func isUpper(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
    guard mayHaveCase(scalar), let character = Unicode.Scalar(scalar) else {
      return false
    }
    return character.properties.isUppercase
  }

  @inline(__always)
  static func isLower(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x61 && scalar <= 0x7A }
    guard mayHaveCase(scalar), let character = Unicode.Scalar(scalar) else {
      return false
    }
    return character.properties.isLowercase
  }

  @inline(__always)
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A }
    guard let character = Unicode.Scalar(scalar) else { return false }
    return character.properties.isAlphabetic
  }

  /// Decimal digits, ASCII or of full width.
  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool {
    scalar >= 0x30 && scalar <= 0x39 || scalar >= 0xFF10 && scalar <= 0xFF19
  }

  /// Ends a sentence, or stands behind what ends one.
  static func isSentenceEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61: true
    case 0x061F, 0x06D4, 0x0964, 0x0965, 0x1362, 0x203D, 0x2047...0x2049, 0x0589: true
    default: false
    }
  }

  static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2A, 0x5F, 0xBB, 0x2019, 0x201D, 0x203A: true
    case 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF3D, 0x300A: true
    default: false
    }
  }

  static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0x2A, 0x5F, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039: true
    case 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08, 0xFF3B, 0xBF, 0xA1: true
    default: false
    }
  }
}

extension Text {
  /// Whether the words of the range end as a sentence does.
  func endsSentence(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    while end > range.lowerBound, let last = scalar(before: end) {
      if Letters.isSentenceEnd(last.value) || isGreekQuestion(last.value, before: end) {
        return true
      }
      guard Letters.isClosing(last.value) || Self.isBlank(last.value) || Self.isMark(last.value)
      else { return last.value == 0x2014 || last.value == 0x2015 }
      end -= last.length
    }
    return false
  }

  /// The semicolon behind a Greek letter is a question mark.
  private func isGreekQuestion(_ mark: UInt32, before end: Int) -> Bool {
    guard mark == 0x3B, let letter = scalar(before: end - 1)?.value else { return false }
    return (0x370...0x3FF).contains(letter) || (0x1F00...0x1FFF).contains(letter)
  }

  /// Ends in the title of a name that the next line gives, such as `Mr.`.
  func endsInTitle(_ range: Range<Int>) -> Bool {
    guard range.count >= 2, bytes[range.upperBound - 1] == 0x2E else { return false }
    var start = range.upperBound - 1
    while start > range.lowerBound, range.upperBound - start <= 5,
      (0x61...0x7A).contains(bytes[start - 1] | 0x20)
    { start -= 1 }
    guard start == range.lowerBound || bytes[start - 1] == 0x20, bytes[start] <= 0x5A else {
      return false
    }
    return Abbreviations.titles.contains(string(start..<range.upperBound - 1).lowercased())
  }

  /// Words divided by blanks, at most `limit`; an ideograph counts half a word.
  func wordCount(_ range: Range<Int>, limit: Int = 40) -> Int {
    var halves = 0
    var inWord = false
    var index = range.lowerBound
    while index < range.upperBound, halves < 2 * limit {
      if index + 8 <= range.upperBound,
        let words = Self.words(in: bytes.word(at: index), goesOn: inWord),
        halves + 2 * words.begun < 2 * limit
      {
        halves += 2 * words.begun
        inWord = words.goOn
        index += 8
        continue
      }
      if self[index] > 0x20, self[index] < 0x80 {
        if !inWord { halves += 2 }
        inWord = true
        index += 1
        continue
      }
      let (value, length) = scalar(index)
      if Self.isBlank(value) {
        inWord = false
      } else if Letters.isIdeographic(value) {
        halves += 1
        inWord = false
      } else if !inWord {
        halves += 2
        inWord = true
      }
      index += length
    }
    return (halves + 1) / 2
  }

  /// The words that begin among eight bytes, and whether the last goes on behind them; nil where
  /// the bytes are not ASCII or have controls among them.
  @inline(__always)
  private static func words(in bytes: UInt64, goesOn: Bool) -> (begun: Int, goOn: Bool)? {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let bytes = UInt64(littleEndian: bytes)
    guard (bytes | (bytes &- ones &* 0x20)) & high == 0 else { return nil }
    let letters = ((bytes ^ ones &* 0x20) &+ ones &* 0x7F) & high
    let starts = letters & ~(letters << 8 | (goesOn ? 0x80 : 0))
    return (Int(((starts >> 7) &* ones) >> 56), letters >> 63 == 1)
  }

  /// Reads as speech or narration rather than as a title or the value of a field.
  func isSentenceLike(_ range: Range<Int>) -> Bool {
    let words = wordCount(range, limit: 14)
    return words >= 14 || words >= 3 && endsSentence(range) && !endsInAbbreviation(range)
  }

  /// A short last word with a full stop, such as `Inc.` or `D.C.`, ends no sentence for sure.
  private func endsInAbbreviation(_ range: Range<Int>) -> Bool {
    guard byte(range.upperBound - 1) == 0x2E else { return false }
    var start = range.upperBound - 1
    while start > range.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    let word = range.upperBound - 1 - start
    return wordCount(range, limit: 9) < 8 && Letters.isUpper(scalar(start).value) && word <= 4
  }
}
