/// The formulas of `NarrationWords`, made ready to be looked for.
struct NarrationFormulas: Sendable {
  struct Formula: Sendable {
    var type: EventType
    var isSpokenToo: Bool
    fileprivate var parts: [Part]
    fileprivate var isWhole: Bool
  }

  fileprivate enum Part: Sendable {
    /// One of some words in small letters; those with `isStem` are beginnings of words.
    case word([(bytes: [UInt8], isStem: Bool)])
    /// Up to ten words.
    case gap
  }

  static let standard = NarrationFormulas(NarrationWords.table)

  private var formulas: [Formula] = []
  /// By the first two bytes of the first word.
  private var byStart: [UInt16: [Int]] = [:]
  /// Those whose first word is not given; their last words are.
  private var open: [Formula] = []
  private var starts = WordStarts()
  private var ends: Set<[UInt8]> = []
  /// The last two bytes of the words in `ends`.
  private var lastBytes: Set<UInt16> = []

  private init(_ rows: [NarrationWords.Row]) {
    for start in NarrationWords.uncasedStarts + NarrationWords.uncased.flatMap(\.ends) {
      starts.insert(start)
    }
    for row in rows {
      guard let type = EventType(row.element, row.type) else { continue }
      for formula in row.formulas.fields(between: "\n", "|") {
        add(formula, Formula(type: type, isSpokenToo: row.isSpokenToo, parts: [], isWhole: false))
      }
    }
  }

  private mutating func add(_ words: Substring, _ formula: Formula) {
    var formula = formula
    for word in words.fields(between: " ") {
      switch word {
      case "…": formula.parts.append(.gap)
      case "$": formula.isWhole = true
      default:
        formula.parts.append(
          .word(
            word.fields(between: "/").map { choice in
              let isStem = choice.utf8.last == UInt8(ascii: "*")
              return (Array(isStem ? choice.utf8.dropLast() : choice.utf8), isStem)
            }))
      }
    }
    guard case .word(let choices) = formula.parts.first else {
      formula.isWhole = true
      open.append(formula)
      if case .word(let choices) = formula.parts.last { addEnds(choices.map(\.bytes)) }
      return
    }
    formulas.append(formula)
    for choice in choices {
      let key = Self.key(choice.bytes)
      if byStart[key]?.last != formulas.count - 1 {
        byStart[key, default: []].append(formulas.count - 1)
      }
      starts.insert(String(decoding: choice.bytes, as: UTF8.self), endsWord: !choice.isStem)
    }
  }

  private mutating func addEnds(_ words: [[UInt8]]) {
    for word in words where word.count >= 2 {
      ends.insert(word)
      lastBytes.insert(UInt16(word[word.count - 2]) << 8 | UInt16(word[word.count - 1]))
    }
  }

  private static func key(_ word: [UInt8]) -> UInt16 {
    UInt16(word[0]) << 8 | UInt16(word.count > 1 ? word[1] : 0)
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
      lastBytes.contains(UInt16(text[end - 2]) << 8 | UInt16(text[end - 1]))
    else { return false }
    var start = end
    while start > range.lowerBound, end - start < 16, text[start - 1] > 0x20 { start -= 1 }
    guard end - start >= 4, end - start < 16, start > range.lowerBound else { return false }
    return ends.contains(text.string(start..<end).smallBytes)
  }

  /// The formula that words in small letters begin with.
  func match(_ words: [[UInt8]]) -> Formula? {
    guard let first = words.first, !first.isEmpty else { return nil }
    for index in byStart[Self.key(first)] ?? []
    where matches(formulas[index].parts[...], words[...], isWhole: formulas[index].isWhole) {
      return formulas[index]
    }
    guard words.count <= 16 else { return nil }
    return open.first { matches($0.parts[...], words[...], isWhole: $0.isWhole) }
  }

  private func matches(
    _ parts: ArraySlice<Part>, _ words: ArraySlice<[UInt8]>, isWhole: Bool
  ) -> Bool {
    guard let part = parts.first else { return !isWhole || words.isEmpty }
    switch part {
    case .word(let choices):
      guard let word = words.first else { return false }
      return choices.contains { $0.isStem ? word.starts(with: $0.bytes) : word == $0.bytes }
        && matches(parts.dropFirst(), words.dropFirst(), isWhole: isWhole)
    case .gap:
      for skipped in 0...min(10, words.count)
      where matches(parts.dropFirst(), words.dropFirst(skipped), isWhole: isWhole) {
        return true
      }
      return false
    }
  }
}
