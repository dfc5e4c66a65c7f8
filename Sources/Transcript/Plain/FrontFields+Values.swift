/// What values of fields look like, and speech does not.
extension FrontFields {
  /// `Ann Hill: “The sea gives”` heads a page.
  func isQuotation(_ value: Range<Int>) -> Bool {
    guard text.wordCount(value) >= 2, text.unquoted(value) != value else { return false }
    return !text.endsSentence(text.unquoted(value))
  }

  /// Three capitalised words or more, with nothing between but particles: `Secretaries: Ann Hill and
  /// Tom Brook`.
  func areNames(_ value: Range<Int>, of label: LabelShape) -> Bool {
    // `Good morning, Mr. Hill.` is said, whatever the capitals, but not by an office alone.
    guard !text.endsSentence(value) || label.words == 1 && label.hasRole else { return false }
    var rest = text.string(value)[...]
    var capitalised = 0
    // What is said shows so by its first words: the rest is not cut into words.
    while let start = rest.firstIndex(where: { !Self.parts($0) }) {
      let word = rest[start...].prefix { !Self.parts($0) }
      rest = rest[word.endIndex...]
      // `Hello, Ann. Today we` is said, and so is what has ended before its last word.
      if capitalised == 0, LabelWords.discourse.contains(word.lowercased()) { return false }
      if word.count > 4, word.hasSuffix("."), rest.contains(where: { !Self.parts($0) }) {
        return false
      }
      if word == "I" || word.hasPrefix("I'") || word.hasPrefix("I’") { return false }
      if word.first?.isUppercase ?? false {
        capitalised += 1
      } else if !LabelWords.particles.contains(word.lowercased()) {
        return false
      }
    }
    return capitalised >= 3
  }

  /// Whether a character stands between the names of a list.
  private static func parts(_ character: Character) -> Bool {
    switch character {
    case " ", ",", ";", "(", ")": true
    default: false
    }
  }

  /// `Interviewer: Ann Hill, a student of the class of 2021`: who takes a part in the exchange.
  func describesSomebody(
    _ value: Range<Int>, as label: LabelCandidate, _ shape: LabelShape
  ) -> Bool {
    let isPart =
      shape.meaning != nil || shape.hasRole
      || FunctionWords.standard.function(of: text.string(label.name)) != nil
    guard isPart,
      let comma = text.string(value).firstIndex(where: { ",，".contains($0) })
    else { return false }
    let name = LabelShape(String(text.string(value)[..<comma]))
    guard name.meaning == nil, !name.isDiscourse, name.plainWords + name.sentenceWords == 0 else {
      return false
    }
    return name.letterCase == .uncased
      ? name.words == 1 && name.characters <= 6 : name.words <= 4 && name.letterCase == .title
  }

  /// `Ann Hill Place: Lower Town Date: 9 November 2010`: the next fields follow on the same line.
  func holdsField(_ value: Range<Int>) -> Bool {
    let words = text.string(value).split(separator: " ")
    return words.dropFirst().contains { word in
      word.last == ":" && word.first?.isUppercase ?? false
        && FieldNames.contains(word.dropLast().lowercased())
    }
  }

  /// `Interviewer (I): Ann Hill` says who speaks under `I`.
  func abbreviates(_ label: LabelCandidate, _ found: LabelFinder.Result) -> Bool {
    guard text.byte(label.name.upperBound - 1) == 0x29,
      let opening = text.bytes[label.name].lastIndex(of: 0x28)
    else { return false }
    let short = opening + 1..<label.name.upperBound - 1
    return (1...4).contains(text.wordLength(short))
      && found.labels.contains { text.bytes[$0.name].isSame(as: text.bytes[short]) }
  }

  /// A number and its unit: `58 min.`
  func isMeasure(_ value: Range<Int>) -> Bool {
    text.wordCount(value) <= 3 && Letters.isDigit(text.scalar(value.lowerBound).value)
  }

  /// Dots that lead from an entry of a list to what belongs to it.
  func hasLeaders(_ value: Range<Int>) -> Bool {
    var dots = 0
    for byte in text.bytes[value] {
      if byte == 0x2E { dots += 1 } else if byte != 0x20 { dots = 0 }
      if dots >= 4 { return true }
    }
    return false
  }

  func looksLikeName(_ value: Range<Int>) -> Bool {
    let words = text.string(value)
    let shape = LabelShape(words)
    return !words.contains(",") && !shape.hasPreposition && shape.sentenceWords == 0
      && shape.plainWords == 0 && shape.words >= 2 && shape.words <= 5 && shape.meaning == nil
      && !shape.isDiscourse && !words.contains("!") && !words.contains("?")
      && (shape.letterCase == .title || shape.letterCase == .capitals)
  }
}
