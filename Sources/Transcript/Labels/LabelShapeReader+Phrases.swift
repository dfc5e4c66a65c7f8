/// What the label says as a whole.
extension LabelShapeReader {
  mutating func readEnds() {
    var digits = 0
    var hidden = 0
    var run = 0
    for index in label {
      let isDigit = bytes[index] >= 0x30 && bytes[index] <= 0x39
      run = isDigit ? run + 1 : 0
      digits += isDigit ? 1 : 0
      hidden += bytes[index] == UInt8(ascii: "*") ? 1 : 0
      // A year belongs to a date or a title.
      if run == 4 { shape.hasOddMarks = true }
    }
    shape.hasInnerStop = hasInnerStop
    // Calls are shown with some of their digits hidden: `+1 206-***-**18`.
    shape.isPhone = bytes.first == UInt8(ascii: "+") && digits >= 4 && digits + hidden >= 8
    if shape.isPhone {
      shape.hasLetters = true
      shape.hasOddMarks = false
    }
    if let last = label.last(where: { bytes[$0] & 0xC0 != 0x80 }) {
      switch scalar(at: last) {
      case 0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0x2026: shape.endsInStop = true
      case 0x2C, 0x3B, 0x2D, 0x2013, 0x2014, 0x3001, 0xFF0C: shape.isOpenEnded = true
      default: break
      }
    }
    if bytes[label].starts(with: "u/".utf8) {
      shape.plainWords = 0
      shape.hasOddMarks = false
      shape.hasInitials = true
    }
    shape.isAddressed =
      bytes[label].starts(with: "From ".utf8)
      && String(decoding: bytes[label], as: UTF8.self).contains(" to ")
  }

  /// A full stop behind a word that is no abbreviation, with more words behind it.
  var hasInnerStop: Bool {
    var letters = 0
    var wasStop = false
    var depth = 0
    for index in label {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case _ where depth > 0 && shape.hasHonorific: break
      case UInt8(ascii: "."): wasStop = letters >= 5
      case UInt8(ascii: " "):
        if wasStop { return true }
        letters = 0
      case let byte:
        letters += byte & 0xC0 == 0x80 ? 0 : 1
        wasStop = false
      }
    }
    return false
  }

  mutating func readPhrases() {
    let end = folded.count
    let lastWord = folded.lastIndex(of: 0x20).map { $0 + 1 } ?? 0
    shape.length = folded.reduce(end == 0 ? 0 : 1) { $1 == 0x20 ? $0 + 1 : $0 }
    let digits = trailing { Letters.isDigit($0) }
    shape.isNumbered =
      digits.count > 0 && digits.count <= 3 && !shape.hasQualifier
      && !folded.contains(UInt8(ascii: ","))
      && words.count <= 4 && shape.hasLetters
    if shape.isNumbered, words.count == 1 { shape.plainWords = 0 }
    let whole = phrase(0..<end)
    let stem = trailing { Letters.isDigit($0) || $0 == 0x20 || $0 == 0x23 }.start
    shape.isField =
      whole.map(FieldNames.contains) ?? false
      || stem < end && phrase(0..<stem).map(FieldNames.contains) ?? false
      || (shape.isNumbered || words.count > 1) && beginsCounting
      || beginsWithDigit && LabelShape.isDay(words.map { Substring(vocabulary.spelling($0)) })
    let isDiscourse =
      whole.map(LabelWords.discourse.contains) ?? false
      || words.count == 1 && vocabulary.words[words[0]].plain.contains(.discourse)
    let isInitials = shape.letterCase == .capitals && shape.characters <= 4
    shape.isDiscourse =
      isDiscourse
      && (!isInitials || ["nb", "ps"].contains { folded.elementsEqual($0.utf8) })
    if shape.letterCase == .uncased {
      shape.endsLikeVerb =
        UncasedEndings.hasVerb(folded) && !UncasedEndings.beginsWithRole(folded[...])
    }
    shape.endsInSaying = lastWord < end && vocabulary.isSaying(folded[lastWord...])
    // `INT. KITCHEN – NIGHT` heads a scene of a film; `Full transcript:` is no speaker.
    let firstWord = folded[..<(folded.firstIndex(of: 0x20) ?? end)]
    if words.count > 1, FieldNames.opensScene(firstWord) { shape.isField = true }
    if FieldNames.endsKind(folded[lastWord...]) { shape.isField = true }
    if FieldNames.presides(firstWord) { shape.isField = true }
    if shape.meaning != nil { shape.isField = false }
    // `BY MS. DOE:` and `Cross-examination by Ms. Doe:` tell who examines from here on.
    if shape.hasHonorific,
      folded.starts(with: "by ".utf8) || folded.starts(with: "before ".utf8)
        || FieldNames.examines(firstWord)
    {
      shape.isField = true
    }
    shape.isMarkup =
      words.count == 1
      && whole.map { MarkupNames.contains(String(decoding: $0, as: UTF8.self)) } ?? false
  }

  /// A word such as `Scene`, and a number anywhere or a Roman one behind it.
  private var beginsCounting: Bool {
    let first = folded.prefix { $0 != 0x20 }
    let rest = folded.dropFirst(first.count + 1)
    let isRoman = words.count == 2 && !rest.isEmpty && rest.allSatisfy("ivxlc".utf8.contains)
    let hasDigit = folded.indices.contains { Letters.isDigit(Text.scalar(in: folded, at: $0)) }
    return (isRoman || hasDigit) && FieldNames.begins(String(decoding: first, as: UTF8.self))
  }

  private var beginsWithDigit: Bool {
    words.count <= 4 && words.contains { vocabulary.beginsWithDigit($0) }
  }

  /// How many scalars at the end of the folded label pass, and where they begin.
  private func trailing(_ isMember: (UInt32) -> Bool) -> (count: Int, start: Int) {
    var start = folded.count
    var count = 0
    while start > 0 {
      var first = start - 1
      while first > 0, folded[first] & 0xC0 == 0x80 { first -= 1 }
      guard isMember(Text.scalar(in: folded, at: first)) else { break }
      start = first
      count += 1
    }
    return (count, start)
  }

  /// A part of the folded label; nil where it is longer than all known phrases.
  func phrase(_ range: Range<Int>) -> ArraySlice<UInt8>? {
    range.count <= PhraseSet.longest ? folded[range] : nil
  }
}
