internal import Transcript

/// Makes the record that gives a source back, from the places of its pieces.
struct RecordBuilder: PlacementSink {
  private let text: PieceText
  private var gaps: GapSurvey
  /// Of the few pieces whose text is not the source's, by their places among all.
  private var edits: [Int: [PieceEdit]] = [:]
  private var context = GapContext()
  private var shape = PieceShape()
  private var check = PieceCheck()
  private var hashes: [UInt64] = []

  init(_ text: PieceText) {
    self.text = text
    gaps = GapSurvey(text.source, room: text.items.count)
    // Room that is not used costs nothing; an array that grows is there twice.
    hashes.reserveCapacity(text.items.count)
  }

  mutating func finish(_ source: Source) -> SourceRecord {
    add(.end, at: source.text.count..<source.text.count)
    let layout = Base64.encode(code())
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

  /// The gaps and edits of all pieces.
  private func code() -> [UInt8] {
    var code = LayoutCode(RangeEncoder())
    _ = code.codeUsual(gaps.usual)
    var strings = [Int](repeating: -1, count: gaps.ranges.count)
    for (place, gap) in gaps.gaps.enumerated() {
      let known = strings[gap.number]
      strings[gap.number] = code.codeGap(
        gaps.bytes(of: gap.number).buffer, known: known < 0 ? nil : known, in: gap.context)
      _ = code.codeEdits(edits.isEmpty ? [] : edits[place] ?? [])
    }
    var encoder = code.coder
    return encoder.finish()
  }

  mutating func open(_ element: PlacedElement) { context.open(element.name) }

  mutating func close(_ name: BodyElement.Name) {}

  mutating func anchor(_ point: Int) {}

  mutating func piece(_ run: PieceRun) {
    if let bytes = text.bytes(of: run) { check.add(bytes.buffer) } else { addParts(of: run) }
    hashes.append(check.separate())
    add(run.kind, at: run.range)
  }

  private mutating func addParts(of run: PieceRun) {
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
    if !edits.isEmpty { self.edits[gaps.gaps.count] = edits }
  }

  mutating func line(hasEnd: Bool, number: Int?, dividesWord: Bool) {
    if hasEnd { add(.lineBreak, at: nil) }
    if let number { page(number: number) }
  }

  mutating func page(number: Int) {
    let item = text.items[number]
    guard !text.isEmpty(item) else { return }
    piece(PieceRun(kind: .number, items: number..<number + 1, range: item.range))
  }

  /// A line end has no place of its own: it is part of the gap before what follows it.
  private mutating func add(_ kind: PieceKind, at range: Range<Int>?) {
    let number = context.advance(to: kind)
    shape.add(kind, context: number)
    if let range { gaps.add(before: range, in: number) }
  }
}
