internal import Transcript

/// Counts which gap is usual in which context.
struct GapSurvey: PlacementSink {
  private let text: PieceText
  private var context = GapContext()
  private var end = 0
  private var places = GapPlaces()
  /// By the places of the contexts.
  private var counts: [[(gap: Range<Int>, count: Int)]] = []

  /// More different gaps than this in one context are irregular in any case.
  private static let candidates = 12

  init(_ text: PieceText) {
    self.text = text
  }

  /// The most frequent gap of each context that occurs more than once.
  var usual: [Int: [UInt8]] {
    var usual: [Int: [UInt8]] = [:]
    for (number, candidates) in zip(places.contexts, counts) {
      guard let best = candidates.max(by: { $0.count < $1.count }), best.count > 1 else { continue }
      usual[number] = Array(text.source[best.gap])
    }
    return usual
  }

  mutating func open(_ element: PlacedElement) { context.open(element.name) }

  mutating func close(_ name: BodyElement.Name) {}

  mutating func anchor(_ point: Int) {}

  mutating func piece(_ run: PieceRun) {
    add(run.kind, run.range)
  }

  mutating func line(hasEnd: Bool, number: Item?, dividesWord: Bool) {
    if hasEnd { _ = context.advance(to: .lineBreak) }
    if let number { page(number: number) }
  }

  mutating func page(number: Item) {
    if !text.isEmpty(number) { add(.number, number.range) }
  }

  private mutating func add(_ kind: PieceKind, _ range: Range<Int>) {
    count(end..<range.lowerBound, in: context.advance(to: kind))
    end = range.upperBound
  }

  private mutating func count(_ gap: Range<Int>, in context: Int) {
    let number = places.place(of: context)
    if number == counts.count { counts.append([]) }
    let isKnown = text.source.withUnsafeBufferPointer { source in
      let bytes = UnsafeBufferPointer(rebasing: source[gap])
      for index in counts[number].indices {
        let known = UnsafeBufferPointer(rebasing: source[counts[number][index].gap])
        guard known.isEqual(to: bytes) else { continue }
        counts[number][index].count += 1
        return true
      }
      return false
    }
    guard !isKnown else { return }
    if counts[number].count < Self.candidates { counts[number].append((gap, 1)) }
  }
}
