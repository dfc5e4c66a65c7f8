internal import Transcript

/// An element as it is laid, with the numbers from which its attributes follow.
struct PlacedElement {
  var name: BodyElement.Name
  /// `@type`; of a `gap` its `@reason`.
  var type: String?
  /// Counts the elements of this name, from 1; for `u` and `seg`.
  var number = 0
  /// Of a `u`: index into `Transcript.turns`, or -1.
  var turn = -1

  init(_ name: BodyElement.Name, type: String? = nil) {
    self.name = name
    self.type = type
  }
}

/// Items that make one run of text, and the part of the source that it stands for: the items and
/// white space next to them.
struct PieceRun {
  let kind: PieceKind
  /// Places in `PieceText.items`.
  let items: Range<Int>
  let range: Range<Int>
}

/// Receives a transcript as it is laid into TEI, with the source's own pieces.
protocol PlacementSink {
  mutating func open(_ element: PlacedElement)
  mutating func close(_ name: BodyElement.Name)
  /// The text of the innermost element, or the next part of it.
  mutating func piece(_ run: PieceRun)
  /// A line end, and the number in the margin of the line that follows, by the place of its item.
  /// Either may be missing.
  mutating func line(hasEnd: Bool, number: Int?, dividesWord: Bool)
  /// - Parameter number: the place of the item that gives the page's number.
  mutating func page(number: Int)
  mutating func anchor(_ point: Int)
}
