/// What a record says of one piece: the gap before it, and where its source differs inside.
struct PieceLayout: Equatable {
  /// The source's bytes (in UTF-8) before the piece.
  var gap: [UInt8] = []
  var edits: [PieceEdit] = []
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
    /// Indexes into `strings`, the latest first.
    var ranked: [Int] = []
    var ranks = InlineArray<8, BitModel>(repeating: BitModel())

    /// How many gaps are told by their rank.
    static var limit: Int { 8 }
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
  private var hasEdits: [BitModel] = [BitModel(), BitModel()]
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
  mutating func codeUsual(_ usual: [Int: [UInt8]]) -> [Int: [UInt8]] {
    let ordered = usual.sorted { $0.key < $1.key }
    let count = index.code(ordered.count, with: &coder)
    var coded: [Int: [UInt8]] = [:]
    var key = 0
    var step = NumberModel()
    for position in 0..<min(count, GapContext.count) {
      let entry = position < ordered.count ? ordered[position] : (key: key, value: [])
      key += step.code(max(0, entry.key - key), with: &coder)
      guard key < GapContext.count else { break }
      let found = codeString(entry.value)
      coded[key] = strings[found]
      contexts[place(of: key)] = Context(ranked: [found])
    }
    return coded
  }

  /// - Parameters:
  ///   - gap: the gap to write; of no meaning to a coder that reads.
  ///   - edits: those to write, likewise.
  /// - Returns: what was written or read.
  mutating func code(
    _ gap: UnsafeBufferPointer<UInt8>, _ edits: [PieceEdit], in number: Int
  ) -> PieceLayout {
    let found = codeGap(gap, in: place(of: number))
    return PieceLayout(gap: strings[found], edits: codeEdits(edits))
  }

  /// Where the context of a number is.
  private mutating func place(of number: Int) -> Int {
    let place = places.place(of: number)
    if place == contexts.count { contexts.append(Context()) }
    return place
  }

  private mutating func codeGap(_ gap: UnsafeBufferPointer<UInt8>, in place: Int) -> Int {
    for rank in 0..<contexts[place].ranked.count {
      let candidate = contexts[place].ranked[rank]
      let isOther = !strings[candidate].isEqual(to: gap)
      if coder.code(isOther, &contexts[place].ranks[rank]) { continue }
      if rank > 0 {
        contexts[place].ranked.remove(at: rank)
        contexts[place].ranked.insert(candidate, at: 0)
      }
      return candidate
    }
    let found = codeString(Array(gap))
    contexts[place].ranked.removeAll { $0 == found }
    contexts[place].ranked.insert(found, at: min(1, contexts[place].ranked.count))
    // What has fallen behind the last rank never comes back by itself.
    if contexts[place].ranked.count > Context.limit { contexts[place].ranked.removeLast() }
    return found
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

  private mutating func codeEdits(_ edits: [PieceEdit]) -> [PieceEdit] {
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
