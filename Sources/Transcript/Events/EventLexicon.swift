/// Words by which events are known, with what they mean.
///
/// An entry is a word's beginning in lower case: `applau` covers `Applause` and `applauds`. An
/// entry that ends in a full stop is a whole word: `ring.` covers no `ringleader`. The first entry
/// that fits the description decides, in the order of the words of the description; of several
/// that fit at one place the longest does.
public struct EventLexicon: Sendable {
  private var table = PhraseTable<EventType>()
  /// How the words of reactions begin, with which a paragraph may tell one.
  private(set) var reactions = WordStarts()

  /// The lexicon of the languages that Verbatim knows.
  public static let standard = EventLexicon(EventWords.table)

  /// An empty lexicon.
  public init() {}

  private init(_ rows: [EventWords.Row]) {
    for row in rows {
      guard let type = EventType(row.element, row.type) else { continue }
      for word in row.words.fields(between: "\n", "|") { add(Array(word.utf8), type) }
    }
  }

  /// Adds the beginning of a word or phrase, or with a full stop at its end a whole one; later
  /// entries win over those before.
  public mutating func add(_ stem: String, _ type: EventType) {
    add(stem.smallBytes, type)
  }

  /// - Parameter stem: in small letters; blanks at its start do not count.
  private mutating func add(_ stem: [UInt8], _ type: EventType) {
    var stem = Array(stem.drop { $0 == 0x20 })
    let isWhole = stem.count > 1 && stem.last == UInt8(ascii: ".")
    if isWhole { stem.removeLast() }
    table.add(stem, longestEnding: isWhole ? 0 : .max, type)
    if stem.count >= 4, Self.reactionTypes.contains(type.type) {
      reactions.insert(String(decoding: stem.prefix(12), as: UTF8.self))
    }
  }

  /// Types of what those present do together.
  static let reactionTypes = [
    "applause", "laughter", "interruption", "murmuring", "pause", "shouting",
  ]

  /// The type of a description without its brackets; nil where no word is known.
  public func type(of description: String) -> EventType? { match(in: description)?.type }

  /// Where a description has a known word.
  struct Match: Hashable {
    var type: EventType
    /// Characters before the word.
    var position: Int
    /// Characters of the entry.
    var length: Int
  }

  /// The first known word of a description.
  func match(in description: String) -> Match? { match(inSmall: description.smallBytes) }

  /// - Parameter bytes: a description in small letters.
  func match(inSmall bytes: [UInt8]) -> Match? { bytes.withText { match(in: $0, bytes) } }

  private func match(in text: Text, _ bytes: [UInt8]) -> Match? {
    var position = 0
    var index = 0
    var isWordStart = true
    while index < bytes.count, position < 120 {
      let (value, length) = text.scalar(index)
      if isWordStart || Letters.isUnspaced(value), let entry = table.longest(at: index, in: bytes) {
        return Match(
          type: entry.value, position: position,
          length: text.wordLength(index..<index + entry.bytes.count))
      }
      isWordStart = !Letters.isLetter(value)
      index += length
      position += 1
    }
    return nil
  }
}
