/// Finds the turns that are spoken in another language than the document.
///
/// Only long turns are looked at, and only what leaves no doubt is told: another script, or many
/// common words of another language and hardly one of the document's.
struct TurnLanguages {
  /// Shorter turns are names, courtesies and quotations, in bytes.
  private static let least = 240
  /// More of a turn is not looked at.
  private static let most = 2400

  private let text: Text
  /// The document's language.
  private let language: String
  /// Its place among the languages whose common words are known.
  private let place: UInt8?
  /// The script that it is known by; nil where other languages are written in it too.
  private let script: Script?
  private var found: [(turn: Int, language: String)] = []
  private let items: [Item]
  /// The turn that is open, where its items begin, its first text and the size of all of them.
  private var turn: Int?
  private var start = 0
  private var first: Range<Int>?
  private var size = 0

  /// Sets the languages of a transcript's turns.
  static func mark(_ transcript: inout Transcript) {
    guard transcript.language != "und" else { return }
    let found = transcript.source.text.withText { find(in: transcript, $0) }
    for entry in found where transcript.turns.indices.contains(entry.turn) {
      transcript.turns[entry.turn].language = entry.language
    }
  }

  private static func find(
    in transcript: Transcript, _ text: Text
  ) -> [(turn: Int, language: String)] {
    var reader = TurnLanguages(transcript, text)
    for (index, item) in transcript.items.enumerated() {
      switch item.kind {
      case .turn:
        reader.end(before: index)
        reader.turn = Int(item.value)
        reader.start = index
      case .endOfTurn, .section: reader.end(before: index)
      case .text: reader.add(item.range)
      default: break
      }
    }
    reader.end(before: transcript.items.count)
    return reader.found
  }

  /// Ends the turn that is open, before the item of an index.
  private mutating func end(before index: Int) {
    if let turn, let language = other(in: items[start..<index]) { found.append((turn, language)) }
    first = nil
    size = 0
    turn = nil
  }

  private init(_ transcript: Transcript, _ text: Text) {
    self.text = text
    items = transcript.items
    language = transcript.language
    place = StopWords.languages.firstIndex(of: transcript.language).map { UInt8($0) }
    script = Self.script(of: transcript.language)
  }

  private static func script(of language: String) -> Script? {
    switch language.prefix(2) {
    case "ja": .kana
    case "ko": .hangul
    case "zh": .han
    default: Script.allCases.first { $0.onlyLanguage == language }
    }
  }

  private mutating func add(_ range: Range<Int>) {
    guard turn != nil else { return }
    if first == nil { first = range }
    size += range.count
  }

  /// The language of a turn's text, where it is clearly not the document's.
  private func other(in items: ArraySlice<Item>) -> String? {
    guard size >= Self.least, !beginsAsUsual else { return nil }
    var evidence = LanguageEvidence()
    var rest = Self.most
    for item in items where item.kind == .text && rest > 0 {
      evidence.add(text.bytes[item.range.prefix(rest)])
      rest -= item.range.count
    }
    return evidence.language(clearlyNot: language)
  }

  /// One of the first words is a common one of the document's language, or the first letters are
  /// of a script that only it has: most turns need no more.
  private var beginsAsUsual: Bool {
    guard let first else { return true }
    let start = first.prefix(160)
    return isInOwnScript(start) || hasOwnWord(start)
  }

  private func hasOwnWord(_ start: Range<Int>) -> Bool {
    var index = start.lowerBound
    for _ in 0..<5 {
      while index < start.upperBound, !isPartOfWord(text[index]) { index += 1 }
      var word = WordHash()
      while index < start.upperBound, isPartOfWord(text[index]) {
        let (value, length) = text.scalar(index)
        // The sample cuts the word.
        guard index + length <= start.upperBound else { return false }
        if value < 0x80 {
          word.add(UInt8(value) | 0x20)
        } else if let letter = Unicode.Scalar(value) {
          word.add(scalar: SmallLetters.letter(of: letter))
        }
        index += length
      }
      guard !word.isEmpty else { return false }
      if let entry = StopWords.found.entries[word.value],
        entry.languages.contains(where: { StopWords.found.lists[$0] == place })
      {
        return true
      }
    }
    return false
  }

  /// Letters, apostrophes and all beyond ASCII.
  private func isPartOfWord(_ byte: UInt8) -> Bool { byte > 0x40 || byte == UInt8(ascii: "'") }

  private func isInOwnScript(_ start: Range<Int>) -> Bool {
    guard let script else { return false }
    var isOwn = false
    var index = start.lowerBound
    for _ in 0..<40 where index < start.upperBound {
      let (value, length) = text.scalar(index)
      index += length
      guard value >= 0x80, let found = Unicode.Scalar(value).flatMap({ Script($0) }) else {
        continue
      }
      if found == script { isOwn = true }
      // Japanese and Korean have ideographs too.
      if script == .han, found == .kana || found == .hangul { return false }
    }
    return isOwn
  }
}
