/// Quick ways to do with short strings what `Character` does slowly: where no sign of the string
/// joins another, as in nearly all labels, scalars are its characters.
extension StringProtocol {
  /// Whether all of it is ASCII.
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// Whether every scalar is a character for itself: no marks beside letters, no joined signs.
  var isPlain: Bool {
    if utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return true }
    return unicodeScalars.allSatisfy { Self.isSingle($0.value) }
  }

  private static func isSingle(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0D: false
    case ..<0x300, 0x370...0x482, 0x48A...0x58F, 0x5D0...0x5F4, 0x620...0x64A, 0x671...0x6D3: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x25A0...0x25FF, 0x2605...0x2606, 0x3000...0x3029: true
    case 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
    case 0xFF01...0xFF9D: true
    default: false
    }
  }

  /// The parts between separators, empty ones left out.
  ///
  /// - Parameter separators: characters of one scalar each.
  func parts(between separators: String) -> [SubSequence] {
    guard isPlain else { return split { separators.contains($0) } }
    let set = ASCIISet(separators)
    if set.isWhole { return utf8Parts(between: set) }
    var parts: [SubSequence] = []
    var start = startIndex
    var index = start
    while index < endIndex {
      let scalar = unicodeScalars[index]
      let next = unicodeScalars.index(after: index)
      if separators.unicodeScalars.contains(scalar) {
        if start < index { parts.append(self[start..<index]) }
        start = next
      }
      index = next
    }
    if start < index { parts.append(self[start..<index]) }
    return parts
  }

  /// The parts of a plain string between separators of ASCII.
  private func utf8Parts(between separators: ASCIISet) -> [SubSequence] {
    var parts: [SubSequence] = []
    let bytes = utf8
    var start = startIndex
    var index = start
    while index < endIndex {
      let next = bytes.index(after: index)
      if separators.contains(bytes[index]) {
        if start < index { parts.append(self[start..<index]) }
        start = next
      }
      index = next
    }
    if start < index { parts.append(self[start..<index]) }
    return parts
  }

  /// How many letters it has.
  var letterCount: Int {
    if isASCII { return utf8.count { ($0 | 0x20) &- 0x61 < 26 } }
    return count { $0.isLetter }
  }

  var hasLetter: Bool {
    if isASCII { return utf8.contains { ($0 | 0x20) &- 0x61 < 26 } }
    return contains { $0.isLetter }
  }
}

extension String {
  /// The string without some characters at its ends.
  ///
  /// - Parameter characters: neither letters nor digits, of one scalar each.
  func trimmed(of characters: String) -> String {
    if let first = utf8.first, let last = utf8.last, Self.isWordy(first), Self.isWordy(last) {
      return self
    }
    guard isPlain else { return String(trimmedCharacters(of: characters)) }
    let set = ASCIISet(characters)
    if set.isWhole || isASCII { return trimmed(of: set) }
    let edges = characters.unicodeScalars
    var rest = unicodeScalars[...]
    while let first = rest.first, edges.contains(first) { rest.removeFirst() }
    while let last = rest.last, edges.contains(last) { rest.removeLast() }
    return rest.startIndex == startIndex && rest.endIndex == endIndex ? self : String(rest)
  }

  /// A letter or digit of ASCII.
  private static func isWordy(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private func trimmed(of edges: ASCIISet) -> String {
    guard let first = utf8.first, let last = utf8.last,
      edges.contains(first) || edges.contains(last)
    else { return self }
    var rest = self[...]
    while let first = rest.utf8.first, edges.contains(first) {
      rest = rest[rest.utf8.index(after: rest.startIndex)...]
    }
    while let last = rest.utf8.last, edges.contains(last) {
      rest = rest[..<rest.utf8.index(before: rest.endIndex)]
    }
    return String(rest)
  }

  private func trimmedCharacters(of characters: String) -> Substring {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return rest
  }

  /// Its words with single blanks between.
  var singleSpaced: String {
    isPlain && isSpacedSingly
      ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether its only white space are single blanks between words. It is plain.
  private var isSpacedSingly: Bool {
    var isBlank = true
    for scalar in unicodeScalars {
      if scalar.value < 0x20 || scalar == "\u{85}" || scalar == "\u{A0}" || scalar == "\u{3000}" {
        return false
      }
      if isBlank, scalar == " " { return false }
      isBlank = scalar == " "
    }
    return !isBlank
  }

  /// Whether its last bytes are one of some endings.
  func ends(withAnyOf endings: [String]) -> Bool {
    let bytes = utf8
    guard let last = bytes.last else { return false }
    return endings.contains { ending in
      let ending = ending.utf8
      guard ending.last == last, bytes.count >= ending.count else { return false }
      return bytes.suffix(ending.count).elementsEqual(ending)
    }
  }

  /// All letters are capitals.
  var isCapitals: Bool {
    if isASCII {
      return utf8.contains { $0 &- 0x41 < 26 } && !utf8.contains { $0 &- 0x61 < 26 }
    }
    return contains(where: \.isUppercase) && !contains(where: \.isLowercase)
  }

  /// Where another string begins and ends in it, if it is there.
  func range(of part: String) -> Range<Index>? {
    guard isPlain, part.isPlain else { return firstRange(of: part) }
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count,
      let start = (0...bytes.count - wanted.count).first(where: {
        bytes[$0] == first && bytes[$0...].starts(with: wanted)
      })
    else { return nil }
    let lower = utf8.index(startIndex, offsetBy: start)
    return lower..<utf8.index(lower, offsetBy: wanted.count)
  }
}
