internal import Transcript

/// Makes the record that gives a source back, from the places of its pieces.
struct RecordBuilder: PlacementSink {
  private let text: [UInt8]
  private let differences: SourceDifferences
  private var code: LayoutCode<RangeEncoder>
  private var context = GapContext()
  private var shape = PieceShape()
  private var difference = 0
  private var end = 0
  private var check: PieceCheck
  private(set) var pieces = 0

  init(
    source: Source, differences: SourceDifferences, usual: [Int: [UInt8]], pieceCount: Int
  ) {
    text = source.text
    self.differences = differences
    code = LayoutCode(RangeEncoder())
    _ = code.codeUsual(usual)
    check = PieceCheck(group: PieceCheck.group(pieces: pieceCount, size: source.size))
  }

  mutating func finish(_ source: Source) -> SourceRecord {
    add(.end, at: text.count..<text.count, edits: [])
    _ = check.finish()
    var encoder = code.coder
    return SourceRecord(
      sha256: source.digest, size: source.size, encoding: source.encoding.name,
      hasByteOrderMark: source.hasByteOrderMark, pieces: pieces, shape: shape.text,
      layout: Base64.encode(encoder.finish()), group: check.group, check: check.text)
  }

  mutating func open(_ element: BodyElement) { context.open(element.name) }

  mutating func close(_ name: BodyElement.Name) {}

  mutating func anchor(_ point: Int) {}

  mutating func piece(_ kind: PieceKind, _ items: ArraySlice<Item>) {
    guard let first = items.first, let last = items.last else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    var edits: [PieceEdit] = []
    var position = range.lowerBound
    /// In the source, `place` stands for `removed` bytes of the piece's text.
    func edit(_ place: Range<Int>, removed: Int) {
      edits.append(
        PieceEdit(
          skip: place.lowerBound - position, removed: removed, inserted: Array(text[place])))
      position = place.upperBound
    }
    var previousEnd = range.lowerBound
    for item in items {
      if item.range.lowerBound > previousEnd {
        edit(previousEnd..<item.range.lowerBound, removed: 0)
      }
      previousEnd = item.range.upperBound
      differences.advance(&difference, to: item.range.lowerBound)
      while difference < differences.all.count,
        differences.all[difference].range.lowerBound < item.range.upperBound
      {
        let found = differences.all[difference]
        edit(found.range, removed: found.text.count)
        difference += 1
      }
    }
    checkText(items)
    add(kind, at: range, edits: edits)
  }

  mutating func line(end item: Item?, number: Item?, dividesWord: Bool) {
    if item != nil { add(.lineBreak, at: nil, edits: []) }
    if let number { addNumber(number) }
  }

  mutating func page(number: Item) { addNumber(number) }

  private mutating func addNumber(_ item: Item) {
    text.withUnsafeBufferPointer { check.add(UnsafeBufferPointer(rebasing: $0[item.range])) }
    check.separate()
    add(.number, at: item.range, edits: [])
  }

  private mutating func checkText(_ items: ArraySlice<Item>) {
    text.withUnsafeBufferPointer { text in
      PieceText(differences: differences).forEach(of: items, in: text) { check.add($0) }
    }
    check.separate()
  }

  /// A line end has no place of its own: it is part of the gap before what follows it.
  private mutating func add(_ kind: PieceKind, at range: Range<Int>?, edits: [PieceEdit]) {
    pieces += 1
    let number = context.advance(to: kind)
    shape.add(kind, context: number)
    guard let range else { return }
    _ = code.code(PieceLayout(gap: Array(text[end..<range.lowerBound]), edits: edits), in: number)
    end = range.upperBound
  }
}
