internal import Transcript
internal import Words

/// Counts what a header tells of a text: turns, segments, and the words spoken.
struct PlacementCounter: PlacementSink {
  private let text: PieceText
  private var words = WordCounter()
  private var turns = 0
  private var segments = 0

  init(_ text: PieceText) {
    self.text = text
  }

  var counts: Header.Counts {
    var counts = Header.Counts()
    counts.turns = turns
    counts.segments = segments
    counts.words = words.count
    return counts
  }

  mutating func open(_ element: PlacedElement) {
    words.separate()
    switch element.name {
    case .u: turns += 1
    case .seg: segments += 1
    default: break
    }
  }

  mutating func close(_ name: BodyElement.Name) {}

  mutating func piece(_ run: PieceRun) {
    guard run.kind == .text else { return }
    text.forEachBytes(of: run) { words.add($0) }
  }

  mutating func line(hasEnd: Bool, number: Int?, dividesWord: Bool) {
    words.separate()
  }

  mutating func page(number: Int) {
    words.separate()
  }

  mutating func anchor(_ point: Int) {}
}
