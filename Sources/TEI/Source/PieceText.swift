internal import Transcript

/// The items of a transcript, and the text of each as it stands in the TEI: the source's, with
/// escapes resolved and without what XML cannot hold.
///
/// Items and source are another's; `of` says how long they are there.
struct PieceText {
  /// A part of a piece's text.
  enum Part {
    /// As in the source.
    case same(UnsafeBufferPointer<UInt8>)
    /// For a part of the source that has other characters, or is left out.
    case other(source: Range<Int>, text: [UInt8])
  }

  let items: UnsafeBufferPointer<Item>
  let source: ByteView
  let differences: SourceDifferences
  /// All text is that of the source.
  private let isSource: Bool

  init(items: UnsafeBufferPointer<Item>, source: ByteView, differences: SourceDifferences) {
    self.items = items
    self.source = source
    self.differences = differences
    isSource = differences.all.isEmpty
  }

  /// Calls `body` with the text of a transcript.
  static func of<Result>(
    _ transcript: Transcript, _ body: (PieceText) throws -> Result
  ) rethrows -> Result {
    let differences = SourceDifferences(transcript)
    return try transcript.items.withUnsafeBufferPointer { items in
      try transcript.source.text.withUnsafeBufferPointer { source in
        try body(PieceText(items: items, source: ByteView(source), differences: differences))
      }
    }
  }

  /// Whether nothing of an item's text can stand in XML.
  func isEmpty(_ item: Item) -> Bool {
    guard item.length > 0 else { return true }
    guard !isSource else { return false }
    var count = 0
    forEach(in: item.range) { part in
      switch part {
      case .same(let text): count += text.count
      case .other(_, let text): count += text.count
      }
    }
    return count == 0
  }

  /// The bytes of a run that is one item as the source has it; nil of any other.
  @inline(__always)
  func bytes(of run: PieceRun) -> ByteView? {
    // Beside one item stand blanks alone.
    run.items.count == 1 && isSource ? source[run.range] : nil
  }

  /// Whether an item of some has a text that can stand in XML.
  func hasText(_ items: Range<Int>) -> Bool {
    for index in items where self.items[index].length > 0 {
      if isSource || !isEmpty(self.items[index]) { return true }
    }
    return false
  }

  /// Calls `body` with the parts of a run's text in order.
  func forEach(of run: PieceRun, _ body: (Part) -> Void) {
    var position = run.range.lowerBound
    for item in items[run.items] {
      let start = max(item.range.lowerBound, position)
      let end = min(item.range.upperBound, run.range.upperBound)
      guard start <= end else { continue }
      if position < start {
        if RunFinder.isBlank(source[position..<start]) {
          same(position..<start, body)
        } else {
          body(.other(source: position..<start, text: []))
        }
      }
      forEach(in: start..<end, body)
      position = end
    }
    if position < run.range.upperBound { same(position..<run.range.upperBound, body) }
  }

  /// Calls `body` with the bytes of a run's text in order.
  @inline(__always)
  func forEachBytes(of run: PieceRun, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if let bytes = bytes(of: run) { return body(bytes.buffer) }
    forEach(of: run) { part in
      switch part {
      case .same(let text): body(text)
      case .other(_, let text): text.withUnsafeBufferPointer { body($0) }
      }
    }
  }

  /// Calls `body` with the parts of the text of a range that lies in one item.
  func forEach(in range: Range<Int>, _ body: (Part) -> Void) {
    guard !isSource else { return same(range, body) }
    var position = range.lowerBound
    var index = differences.first(from: range.lowerBound)
    while index < differences.all.count {
      let difference = differences.all[index]
      guard difference.range.lowerBound < range.upperBound else { break }
      same(position..<difference.range.lowerBound, body)
      body(.other(source: difference.range, text: difference.text))
      position = difference.range.upperBound
      index += 1
    }
    same(position..<max(position, range.upperBound), body)
  }

  func string(of range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    forEach(in: range) { part in
      switch part {
      case .same(let text): bytes.append(contentsOf: text)
      case .other(_, let text): bytes.append(contentsOf: text)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @inline(__always)
  private func same(_ range: Range<Int>, _ body: (Part) -> Void) {
    if !range.isEmpty { body(.same(source[range].buffer)) }
  }
}
