/// Gives a source back from the TEI that was made of it: the text from the elements, what lies
/// between from the record.
///
/// Where the text was edited since, the edited text is given in the source's layout, and what
/// was edited is told.
struct SourceRestorer: PieceReceiver {
  let record: SourceRecord
  /// The source's text in UTF-8, as far as it is restored.
  private(set) var text: [UInt8] = []
  private var code: LayoutCode<RangeDecoder>
  private let usual: [Int: [UInt8]]
  private var check = PieceCheck()
  private let pairs: [UInt8]
  private var hashes: [UInt64] = []
  private var groupsChecked = 0
  private var owners: [String] = []
  private(set) var changes = SourceChanges()
  private var pieceShape = PieceShape()

  /// The shape of the text read.
  var shape: String { pieceShape.text }

  /// - Parameter isReshaped: whether the text's shape is another than the record's.
  init(record: SourceRecord, isReshaped: Bool) {
    self.record = record
    changes.isReshaped = isReshaped
    var code = LayoutCode(RangeDecoder(Base64.decode(record.layout) ?? []))
    usual = Dictionary(
      code.codeUsual([]).map { ($0.context, $0.gap) }, uniquingKeysWith: { $1 })
    self.code = code
    pairs = Array(record.check.utf8)
  }

  mutating func piece(_ kind: PieceKind, context: Int, text: [UInt8], owner: String) {
    pieceShape.add(kind, context: context)
    // A line end is part of the gap before what follows it.
    guard kind != .lineBreak else { return }
    if kind == .end {
      compareGroup()
    } else {
      addToCheck(text, owner: owner)
    }
    write(text, layout: layout(in: context))
  }

  private mutating func layout(in context: Int) -> PieceLayout {
    if changes.isReshaped { return PieceLayout(gap: usual[context] ?? [UInt8(ascii: "\n")]) }
    return code.piece(in: context)
  }

  private mutating func write(_ piece: [UInt8], layout: PieceLayout) {
    text += layout.gap
    var position = 0
    for edit in layout.edits {
      // An edited piece may be shorter than the source's.
      let start = min(position + min(edit.skip, piece.count), piece.count)
      text += piece[position..<start]
      text += edit.inserted
      position = min(start + min(edit.removed, piece.count), piece.count)
    }
    text += piece[position...]
  }

  private mutating func addToCheck(_ text: [UInt8], owner: String) {
    if owners.last != owner { owners.append(owner) }
    text.withUnsafeBufferPointer { check.add($0) }
    hashes.append(check.separate())
    if hashes.count == record.group { compareGroup() }
  }

  private mutating func compareGroup() {
    guard !hashes.isEmpty else { return }
    let pair = PieceCheck.pair(hashes[...])
    let start = groupsChecked * 2
    groupsChecked += 1
    hashes.removeAll(keepingCapacity: true)
    defer { owners.removeAll() }
    guard !changes.isReshaped, start + 2 <= pairs.count,
      Array(pairs[start..<start + 2]) != pair
    else { return }
    for owner in owners where !changes.edited.contains(owner) { changes.edited.append(owner) }
  }
}
