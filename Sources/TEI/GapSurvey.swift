internal import Transcript

/// Counts which gap is usual in which context.
struct GapSurvey: PlacementSink {
  private let text: [UInt8]
  private var context = GapContext()
  private var end = 0
  private var counts: [[(gap: Range<Int>, count: Int)]] = Array(
    repeating: [], count: GapContext.count)
  private(set) var pieces = 0

  /// More different gaps than this in one context are irregular in any case.
  private static let candidates = 12

  init(_ source: Source) {
    text = source.text
  }

  /// The most frequent gap of each context that occurs more than once.
  var usual: [Int: [UInt8]] {
    var usual: [Int: [UInt8]] = [:]
    for (number, candidates) in counts.enumerated() {
      guard let best = candidates.max(by: { $0.count < $1.count }), best.count > 1 else { continue }
      usual[number] = Array(text[best.gap])
    }
    return usual
  }

  mutating func open(_ element: BodyElement) { context.open(element.name) }

  mutating func close(_ name: BodyElement.Name) {}

  mutating func anchor(_ point: Int) {}

  mutating func piece(_ kind: PieceKind, _ items: ArraySlice<Item>) {
    guard let first = items.first, let last = items.last else { return }
    add(kind, first.range.lowerBound..<last.range.upperBound)
  }

  mutating func line(end item: Item?, number: Item?, dividesWord: Bool) {
    if item != nil {
      pieces += 1
      _ = context.advance(to: .lineBreak)
    }
    if let number { add(.number, number.range) }
  }

  mutating func page(number: Item) { add(.number, number.range) }

  private mutating func add(_ kind: PieceKind, _ range: Range<Int>) {
    pieces += 1
    count(end..<range.lowerBound, in: context.advance(to: kind))
    end = range.upperBound
  }

  private mutating func count(_ gap: Range<Int>, in number: Int) {
    for index in counts[number].indices where text[counts[number][index].gap] == text[gap] {
      counts[number][index].count += 1
      return
    }
    if counts[number].count < Self.candidates { counts[number].append((gap, 1)) }
  }
}
