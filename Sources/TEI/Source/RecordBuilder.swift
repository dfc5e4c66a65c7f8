internal import Transcript

/// Makes the record that gives a source back, from the places of its pieces.
struct RecordBuilder: PlacementSink {
  private let text: PieceText
  private var code: LayoutCode<RangeEncoder>
  private var context = GapContext()
  private var shape = PieceShape()
  private var end = 0
  private var check: PieceCheck
  private var pieces = 0

  init(_ text: PieceText, usual: [Int: [UInt8]], pieceCount: Int, size: Int) {
    self.text = text
    code = LayoutCode(RangeEncoder())
    _ = code.codeUsual(usual)
    check = PieceCheck(group: PieceCheck.group(pieces: pieceCount, size: size))
  }

  mutating func finish(_ source: Source) -> SourceRecord {
    add(.end, at: source.text.count..<source.text.count, edits: [])
    _ = check.finish()
    var encoder = code.coder
    return SourceRecord(
      sha256: source.digest, size: source.size, encoding: source.encoding.name,
      hasByteOrderMark: source.hasByteOrderMark, shape: shape.text,
      layout: Base64.encode(encoder.finish()), group: check.group, check: check.text)
  }

  mutating func open(_ element: PlacedElement) { context.open(element.name) }

  mutating func close(_ name: BodyElement.Name) {}

  mutating func anchor(_ point: Int) {}

  mutating func piece(_ run: PieceRun) {
    var edits: [PieceEdit] = []
    var skip = 0
    text.forEach(of: run) { part in
      switch part {
      case .same(let bytes):
        check.add(bytes)
        skip += bytes.count
      case .other(let source, let other):
        other.withUnsafeBufferPointer { check.add($0) }
        edits.append(
          PieceEdit(skip: skip, removed: other.count, inserted: Array(text.source[source])))
        skip = 0
      }
    }
    check.separate()
    add(run.kind, at: run.range, edits: edits)
  }

  mutating func line(hasEnd: Bool, number: Item?, dividesWord: Bool) {
    if hasEnd { add(.lineBreak, at: nil, edits: []) }
    if let number { page(number: number) }
  }

  mutating func page(number: Item) {
    guard !text.isEmpty(number) else { return }
    piece(PieceRun(kind: .number, items: [number], range: number.range))
  }

  /// A line end has no place of its own: it is part of the gap before what follows it.
  private mutating func add(_ kind: PieceKind, at range: Range<Int>?, edits: [PieceEdit]) {
    pieces += 1
    let number = context.advance(to: kind)
    shape.add(kind, context: number)
    guard let range else { return }
    let gap = Array(text.source[end..<max(end, range.lowerBound)])
    _ = code.code(PieceLayout(gap: gap, edits: edits), in: number)
    end = range.upperBound
  }
}
