/// Words by which events are known, with what they mean.
///
/// An entry is a word's beginning in lower case: `applau` covers `Applause` and `applauds`. The
/// first entry that fits the description decides, in the order of the words of the description.
public struct EventLexicon: Sendable {
  private var stems: [(stem: String, type: EventType)] = []
  private var byFirst: [Character: [Int]] = [:]

  /// The lexicon of the languages that Verbatim knows.
  public static let standard = EventLexicon(EventWords.table)

  /// An empty lexicon.
  public init() {}

  private init(_ table: [(Element, String, String)]) {
    for (element, type, words) in table {
      guard let type = EventType(element, type) else { continue }
      for word in words.fields(between: "\n", "|") {
        add(word.fields(between: " ").joined(separator: " "), type)
      }
    }
  }

  typealias Element = EventType.Element

  /// Adds the beginning of a word or phrase; later entries win over those before.
  public mutating func add(_ stem: String, _ type: EventType) {
    guard let first = stem.first else { return }
    stems.append((stem.lowercased(), type))
    byFirst[first, default: []].append(stems.count - 1)
  }

  /// The type of a description without its brackets; nil where no word is known.
  public func type(of description: String) -> EventType? {
    let folded = description.lowercased()
    var best: (position: Int, length: Int, type: EventType)?
    var position = 0
    var index = folded.startIndex
    var isWordStart = true
    while index < folded.endIndex, position < 120 {
      let character = folded[index]
      if isWordStart || Self.isIdeographic(character) {
        for entry in byFirst[character] ?? [] {
          let (stem, type) = stems[entry]
          guard
            best.map({
              $0.position > position || $0.position == position && $0.length <= stem.count
            }) ?? true,
            folded[index...].hasPrefix(stem)
          else { continue }
          best = (position, stem.count, type)
        }
        if best != nil { break }
      }
      isWordStart = !character.isLetter
      index = folded.index(after: index)
      position += 1
    }
    return best?.type
  }

  private static func isIdeographic(_ character: Character) -> Bool {
    character.unicodeScalars.first.map {
      Letters.isIdeographic($0.value) || Letters.isHangul($0.value)
    } ?? false
  }
}
