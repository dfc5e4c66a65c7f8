/// Cuts a line into words, numbers and marks.
///
/// Ideographs and kana stand for themselves, one token each; ideographic numerals join.
struct HeaderTokenizer {
  private var tokens: [HeaderToken] = []
  private var isApart = true
  /// The text of the last token, which may go on.
  private var folded: [UInt8] = []

  /// - Parameter limit: longer lines are cut there; no header is longer.
  static func tokens(of text: [UInt8], in range: Range<Int>, limit: Int = 4096) -> [HeaderToken] {
    var tokenizer = HeaderTokenizer()
    let end = min(range.upperBound, range.lowerBound + limit, text.count)
    tokenizer.tokens.reserveCapacity(min(range.count / 4 + 4, 64))
    text.withUnsafeBufferPointer { tokenizer.read($0, from: range.lowerBound, to: end) }
    tokenizer.closeLast()
    return tokenizer.tokens
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if Self.isLetter(byte) {
        let first = index
        while index < end, Self.isLetter(bytes[index]) { index += 1 }
        addLetters(UnsafeBufferPointer(rebasing: bytes[first..<index]), at: first)
      } else if byte < 0x80 {
        addASCII(byte, at: index..<index + 1)
        index += 1
      } else {
        let length = UTF8Scanner.length(in: bytes, at: index)
        let isWhole = length > 0 && index + length <= end
        let value =
          isWhole ? UTF8Scanner.scalar(in: bytes, at: index, length: length) : 0xFFFD
        let next = index + (isWhole ? length : 1)
        addOther(Unicode.Scalar(value) ?? "\u{FFFD}", at: index..<next)
        index = next
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private mutating func addASCII(_ byte: UInt8, at place: Range<Int>) {
    switch byte {
    case 0x20, 9...13:
      isApart = true
      return
    case UInt8(ascii: "0")...UInt8(ascii: "9"): addDigit(Int(byte) - 48, at: place)
    case UInt8(ascii: "'"): addApostrophe(at: place)
    default: append(.mark, UInt32(byte), at: place)
    }
    isApart = false
  }

  private mutating func addOther(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    guard let folded = LetterFold.fold(scalar) else {
      extendLast(to: place)
      return
    }
    if folded.isASCII ? folded == " " || (9...13).contains(folded.value) : Self.isBlank(folded) {
      isApart = true
      return
    }
    if let digit = Self.digit(folded) {
      addDigit(digit, at: place)
    } else if Ideographs.numeral(folded) != nil {
      addNumeral(folded, at: place)
    } else if Ideographs.standsAlone(folded) {
      append(.word, folded.value, at: place, isCapital: true)
      tokens[tokens.count - 1].isAlone = true
    } else if folded == "'" {
      addApostrophe(at: place)
    } else if Letters.isLetter(folded.value) || Self.joins(folded) {
      addLetter(folded, original: scalar, at: place)
    } else {
      append(.mark, folded.value, at: place)
    }
    isApart = false
  }

  private mutating func extendLast(to place: Range<Int>) {
    guard let last = last(.word) else { return }
    tokens[last].range = tokens[last].range.lowerBound..<place.upperBound
  }

  private mutating func append(
    _ kind: HeaderToken.Kind, _ scalar: UInt32, at place: Range<Int>, isCapital: Bool = false,
    isUpper: Bool = false
  ) {
    closeLast()
    UTF8Scanner.append(scalar, to: &folded)
    tokens.append(
      HeaderToken(
        kind: kind, range: place, mark: kind == .mark ? scalar : 0, isApart: isApart,
        isCapital: isCapital, isUpper: isUpper))
  }

  /// Gives the last token its text, which does not go on.
  private mutating func closeLast() {
    guard !folded.isEmpty else { return }
    let last = tokens.count - 1
    let (text, key) = folded.withUnsafeBufferPointer {
      (String(decoding: $0, as: UTF8.self), WordHash.value(of: $0))
    }
    tokens[last].text = text
    tokens[last].key = key
    if tokens[last].kind == .number, tokens[last].digits == 0 {
      tokens[last].value = Ideographs.value(tokens[last].text)
    }
    folded.removeAll(keepingCapacity: true)
  }

  /// The index of the last token where it is of a kind and nothing stands between.
  @inline(__always)
  private func last(_ kind: HeaderToken.Kind) -> Int? {
    guard !isApart, let last = tokens.indices.last, tokens[last].kind == kind else { return nil }
    return last
  }

  /// The index of the word that a letter goes on.
  @inline(__always)
  private var openWord: Int? {
    guard let last = last(.word), !tokens[last].isAlone else { return nil }
    return last
  }

  private mutating func addDigit(_ digit: Int, at place: Range<Int>) {
    guard let last = last(.number), tokens[last].digits > 0 else {
      append(.number, 48 + UInt32(digit), at: place)
      tokens[tokens.count - 1].value = digit
      tokens[tokens.count - 1].digits = 1
      return
    }
    folded.append(48 + UInt8(digit))
    tokens[last].digits += 1
    tokens[last].value = tokens[last].digits > 9 ? -1 : tokens[last].value * 10 + digit
    tokens[last].range = tokens[last].range.lowerBound..<place.upperBound
  }

  private mutating func addNumeral(_ scalar: Unicode.Scalar, at place: Range<Int>) {
    guard let last = last(.number), tokens[last].digits == 0, folded.count < 30 else {
      return append(.number, scalar.value, at: place)
    }
    UTF8Scanner.append(scalar.value, to: &folded)
    tokens[last].range = tokens[last].range.lowerBound..<place.upperBound
  }

  /// Inside a word it is part of it.
  private mutating func addApostrophe(at place: Range<Int>) {
    guard let last = openWord else { return append(.mark, 0x27, at: place) }
    folded.append(0x27)
    tokens[last].range = tokens[last].range.lowerBound..<place.upperBound
  }

  /// Adds letters of ASCII that stand together.
  private mutating func addLetters(_ letters: UnsafeBufferPointer<UInt8>, at start: Int) {
    let isUpper = !letters.contains { $0 >= 0x61 }
    let end = start + letters.count
    if let last = openWord {
      tokens[last].range = tokens[last].range.lowerBound..<end
      if !isUpper { tokens[last].isUpper = false }
    } else {
      closeLast()
      tokens.append(
        HeaderToken(
          kind: .word, range: start..<end, isApart: isApart, isCapital: letters[0] < 0x60,
          isUpper: isUpper))
    }
    for letter in letters { folded.append(letter | 0x20) }
    isApart = false
  }

  private mutating func addLetter(
    _ scalar: Unicode.Scalar, original: Unicode.Scalar, at place: Range<Int>
  ) {
    let properties = original.properties
    let isUpper = properties.isUppercase
    guard let last = openWord else {
      let isCapital = isUpper || !properties.changesWhenCaseMapped
      return append(.word, scalar.value, at: place, isCapital: isCapital, isUpper: isUpper)
    }
    UTF8Scanner.append(scalar.value, to: &folded)
    tokens[last].range = tokens[last].range.lowerBound..<place.upperBound
    if !isUpper { tokens[last].isUpper = false }
  }

  /// White space beyond ASCII (Unicode's `White_Space`).
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
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
    // The first are Arabic; those of ideographs are no decimal digits.
    guard scalar.value >= 0x660, !(0x3000...0xA4CF).contains(scalar.value),
      scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Int(value)
  }
}
