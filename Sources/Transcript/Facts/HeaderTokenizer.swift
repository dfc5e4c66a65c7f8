/// Cuts a line into words, numbers and marks.
///
/// Ideographs and kana stand for themselves, one token each; ideographic numerals join.
struct HeaderTokenizer {
  private var tokens: [HeaderToken] = []
  private var isApart = true

  /// - Parameter limit: longer lines are cut there; no header is longer.
  static func tokens(of text: [UInt8], in range: Range<Int>, limit: Int = 4096) -> [HeaderToken] {
    var tokenizer = HeaderTokenizer()
    let range = range.lowerBound..<min(range.upperBound, range.lowerBound + limit)
    var decoder = ScalarCursor(text: text, range: range)
    while let (scalar, place) = decoder.next() { tokenizer.add(scalar, at: place) }
    return tokenizer.tokens
  }

  private mutating func add(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    guard let folded = LetterFold.fold(scalar) else {
      extendLast(to: place)
      return
    }
    if folded.isASCII
      ? folded == " " || (9...13).contains(folded.value) : folded.properties.isWhitespace
    {
      isApart = true
      return
    }
    if let digit = Self.digit(folded) {
      addDigit(digit, at: place)
    } else if Ideographs.numeral(folded) != nil {
      addNumeral(folded, at: place)
    } else if Ideographs.standsAlone(folded) {
      append(.word, String(folded), at: place, isCapital: true)
    } else if Letters.isLetter(folded.value) || folded == "'" || Self.joins(folded) {
      addLetter(folded, original: scalar, at: place)
    } else {
      append(.mark, String(folded), at: place)
    }
    isApart = false
  }

  private mutating func extendLast(to place: Range<Int>) {
    guard !isApart, let last = tokens.indices.last, tokens[last].kind == .word else { return }
    tokens[last].range = tokens[last].range.lowerBound..<place.upperBound
  }

  private mutating func append(
    _ kind: HeaderToken.Kind, _ text: String, at place: Range<Int>, isCapital: Bool = false,
    isUpper: Bool = false
  ) {
    tokens.append(
      HeaderToken(
        kind: kind, range: place, text: text, isApart: isApart, isCapital: isCapital,
        isUpper: isUpper))
  }

  /// The index of the last token where it is of a kind and nothing stands between.
  private func last(_ kind: HeaderToken.Kind) -> Int? {
    guard !isApart, let last = tokens.indices.last, tokens[last].kind == kind else { return nil }
    return last
  }

  private mutating func addDigit(_ digit: Int, at place: Range<Int>) {
    if let last = last(.number), tokens[last].digits > 0 {
      tokens[last].digits += 1
      tokens[last].text.append(String(digit))
      tokens[last].value = tokens[last].digits > 9 ? -1 : tokens[last].value * 10 + digit
      tokens[last].range = tokens[last].range.lowerBound..<place.upperBound
    } else {
      append(.number, String(digit), at: place)
      tokens[tokens.count - 1].value = digit
      tokens[tokens.count - 1].digits = 1
    }
  }

  private mutating func addNumeral(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    if let last = last(.number), tokens[last].digits == 0, tokens[last].text.utf8.count < 30 {
      tokens[last].text.unicodeScalars.append(scalar)
      tokens[last].range = tokens[last].range.lowerBound..<place.upperBound
    } else {
      append(.number, String(scalar), at: place)
    }
    tokens[tokens.count - 1].value = Ideographs.value(tokens[tokens.count - 1].text)
  }

  private mutating func addLetter(
    _ folded: Unicode.Scalar, original: Unicode.Scalar, at place: Range<Int>
  ) {
    let hasCase =
      original.isASCII
      ? Letters.isLetter(original.value) : original.properties.changesWhenCaseMapped
    let isUpper =
      original.isASCII ? Letters.isUpper(original.value) : original.properties.isUppercase
    let isCapital = !hasCase || isUpper
    if let last = last(.word), !Ideographs.standsAlone(tokens[last].text) {
      tokens[last].text.unicodeScalars.append(folded)
      tokens[last].range = tokens[last].range.lowerBound..<place.upperBound
      tokens[last].isUpper = tokens[last].isUpper && (isUpper || folded == "'")
    } else if folded == "'" {
      append(.mark, "'", at: place)
    } else {
      append(.word, String(folded), at: place, isCapital: isCapital, isUpper: isUpper)
    }
  }

  /// Signs of Indic scripts inside words.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x900
      && [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
  }

  /// The value of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII {
      return (48...57).contains(scalar.value) ? Int(scalar.value) - 48 : nil
    }
    guard scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Int(value)
  }
}
