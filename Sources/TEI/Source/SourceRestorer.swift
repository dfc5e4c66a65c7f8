/// What was found to differ from the source that was converted.
public struct SourceChanges: Hashable, Sendable {
  /// The elements that were edited, by id or place; where several pieces share a hash, all of
  /// them, since one was.
  public var edited: [String] = []
  /// Pieces of text were added or removed, so only the source's usual layout could be applied.
  public var isReshaped = false

  public var isEmpty: Bool { edited.isEmpty && !isReshaped }
}

/// Gives a source back from the TEI that was made of it: the text from the elements, what lies
/// between from the record.
///
/// Where the text was edited since, the edited text is given in the source's layout, and what
/// was edited is told.
struct SourceRestorer: PieceReceiver {
  private let give: (Span<UInt8>) -> Void
  private var code: LayoutCode<RangeDecoder>
  private let usual: [Int: [UInt8]]
  private var check: PieceCheck
  private let hashes: [UInt8]
  private var groupsChecked = 0
  private var owners: [String] = []
  private(set) var changes = SourceChanges()

  /// - Parameters:
  ///   - isReshaped: whether the text's shape is another than the record's.
  ///   - give: takes the source's text in UTF-8, in order.
  init(record: SourceRecord, isReshaped: Bool, give: @escaping (Span<UInt8>) -> Void) {
    self.give = give
    changes.isReshaped = isReshaped
    var code = LayoutCode(RangeDecoder(Base64.decode(record.layout) ?? []))
    usual = code.codeUsual([:])
    self.code = code
    check = PieceCheck(group: record.group)
    hashes = Array(record.check.utf8)
  }

  mutating func piece(_ kind: PieceKind, context: Int, text: [UInt8], owner: String) {
    // A line end is part of the gap before what follows it.
    guard kind != .lineBreak else { return }
    if kind == .end {
      if let pair = check.finish() { compare(pair) }
    } else {
      addToCheck(text, owner: owner)
    }
    write(text, layout: layout(in: context))
  }

  private mutating func layout(in context: Int) -> PieceLayout {
    if changes.isReshaped { return PieceLayout(gap: usual[context] ?? [UInt8(ascii: "\n")]) }
    return code.code(PieceLayout(), in: context)
  }

  private func write(_ text: [UInt8], layout: PieceLayout) {
    give(layout.gap.span)
    text.withUnsafeBufferPointer { text in
      var position = 0
      for edit in layout.edits {
        // An edited piece may be shorter than the source's.
        let start = min(position + edit.skip, text.count)
        give(UnsafeBufferPointer(rebasing: text[position..<start]).span)
        give(edit.inserted.span)
        position = min(start + edit.removed, text.count)
      }
      give(UnsafeBufferPointer(rebasing: text[position...]).span)
    }
  }

  private mutating func addToCheck(_ text: [UInt8], owner: String) {
    if owners.last != owner { owners.append(owner) }
    text.withUnsafeBufferPointer { check.add($0) }
    if let pair = check.separate() { compare(pair) }
  }

  private mutating func compare(_ pair: [UInt8]) {
    defer {
      groupsChecked += 1
      owners.removeAll()
    }
    let start = groupsChecked * 2
    guard !changes.isReshaped, start + 2 <= hashes.count, Array(hashes[start..<start + 2]) != pair
    else { return }
    for owner in owners where !changes.edited.contains(owner) { changes.edited.append(owner) }
  }
}
