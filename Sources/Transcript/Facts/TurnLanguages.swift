/// Finds the turns that are spoken in another language than the document.
///
/// Only long turns are looked at, and only what leaves no doubt is told: another script, or many
/// common words of another language and hardly one of the document's.
struct TurnLanguages {
  /// Shorter turns are names, courtesies and quotations, in bytes.
  private static let least = 240
  /// More of a turn is not looked at.
  private static let most = 2400

  private let text: [UInt8]
  /// The document's language.
  private let language: String
  private var ranges: [Range<Int>] = []
  private var size = 0

  /// Sets the languages of a transcript's turns.
  static func mark(_ transcript: inout Transcript) {
    guard transcript.language != "und" else { return }
    var reader = TurnLanguages(transcript)
    var turn: Int?
    var found: [(turn: Int, language: String)] = []
    func end() {
      if let turn, let language = reader.other { found.append((turn, language)) }
      reader.ranges.removeAll(keepingCapacity: true)
      reader.size = 0
      turn = nil
    }
    for item in transcript.items {
      switch item.kind {
      case .turn:
        end()
        turn = Int(item.value)
      case .endOfTurn, .section: end()
      case .text where turn != nil: reader.add(item.range)
      default: break
      }
    }
    end()
    for entry in found where transcript.turns.indices.contains(entry.turn) {
      transcript.turns[entry.turn].language = entry.language
    }
  }

  private init(_ transcript: Transcript) {
    text = transcript.source.text
    language = transcript.language
  }

  private mutating func add(_ range: Range<Int>) {
    if size < Self.most { ranges.append(range) }
    size += range.count
  }

  /// The language of the gathered text, where it is clearly not the document's.
  private var other: String? {
    guard size >= Self.least, !beginsAsUsual else { return nil }
    var evidence = LanguageEvidence()
    var rest = Self.most
    for range in ranges where rest > 0 {
      evidence.add(text, range.lowerBound..<min(range.upperBound, range.lowerBound + rest))
      rest -= range.count
    }
    return evidence.language(clearlyNot: language)
  }

  /// One of the first words is a common one of the document's language, or the first letters are
  /// of a script that only it has: most turns need no more.
  private var beginsAsUsual: Bool {
    guard let first = ranges.first else { return true }
    let start = String(decoding: text[first.prefix(160)], as: UTF8.self).unicodeScalars
    return isInOwnScript(start) || hasOwnWord(start)
  }

  private func hasOwnWord(_ start: String.UnicodeScalarView) -> Bool {
    let words = start.split { $0.value <= 0x40 && $0 != "'" }
    return words.prefix(5).contains { letters in
      var word = WordHash()
      for letter in letters {
        if letter.value < 0x80 {
          word.add(letter == "'" ? 0x27 : UInt8(letter.value) | 0x20)
        } else {
          word.add(scalar: SmallLetters.letter(of: letter))
        }
      }
      guard let entry = StopWords.found.entries[word.value] else { return false }
      return entry.languages.contains {
        StopWords.languages[Int(StopWords.found.lists[$0])] == language
      }
    }
  }

  private func isInOwnScript(_ start: String.UnicodeScalarView) -> Bool {
    let scripts = Set(start.prefix(40).filter { $0.value >= 0x80 }.compactMap { Script($0) })
    return switch language.prefix(2) {
    case "ja": scripts.contains(.kana)
    case "ko": scripts.contains(.hangul)
    case "zh": scripts.contains(.han) && !scripts.contains(.kana) && !scripts.contains(.hangul)
    default: scripts.contains { $0.onlyLanguage == language }
    }
  }
}
