internal import LibXML

extension Text {
  /// The first blank in a range, or its end.
  func firstBlank(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(index)
      if Self.isBlank(value) { break }
      index += length
    }
    return min(index, range.upperBound)
  }

  /// Scalars of a short range.
  func wordLength(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The range without quotation marks around the whole of it.
  func unquoted(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 3, let last = scalar(before: range.upperBound) else { return range }
    let first = scalar(range.lowerBound)
    let pairs: Bool =
      switch first.value {
      case 0x22, 0x27: last.value == first.value
      case 0x2018: last.value == 0x2019
      case 0x201C: last.value == 0x201D
      case 0x201E: last.value == 0x201C || last.value == 0x201D
      case 0xAB: last.value == 0xBB
      default: false
      }
    return pairs ? range.lowerBound + first.length..<range.upperBound - last.length : range
  }

  /// What stands before the first bracket of a label; the whole label where there is none.
  func beforeBracket(_ label: Range<Int>) -> Range<Int> {
    var end = label.lowerBound
    while end < label.upperBound, BracketFinder.closing(scalar(end).value) == nil {
      end += scalar(end).length
    }
    let name = trimmed(label.lowerBound..<end)
    return name.isEmpty ? label : name
  }

  /// Behind a word between double angle brackets, and the blanks after it: `<< speaker >>`.
  func skipTag(_ range: Range<Int>) -> Int {
    guard range.count >= 6, has("<< ", at: range.lowerBound) else { return range.lowerBound }
    var index = range.lowerBound + 3
    while index < range.upperBound, index - range.lowerBound <= 40 {
      if has(" >>", at: index) {
        return skipBlanks(min(index + 3, range.upperBound)..<range.upperBound)
      }
      index += 1
    }
    return range.lowerBound
  }

  /// Behind the asterisks or underscores at an index.
  func emphasisEnd(at start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] == 0x2A || bytes[index] == 0x5F { index += 1 }
    return index
  }

  /// Whether words are those of people who turn to somebody: they ask or call, thank, or begin with
  /// an address that a comma or a stop soon ends, as `Señorías, …` and `Panie Marszałku!`.
  func opensSpeech(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound..<min(range.upperBound, range.lowerBound + 200)
    if ByteSearch.next(0x3F, or: 0x21, in: bytes[start].buffer) < start.count { return true }
    var rest = range
    var isAddress = false
    for words in 0..<4 where !rest.isEmpty {
      let end = firstBlank(rest)
      let word = courtesy(of: rest.lowerBound..<end, isFirst: words == 0)
      if words < 3, word.thanks { return true }
      if words < 2, word.addresses { isAddress = true }
      if word.closes { return isAddress }
      rest = skipBlanks(end..<range.upperBound)..<range.upperBound
    }
    return false
  }

  /// What a word at the start of speech does: it thanks or bids, begins an address, ends one with
  /// its mark.
  private func courtesy(
    of word: Range<Int>, isFirst: Bool
  ) -> (thanks: Bool, addresses: Bool, closes: Bool) {
    guard !word.isEmpty else { return (false, false, false) }
    guard isASCII(word) else { return courtesy(string(word), isFirst: isFirst) }
    let marks = ASCIISet(".,!;:")
    var bare = word
    while let first = bare.first, marks.contains(bytes[first]) { bare.removeFirst() }
    while let last = bare.last, marks.contains(bytes[last]) { bare.removeLast() }
    let last = bytes[word.upperBound - 1]
    return (
      Courtesies.thanks.contains(bare, of: self), Courtesies.addresses.contains(bare, of: self),
      last == 0x2C || last == 0x21 || last == 0x2E && bare.count > 3
    )
  }

  private func courtesy(
    _ word: String, isFirst: Bool
  ) -> (thanks: Bool, addresses: Bool, closes: Bool) {
    let small = word.lowercased().trimmed(of: ".,!;:¡¿")
    // The thanks of scripts without blanks; no character before them has less than three bytes.
    let isUncased =
      isFirst && small.utf8.first ?? 0 >= 0xE1
      && Courtesies.uncasedThanks.contains(where: small.hasPrefix)
    return (
      isUncased || Courtesies.thanks.contains(small), Courtesies.addresses.contains(small),
      word.last.map { ",!".contains($0) || $0 == "." && small.count > 3 } ?? false
    )
  }
}
