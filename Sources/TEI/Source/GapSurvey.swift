internal import Transcript

/// The gaps before the pieces of a source, and which of them is usual in which context.
struct GapSurvey {
  /// What stands before a piece: the number of its context, and that of the gap in `ranges`.
  struct Gap {
    private var bits: UInt64

    init(context: Int, number: Int) {
      bits = UInt64(number) << 16 | UInt64(context)
    }

    var context: Int { Int(bits & 0xFFFF) }
    var number: Int { Int(bits >> 16) }
  }

  private let source: ByteView
  /// In the order of the pieces.
  private(set) var gaps: [Gap] = []
  /// Where a gap of each number stands; those that are usual nowhere may have several.
  private(set) var ranges: [Range<UInt32>] = []
  private var places = GapPlaces()
  /// By the places of the contexts.
  private var counts: [[(number: Int, count: Int)]] = []
  private var end = 0

  /// More different gaps than this in one context are irregular in any case.
  private static let candidates = 12

  /// - Parameter room: how many pieces there may be.
  init(_ source: ByteView, room: Int = 0) {
    self.source = source
    gaps.reserveCapacity(room)
  }

  /// The most frequent gap of each context that occurs more than once, by the context's number.
  var usual: [UsualGap] {
    var usual: [UsualGap] = []
    for (context, candidates) in zip(places.contexts, counts) {
      guard let best = candidates.max(by: { $0.count < $1.count }), best.count > 1 else { continue }
      usual.append(UsualGap(context: context, gap: Array(bytes(of: best.number))))
    }
    return usual.sorted { $0.context < $1.context }
  }

  func bytes(of number: Int) -> ByteView {
    source[Int(ranges[number].lowerBound)..<Int(ranges[number].upperBound)]
  }

  /// Adds the gap before a piece, which ends where the next gap begins.
  mutating func add(before piece: Range<Int>, in context: Int) {
    let gap = end..<max(end, piece.lowerBound)
    end = piece.upperBound
    gaps.append(Gap(context: context, number: number(of: gap, in: context)))
  }

  private mutating func number(of gap: Range<Int>, in context: Int) -> Int {
    let place = places.place(of: context)
    if place == counts.count { counts.append([]) }
    for index in counts[place].indices {
      let known = counts[place][index].number
      guard bytes(of: known).isSame(as: source[gap]) else { continue }
      counts[place][index].count += 1
      return known
    }
    ranges.append(UInt32(gap.lowerBound)..<UInt32(gap.upperBound))
    if counts[place].count < Self.candidates { counts[place].append((ranges.count - 1, 1)) }
    return ranges.count - 1
  }
}
