internal import Transcript

/// Makes the record that gives a source back, from the places of its pieces.
struct RecordBuilder: PlacementSink {
  private let text: PieceText
  private var code: LayoutCode<RangeEncoder>
  private var context = GapContext()
  private var shape = PieceShape()
  private var end = 0
  private var check = PieceCheck()
  private var hashes: [UInt64] = []

  init(_ text: PieceText, usual: [Int: [UInt8]]) {
    self.text = text
    code = LayoutCode(RangeEncoder())
    _ = code.codeUsual(usual)
  }

  mutating func finish(_ source: Source) -> SourceRecord {
    add(.end, at: source.text.count..<source.text.count, edits: [])
    var encoder = code.coder
    let layout = Base64.encode(encoder.finish())
    let group = PieceCheck.group(
      pieces: hashes.count, room: Self.room(for: source.size, besides: layout.utf8.count))
    return SourceRecord(
      sha256: source.digest, size: source.size, encoding: source.encoding.name,
      hasByteOrderMark: source.hasByteOrderMark, shape: shape.text, layout: layout, group: group,
      check: PieceCheck.text(hashes, group: group))
  }

  /// A record is to be no larger than 400 bytes and a hundredth of its source.
  private static func room(for size: Int, besides layout: Int) -> Int {
    let names = 190
    return min(60 + size / 250, 400 + size / 100 - layout - names)
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
    hashes.append(check.separate())
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
    let number = context.advance(to: kind)
    shape.add(kind, context: number)
    guard let range else { return }
    text.source.withUnsafeBufferPointer { source in
      let gap = UnsafeBufferPointer(rebasing: source[end..<max(end, range.lowerBound)])
      _ = code.code(gap, edits, in: number)
    }
    end = range.upperBound
  }
}
