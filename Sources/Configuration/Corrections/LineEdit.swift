internal import Transcript

/// Makes one line of a transcript what a correction says it is.
struct LineEdit {
  private(set) var transcript: Transcript
  private let range: Range<Int>
  private let kind: Corrections.LineKind
  /// Of a line that is an event.
  var event: EventType?
  private var isInTurn = false
  private var participant: Int?

  init(transcript: Transcript, range: Range<Int>, kind: Corrections.LineKind) {
    self.transcript = transcript
    self.range = range
    self.kind = kind
  }

  /// - Returns: false where a piece of text reaches beyond the line.
  mutating func run() -> Bool {
    let items = transcript.items
    let first =
      items.firstIndex {
        $0.range.upperBound > range.lowerBound && $0.length > 0
          || $0.length == 0 && $0.range.lowerBound >= range.lowerBound
      } ?? items.count
    var last = first
    while last < items.count, items[last].range.lowerBound < range.upperBound { last += 1 }
    let inside = items[first..<last].filter { $0.length > 0 }
    guard
      inside.allSatisfy({
        $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
      })
    else { return false }
    for item in items[..<first] { follow(item) }
    var before = Array(items[..<first])
    while before.last?.kind == .lineBreak || before.last?.kind == .paragraph { before.removeLast() }
    var after = Array(items[last...])
    while after.first?.kind == .lineBreak { after.removeFirst() }
    for item in inside { transcript.unescaped[item.range.lowerBound] = nil }
    transcript.items = before + replacement(goesOn: Self.isSpeech(after)) + after
    TurnOrder.restore(&transcript)
    return true
  }

  private mutating func follow(_ item: Item) {
    switch item.kind {
    case .turn:
      isInTurn = true
      let value = Int(item.value)
      participant =
        transcript.turns.indices.contains(value) ? transcript.turns[value].participant : nil
    case .endOfTurn, .section: isInTurn = false
    default: break
    }
  }

  /// Whether speech without a label comes next.
  private static func isSpeech(_ items: [Item]) -> Bool {
    for item in items {
      switch item.kind {
      case .text, .paragraph: return true
      case .turn, .label, .endOfTurn, .section, .title, .series, .heading: return false
      default: continue
      }
    }
    return false
  }

  private mutating func replacement(goesOn: Bool) -> [Item] {
    let start = range.lowerBound
    let paragraph = goesOn ? [Item(.paragraph, at: range.upperBound)] : []
    switch kind {
    case .speech:
      let opening = isInTurn ? [] : [turn(Turn(), at: start)]
      return opening + [Item(.paragraph, at: start), Item(.text, range)] + paragraph
    case .label:
      let turn = turn(Turn(participant: speaker()), at: range.upperBound)
      return [Item(.label, range), turn] + paragraph
    case .heading:
      var items = isInTurn ? [Item(.endOfTurn, at: start)] : []
      items += [Item(.section, at: start), Item(.heading, range)]
      guard goesOn else { return items }
      var next = Turn(participant: participant)
      next.continuesPrevious = isInTurn
      return items + [turn(next, at: range.upperBound)] + paragraph
    case .header: return [Item(.header, range)] + paragraph
    case .narrative: return [Item(.narrative, range)] + paragraph
    case .event: return [Item(.event, range, value: event?.code ?? 0)] + paragraph
    case .comment: return [Item(.comment, range)] + paragraph
    case .furniture:
      return [Item(.furniture, range, value: Int(Furniture.notice.rawValue))] + paragraph
    }
  }

  private mutating func turn(_ turn: Turn, at offset: Int) -> Item {
    transcript.turns.append(turn)
    return Item(.turn, at: offset, value: transcript.turns.count - 1)
  }

  /// The participant whom the line names, a new one where nobody has the name.
  private mutating func speaker() -> Int {
    let name = Self.name(String(decoding: transcript.source.text[range], as: UTF8.self))
    let known = transcript.participants.firstIndex { $0.names.contains { $0.text == name } }
    if let known { return known }
    let taken = Set(transcript.participants.map(\.id))
    transcript.participants.append(
      Participant(
        id: NCName.make(of: name, besides: taken), names: [PersonName(plain: name)],
        evidence: ["a correction says so"]))
    return transcript.participants.count - 1
  }

  /// A label without the marks around it.
  static func name(_ label: String) -> String {
    func isMark(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
    var name = Substring(label)
    while let first = name.first, isMark(first) { name.removeFirst() }
    while let last = name.last, isMark(last) { name.removeLast() }
    return name.isEmpty ? label : String(name)
  }
}
