internal import Transcript

/// Receives a transcript as it is laid into TEI, with the source's own pieces.
protocol PlacementSink {
  mutating func open(_ element: BodyElement)
  mutating func close(_ name: BodyElement.Name)
  /// The text of the innermost element: items that follow each other in the source and make one
  /// run of text. `facts` are told apart inside datelines and header lines.
  mutating func piece(_ kind: PieceKind, _ items: ArraySlice<Item>)
  /// A line end, and the number in the margin of the line that follows. Either may be missing.
  mutating func line(end: Item?, number: Item?, dividesWord: Bool)
  mutating func page(number: Item)
  mutating func anchor(_ point: Int)
}
