/// Tells of names that are clauses how much may speak for them at the most, without reading their
/// shapes: most candidates are the beginnings of sentences, and come once.
struct ClauseReader {
  let text: Text

  /// A shape for which no less speaks than for that of a name; nil where only its own shape tells,
  /// as of a name without words in small letters and of one that a list of names may have.
  func bestShape(of name: Range<Int>) -> LabelShape? {
    guard mayBeClause(name) else { return nil }
    var clause = Clause()
    var index = name.lowerBound
    var end = name.upperBound
    while index < name.upperBound, !clause.isOpen {
      var word = word(index..<name.upperBound)
      if word.isOpen, isBracketed(word.end, in: name) {
        if word.end == index {
          clause.endInBracket(isApart: text[index - 1] == 0x20)
          end = min(end, index)
          break
        }
        word = self.word(index..<word.end)
      }
      if index == name.lowerBound {
        guard !mayOpenField(word, from: index) else { return nil }
        clause.begin(word)
      }
      clause.add(word)
      index = word.end
      while index < name.upperBound, text[index] == 0x20 || text[index] == UInt8(ascii: ",") {
        if text[index] != 0x20 {
          clause.endName()
          end = min(end, index)
        }
        index += 1
      }
    }
    guard clause.isOne, clause.length > Self.mostWords || !mayBeListed(name), !mayEndKind(name),
      !clause.mayBeDay || !clause.isOpen && !isDay(name.lowerBound..<end)
    else { return nil }
    return clause.bestShape
  }

  /// The name ends before a bracket, behind which nothing stands.
  private func isBracketed(_ open: Int, in name: Range<Int>) -> Bool {
    let last = text[name.upperBound - 1]
    return open > name.lowerBound && open < name.upperBound && (last == 0x29 || last == 0x5D)
      && (text[open] == 0x28 || text[open] == 0x5B)
  }

  private func isDay(_ name: Range<Int>) -> Bool {
    LabelShape.isDay(text.string(name).split(separator: " "))
  }

  /// Listed names have no more words.
  private static let mostWords = max(FieldNames.mostWords, GroupLabels.mostWords)

  /// Neither short nor the sender of a chat's line, and not with a number that may be none of ASCII.
  private func mayBeClause(_ name: Range<Int>) -> Bool {
    name.count >= 8 && text[name.upperBound - 1] < 0x80 && !text.has("From ", at: name.lowerBound)
  }

  /// Whether the whole name may be a field's or that of a part, such as `Members present`, be it
  /// with a number.
  private func mayBeListed(_ name: Range<Int>) -> Bool {
    guard text.isASCII(name) else { return true }
    var end = name.upperBound
    while end > name.lowerBound, isBehindStem(text[end - 1]) { end -= 1 }
    return [foldedHash(name), foldedHash(name.lowerBound..<end)].contains {
      FieldNames.contains(hash: $0) || GroupLabels.contains(hash: $0)
    }
  }

  private func isBehindStem(_ byte: UInt8) -> Bool {
    Letters.isDigit(UInt32(byte)) || [0x20, 0x23, 0x2A, 0x2E].contains(byte)
  }

  /// Whether a name that begins with a word may be a field.
  private func mayOpenField(_ word: ClauseWord, from start: Int) -> Bool {
    guard !word.isOpen, word.end > start else { return true }
    if word.hash != 0 { return FieldNames.mayOpen(word.hash) }
    if word.kind == .number || isQuote(at: start) { return false }
    let range = start..<word.end
    // The first word of a wrapped name may end at its line's end.
    guard !text.bytes[range].contains(where: { $0 < 0x20 }) else { return true }
    return !text.isASCII(range) || text[start] == 0x2B || FieldNames.mayOpen(foldedHash(range))
  }

  /// Whether the last word may make a field of the name: `Full transcript`.
  private func mayEndKind(_ name: Range<Int>) -> Bool {
    var start = name.upperBound
    while start > name.lowerBound, text[start - 1] > 0x20 { start -= 1 }
    let word = start..<name.upperBound
    guard word.count >= 9 else { return false }
    return !text.isASCII(word) || FieldNames.mayEnd(foldedHash(word))
  }

  /// The hash of a name of ASCII as `LabelShape` folds it.
  private func foldedHash(_ name: Range<Int>) -> UInt64 {
    var hash = WordHash()
    var isPending = false
    for byte in text.bytes[name] {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "*"): break
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"): isPending = true
      default:
        if isPending, !hash.isEmpty { hash.add(UInt8(ascii: " ")) }
        isPending = false
        hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return hash.value
  }

  // MARK: Words

  private func word(_ rest: Range<Int>) -> ClauseWord {
    var word = ClauseWord(end: rest.lowerBound + smallLetters(rest))
    if word.end == rest.upperBound || text[word.end] == 0x20 {
      word.letters = word.end - rest.lowerBound
    } else {
      scan(rest, &word)
    }
    guard word.letters > 0 else { return word }
    word.kind = word.capitals > 0 ? .capital : .small
    let bytes = text.bytes.buffer
    let end = rest.lowerBound + word.letters
    word.hash = WordHash.value(ofLetters: bytes, from: rest.lowerBound, to: end)
    word.kinds = LabelWord.kinds(ofASCII: word.hash, isSmall: word.kind == .small)
    if word.hasHyphen {
      for part in text.bytes[rest.lowerBound..<end].split(separator: UInt8(ascii: "-")) {
        let hash = WordHash.value(ofLetters: bytes, from: part.startIndex, to: part.endIndex)
        if LabelWord.kinds(ofASCII: hash, isSmall: false).contains(.role) {
          word.kinds.insert(.role)
        }
      }
    }
    return word
  }

  /// Reads a word that is not of small letters alone.
  private func scan(_ rest: Range<Int>, _ word: inout ClauseWord) {
    var digits = 0
    var others = 0
    var hasQuote = false
    var index = rest.lowerBound
    scan: while index < rest.upperBound {
      let byte = text[index]
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x27:
        if byte & 0x20 == 0 { word.capitals += 1 }
        word.letters += 1
        if word.hasStop { others += 1 }
      case 0x20: break scan
      case 0x2E: word.hasStop = true
      case 0x30...0x39: digits += 1
      case 0x2C where index > rest.lowerBound: break scan
      case 0x2D where index > rest.lowerBound:
        word.hasHyphen = true
        word.letters += 1
        if word.hasStop { others += 1 }
      case 0x3A: word.hasColon = true
      case 0x80...:
        if isQuote(at: index) { hasQuote = true }
        if isCut(by: byte, at: index) { word.isOpen = true } else { others += 1 }
      case 0x0A: others += 1
      case 0x00..<0x20, 0x28, 0x5B, 0x2C, 0x2D, 0x2F, 0x7C: word.isOpen = true
      default: others += 1
      }
      if word.isOpen { break }
      index += 1
    }
    word.end = index
    if word.letters == 0, digits > 0, others == 0 { word.kind = .number }
    word.isOdd =
      hasQuote && !word.hasHyphen
      || word.kind == .number && digits >= 4 && !word.hasStop && !word.hasColon
    let isWord = others + digits == 0 && !word.hasColon && !word.isOpen
    if !isWord || text[rest.lowerBound] == 0x27 { word.letters = 0 }
  }

  /// `“` or `”`.
  private func isQuote(at index: Int) -> Bool {
    text[index] == 0xE2 && [0x201C, 0x201D].contains(text.scalar(index).value)
  }

  /// Whether a character beyond ASCII may part words or names: a wide blank, bracket or dash.
  private func isCut(by byte: UInt8, at index: Int) -> Bool {
    switch byte {
    case 0x80...0xBF, 0xC3...0xD5: return false
    case 0xE2:
      let value = text.scalar(index).value
      return !(0x2018...0x2026).contains(value)
    default: return true
    }
  }

  /// How many small letters a range begins with.
  private func smallLetters(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let length = LabelByte.smallLetters(in: text.bytes.word(at: index))
      index += length
      if length < 8 { return index - range.lowerBound }
    }
    while index < range.upperBound, text[index] &- 0x61 < 26 { index += 1 }
    return index - range.lowerBound
  }
}
