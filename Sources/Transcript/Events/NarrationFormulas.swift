/// The formulas of `NarrationWords`, made ready to be looked for.
struct NarrationFormulas: Sendable {
  struct Formula: Sendable {
    var type: EventType
    var isSpokenToo: Bool
    /// Places in `parts`.
    fileprivate var parts: Range<Int>
    /// It is all that the paragraph says.
    fileprivate(set) var isWhole = false
  }

  private enum Part: Sendable {
    /// One of some words, by their places in `choices`.
    case word(Range<Int>)
    /// Up to `longestGap` words.
    case gap
  }

  private static let longestGap = 10

  /// A word in small letters, or the beginning of one.
  private struct Choice: Sendable {
    /// Places in `letters`.
    var letters: Range<Int>
    var isStem: Bool
  }

  static let standard = NarrationFormulas(NarrationWords.table)

  private var formulas: [Formula] = []
  private var parts: [Part] = []
  private var choices: [Choice] = []
  private var letters: [UInt8] = []
  /// By the first two bytes of the first word.
  private var byStart: [UInt16: [Int]] = [:]
  /// Those whose first word is not given; their last words are.
  private var open: [Formula] = []
  private var starts = WordStarts()
  private var ends: Set<[UInt8]> = []
  /// Whether two bytes are the last of a word in `ends`.
  private var lastBytes = [Bool](repeating: false, count: 1 << 16)

  /// A word of each formula without which it does not stand, the longest that it gives, by hash.
  private var anchors = WordTable(words: [])
  /// Words of a paragraph among which an anchor stands.
  private var reach = 0
  /// How formulas begin that give nothing but beginnings of words.
  private var looseStarts: Set<UInt16> = []

  private init(_ rows: [NarrationWords.Row]) {
    for start in NarrationWords.uncasedStarts + NarrationWords.uncased.flatMap(\.ends) {
      starts.insert(start)
    }
    for row in rows {
      guard let type = EventType(row.element, row.type) else { continue }
      for formula in row.formulas.fields(between: "\n", "|") {
        // Both apostrophes are written.
        for spelling in Self.spellings(of: formula) {
          add(
            spelling,
            Formula(type: type, isSpokenToo: row.isSpokenToo, parts: parts.count..<parts.count))
        }
      }
    }
    addAnchors()
  }

  private mutating func addAnchors() {
    var words: [UInt64] = []
    for formula in formulas + open {
      var reach = 0
      var anchor: (words: Range<Int>, length: Int, reach: Int)?
      for part in parts[formula.parts] {
        guard case .word(let choices) = part else {
          reach += Self.longestGap
          continue
        }
        reach += 1
        let length = self.choices[choices].map { $0.isStem ? 0 : $0.letters.count }.min() ?? 0
        if length > anchor?.length ?? 0 { anchor = (choices, length, reach) }
      }
      if let anchor {
        words += choices[anchor.words].map { WordHash.value(of: letters[$0.letters]) }
        self.reach = max(self.reach, anchor.reach)
      } else if let first = formula.parts.first, case .word(let choices) = parts[first] {
        for choice in self.choices[choices] {
          looseStarts.insert(Self.key(letters[choice.letters]))
        }
      }
    }
    anchors = WordTable(words: words)
  }

  private static func spellings(of formula: Substring) -> [Substring] {
    guard formula.utf8.contains(UInt8(ascii: "'")) else { return [formula] }
    return [formula, Substring(String(formula).replacing("'", with: "’"))]
  }

  private mutating func add(_ words: Substring, _ formula: Formula) {
    var formula = formula
    for word in words.fields(between: " ") {
      switch word {
      case "…": parts.append(.gap)
      case "$": formula.isWhole = true
      default: parts.append(.word(add(word.fields(between: "/"))))
      }
    }
    formula.parts = formula.parts.lowerBound..<parts.count
    guard let first = formula.parts.first, case .word(let beginnings) = parts[first] else {
      formula.isWhole = true
      open.append(formula)
      if let last = formula.parts.last, case .word(let ends) = parts[last] { addEnds(ends) }
      return
    }
    formulas.append(formula)
    for choice in choices[beginnings] {
      let word = letters[choice.letters]
      let key = Self.key(word)
      if byStart[key]?.last != formulas.count - 1 {
        byStart[key, default: []].append(formulas.count - 1)
      }
      starts.insert(String(decoding: word, as: UTF8.self), endsWord: !choice.isStem)
    }
  }

  /// Adds words of which one must stand at a place; returns their places in `choices`.
  private mutating func add(_ words: [Substring]) -> Range<Int> {
    let first = choices.count
    for word in words {
      let isStem = word.utf8.last == UInt8(ascii: "*")
      let start = letters.count
      letters += isStem ? word.utf8.dropLast() : word.utf8
      choices.append(Choice(letters: start..<letters.count, isStem: isStem))
    }
    return first..<choices.count
  }

  private mutating func addEnds(_ words: Range<Int>) {
    for choice in choices[words] where choice.letters.count >= 2 {
      let word = Array(letters[choice.letters])
      ends.insert(word)
      lastBytes[Int(word[word.count - 2]) << 8 | Int(word[word.count - 1])] = true
    }
  }

  /// - Parameter word: not empty.
  private static func key(_ word: ArraySlice<UInt8>) -> UInt16 {
    UInt16(word[word.startIndex]) << 8
      | UInt16(word.count > 1 ? word[word.startIndex + 1] : 0)
  }

  /// Whether a text may begin with a formula, told by its first characters.
  func mayBegin(_ text: Text, _ range: Range<Int>) -> Bool { starts.mayBegin(text, range) }

  /// Whether a short text may end with a formula, told by its last word.
  func mayEnd(_ text: Text, _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    if text.has("\u{2014}", at: end - 3) { end -= 3 }
    while end > range.lowerBound, [0x2E, 0x29, 0x5D, 0x2A, 0x5F, 0x3A].contains(text[end - 1]) {
      end -= 1
    }
    guard end - range.lowerBound > 4,
      lastBytes[Int(text[end - 2]) << 8 | Int(text[end - 1])]
    else { return false }
    var start = end
    while start > range.lowerBound, end - start < 16, text[start - 1] > 0x20 { start -= 1 }
    guard end - start >= 4, end - start < 16, start > range.lowerBound else { return false }
    return ends.contains(text.string(start..<end).smallBytes)
  }

  /// Whether a paragraph may begin with a formula, told by whether a word stands in it that one
  /// needs.
  func mayMatch(_ text: Text, _ paragraph: Range<Int>) -> Bool {
    var index = paragraph.lowerBound
    var words = 0
    while index < paragraph.upperBound, words < reach {
      let start = index
      index = endOfPlain(from: index, in: paragraph, of: text)
      if start < index, index == paragraph.upperBound || text[index] <= 0x20 {
        // Most words are letters alone.
        if anchors.contains(
          WordHash.value(ofLetters: text.bytes.buffer, from: start, to: index))
        {
          return true
        }
        words += 1
        index += 1
        continue
      }
      while index < paragraph.upperBound, text[index] > 0x20 { index += 1 }
      if start < index, let word = Self.hash(of: start..<index, in: text) {
        if anchors.contains(word) { return true }
        words += 1
      }
      index += 1
    }
    let start = text.small(paragraph.prefix(4))
    return looseStarts.contains(Self.key(start[...]))
  }

  @inline(__always)
  private func endOfPlain(from start: Int, in range: Range<Int>, of text: Text) -> Int {
    var index = start
    while index + 8 <= range.upperBound {
      let letters = LabelByte.letters(in: text.bytes.word(at: index))
      index += letters
      if letters < 8 { break }
    }
    while index < range.upperBound, Self.isPlain(text[index]) { index += 1 }
    return index
  }

  /// Letters and digits of ASCII.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// The hash of a word without the marks around it; nil where nothing is left.
  private static func hash(of word: Range<Int>, in text: Text) -> UInt64? {
    guard text.isASCII(word) else {
      let words = ParagraphWords(text.small(word))
      return words.count > 0 ? WordHash.value(of: words[0]) : nil
    }
    let word = ParagraphWords.trimmed(word, in: text)
    guard !word.isEmpty else { return nil }
    return text.smallHash(ofASCII: word)
  }

  /// The formula that a paragraph begins with.
  func match(_ words: ParagraphWords) -> Formula? {
    guard words.count > 0 else { return nil }
    for index in byStart[Self.key(words[0])] ?? [] where matches(index, of: formulas, words) {
      return formulas[index]
    }
    guard words.count <= 16 else { return nil }
    return open.indices.first { matches($0, of: open, words) }.map { open[$0] }
  }

  /// Looks at what is asked for alone: a copy of the formula counts references.
  @inline(__always)
  private func matches(_ index: Int, of formulas: [Formula], _ words: ParagraphWords) -> Bool {
    matches(formulas[index].parts, words, from: 0, isWhole: formulas[index].isWhole)
  }

  /// - Parameter word: the first that the parts may match.
  private func matches(
    _ parts: Range<Int>, _ words: ParagraphWords, from word: Int, isWhole: Bool
  ) -> Bool {
    guard let part = parts.first else { return !isWhole || word == words.count }
    let rest = parts.dropFirst()
    switch self.parts[part] {
    case .word(let choices):
      return word < words.count && choices.contains { matches(self.choices[$0], words, word) }
        && matches(rest, words, from: word + 1, isWhole: isWhole)
    case .gap:
      return (word...min(word + Self.longestGap, words.count)).contains {
        matches(rest, words, from: $0, isWhole: isWhole)
      }
    }
  }

  private func matches(_ choice: Choice, _ words: ParagraphWords, _ number: Int) -> Bool {
    let word = words.ranges[number]
    let length = choice.letters.count
    guard choice.isStem ? word.count >= length : word.count == length else { return false }
    for offset in 0..<length
    where words.bytes[word.lowerBound + offset] != letters[choice.letters.lowerBound + offset] {
      return false
    }
    return true
  }
}
