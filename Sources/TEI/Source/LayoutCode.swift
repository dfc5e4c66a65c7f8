/// What a record says of one piece: the gap before it, and where its source differs inside.
struct PieceLayout: Equatable {
  /// The source's bytes (in UTF-8) before the piece.
  var gap: [UInt8] = []
  var edits: [PieceEdit] = []
}

/// The gap that is usual in a context, given by its number.
struct UsualGap: Equatable {
  var context: Int
  var gap: [UInt8]
}

/// A place inside a piece at which the source has other characters than the text.
struct PieceEdit: Equatable {
  /// Bytes of the piece's text since the edit before it, or its start.
  var skip: Int
  /// Bytes of the text that the source does not have.
  var removed: Int
  /// Bytes that the source has instead.
  var inserted: [UInt8]
}

/// Codes the layout of a source piece by piece, with any coder: encoding and decoding are the
/// same steps.
///
/// The gaps that are usual in each context are told first; then a gap costs a fraction of a bit
/// where it is the usual one.
struct LayoutCode<Coder: BitCoder> {
  private struct Context {
    /// How many gaps are told by their rank.
    static var limit: Int { 8 }

    /// Indexes into `strings`, the latest first.
    var ranked = InlineArray<8, Int>(repeating: 0)
    var count = 0
    var ranks = InlineArray<8, BitModel>(repeating: BitModel())

    /// Moves what has a rank to the first.
    mutating func promote(_ rank: Int) {
      let found = ranked[rank]
      for place in stride(from: rank, to: 0, by: -1) { ranked[place] = ranked[place - 1] }
      ranked[0] = found
    }

    /// Puts in at the second rank what has none; what falls behind the last never comes back by
    /// itself.
    mutating func insert(_ found: Int) {
      for rank in 0..<count where ranked[rank] == found { return moveToSecond(rank) }
      count = min(count + 1, Self.limit)
      ranked[count - 1] = found
      moveToSecond(count - 1)
    }

    private mutating func moveToSecond(_ rank: Int) {
      guard rank > 0 else { return }
      let found = ranked[rank]
      for place in stride(from: rank, to: 1, by: -1) { ranked[place] = ranked[place - 1] }
      ranked[1] = found
    }
  }

  private(set) var coder: Coder
  /// Of the contexts that a text has, which are few.
  private var contexts: [Context] = []
  private var places = GapPlaces()
  private var strings: [[UInt8]] = []
  private var indexes: [[UInt8]: Int] = [:]
  private var isKnown = BitModel()
  private var index = NumberModel()
  private var literal = BytesModel()
  private var hasEdits = InlineArray<2, BitModel>(repeating: BitModel())
  private var hadEdits = false
  private var editCount = NumberModel()
  private var skip = NumberModel()
  private var removed = NumberModel()
  private var inserted = BytesModel()
  private var isRepeated = BitModel()
  private var lastInserted: [UInt8] = []

  init(_ coder: Coder) {
    self.coder = coder
  }

  /// The usual gap of each context, by the context's number.
  mutating func codeUsual(_ usual: [UsualGap]) -> [UsualGap] {
    let count = index.code(usual.count, with: &coder)
    var coded: [UsualGap] = []
    var key = 0
    var step = NumberModel()
    for position in 0..<min(count, GapContext.count) {
      let entry = position < usual.count ? usual[position] : UsualGap(context: key, gap: [])
      key += step.code(max(0, entry.context - key), with: &coder)
      guard key < GapContext.count else { break }
      let found = codeString(entry.gap)
      coded.append(UsualGap(context: key, gap: strings[found]))
      let place = place(of: key)
      contexts[place] = Context()
      contexts[place].insert(found)
    }
    return coded
  }

  /// Reads what stands at the next piece.
  mutating func piece(in context: Int) -> PieceLayout {
    let found = codeGap(UnsafeBufferPointer(start: nil, count: 0), known: nil, in: context)
    return PieceLayout(gap: strings[found], edits: codeEdits([]))
  }

  /// - Parameters:
  ///   - gap: the gap to write; of no meaning to a coder that reads.
  ///   - known: its number, where it was coded before.
  /// - Returns: the number of the gap that was written or read.
  mutating func codeGap(
    _ gap: UnsafeBufferPointer<UInt8>, known: Int?, in context: Int
  ) -> Int {
    let place = place(of: context)
    for rank in 0..<contexts[place].count {
      let candidate = contexts[place].ranked[rank]
      let isOther = known.map { $0 != candidate } ?? !strings[candidate].isEqual(to: gap)
      if coder.code(isOther, &contexts[place].ranks[rank]) { continue }
      if rank > 0 { contexts[place].promote(rank) }
      return candidate
    }
    let found = codeString(Array(gap))
    contexts[place].insert(found)
    return found
  }

  /// Where the context of a number is.
  @inline(__always)
  private mutating func place(of number: Int) -> Int {
    let place = places.place(of: number)
    if place == contexts.count { contexts.append(Context()) }
    return place
  }

  private mutating func codeString(_ string: [UInt8]) -> Int {
    let known = indexes[string]
    if coder.code(known == nil, &isKnown) {
      let new = literal.code(string, with: &coder)
      if let known = indexes[new] { return known }
      strings.append(new)
      indexes[new] = strings.count - 1
      return strings.count - 1
    }
    if strings.isEmpty { strings.append([]) }
    // The latest strings have the smallest numbers.
    let back = index.code(strings.count - 1 - (known ?? 0), with: &coder)
    return max(0, strings.count - 1 - back)
  }

  /// - Parameter edits: those to write; of no meaning to a coder that reads.
  mutating func codeEdits(_ edits: [PieceEdit]) -> [PieceEdit] {
    let flag = hadEdits ? 1 : 0
    hadEdits = coder.code(!edits.isEmpty, &hasEdits[flag])
    guard hadEdits else { return [] }
    let count = editCount.code(edits.count - 1, with: &coder) + 1
    var coded: [PieceEdit] = []
    for position in 0..<count {
      let edit =
        position < edits.count ? edits[position] : PieceEdit(skip: 0, removed: 0, inserted: [])
      let skipped = skip.code(edit.skip, with: &coder)
      let removedCount = removed.code(edit.removed, with: &coder)
      if coder.code(edit.inserted != lastInserted, &isRepeated) {
        lastInserted = inserted.code(edit.inserted, with: &coder)
      }
      coded.append(PieceEdit(skip: skipped, removed: removedCount, inserted: lastInserted))
      if coder.isExhausted { break }
    }
    return coded
  }
}
