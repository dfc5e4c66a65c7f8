/// What is said of a name behind it.
extension LabelShapeReader {
  /// Words behind a comma: a place or an office, or the rest of a clause.
  mutating func readTail(_ tail: Range<Int>, behind name: Range<Int>) {
    let parts = split(tail, at: .officeParts)
    if parts.contains(where: { $0.written.contains(.role) && !$0.written.contains(.exchange) })
      || UncasedEndings.hasRole(Array(bytes[tail]))
    {
      shape.hasRole = true
    }
    let chunks = split(tail, at: .spaces)
    if chunks.count == 1, !shape.hasRole, chunks[0].beginsLarge { shape.hasForename = true }
    let words = split(tail, at: .spacesAndCommas)
    let first = words.first
    let isOffice =
      shape.hasRole && (first?.isOfficeStart ?? false)
      || first?.written.contains(.body) ?? false
    // `ANN HILL, director of services at the ministry`: what follows is the office.
    if isOffice, isInCapitals(name) { return }
    // What a paper or a station is called may have any words.
    let unquoted = quotation(in: tail).map { split($0, at: .spacesAndCommas) } ?? words
    let small = unquoted.filter { $0.beginsSmall && !$0.written.contains(.particle) }
    let isSentence = small.contains { $0.written.contains(.sentence) }
    let isNamed = words.contains { $0.beginsLarge || $0.isQuoted }
    let allowed = first?.beginsSmall ?? false ? 1 : 2
    if isNamed, small.count <= allowed, !isSentence { return }
    // A group such as `kesk` is written small, and so are offices in many languages.
    let isName = beginsLarge(name) && bytes[name].contains(0x20) && !isSentence
    if isName, words.count == 1, let first, first.characters <= 5, first.style == .lower,
      !first.written.contains(.saying)
    {
      return
    }
    if isName, !isOffice, words.count <= 6, small.count <= 4, chunks.count == words.count,
      !(first?.written.contains(.particle) ?? false)
    {
      shape.plainWords += 1
      return
    }
    for word in words where word.beginsSmall && word.plain.isDisjoint(with: [.role, .particle]) {
      if word.plain.contains(.sentence) {
        shape.sentenceWords += 1
      } else if !isOffice {
        shape.plainWords += 1
      }
    }
  }

  /// Two words or more, all in capitals.
  private func isInCapitals(_ name: Range<Int>) -> Bool {
    var letters = 0
    for index in name where bytes[index] & 0xC0 != 0x80 {
      let value = scalar(at: index)
      if Letters.isLower(value) { return false }
      if Letters.isUpper(value) { letters += 1 }
    }
    return letters >= 4 && bytes[name].contains(0x20)
  }

  /// What stands before the quotation with which a tail ends, if it is short.
  private func quotation(in tail: Range<Int>) -> Range<Int>? {
    guard let last = bytes[tail].last, [0x22, 0xBB, 0x9D, 0x9C].contains(last),
      let start = bytes[tail].firstIndex(where: { [0x22, 0xAB, 0x9C, 0x9E].contains($0) }),
      tail.upperBound - start <= 80, bytes[tail.lowerBound..<start].contains(where: { $0 > 0x40 })
    else { return nil }
    return tail.lowerBound..<start
  }

  private func beginsLarge(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return Letters.isUpper(scalar(at: range.lowerBound))
  }
}
