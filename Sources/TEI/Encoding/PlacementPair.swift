internal import Transcript

/// Hands what is laid to two receivers, so that it is laid once for both.
struct PlacementPair<First: PlacementSink, Second: PlacementSink>: PlacementSink {
  private(set) var first: First
  private(set) var second: Second

  init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  mutating func open(_ element: PlacedElement) {
    first.open(element)
    second.open(element)
  }

  mutating func close(_ name: BodyElement.Name) {
    first.close(name)
    second.close(name)
  }

  mutating func piece(_ run: PieceRun) {
    first.piece(run)
    second.piece(run)
  }

  mutating func line(hasEnd: Bool, number: Int?, dividesWord: Bool) {
    first.line(hasEnd: hasEnd, number: number, dividesWord: dividesWord)
    second.line(hasEnd: hasEnd, number: number, dividesWord: dividesWord)
  }

  mutating func page(number: Int) {
    first.page(number: number)
    second.page(number: number)
  }

  mutating func anchor(_ point: Int) {
    first.anchor(point)
    second.anchor(point)
  }
}
