internal import Diagnostics

/// Finds the lines and columns of offsets while the document's bytes pass by once more.
///
/// Holds a few hundred bytes beside the piece that passes, whatever the document's size.
struct PlaceFinder {
  struct Place {
    var location: SourceLocation
    var excerpt: Excerpt
  }

  /// Offsets in ascending order, each once.
  private let offsets: [Int]
  private(set) var places: [Int: Place] = [:]
  private var next = 0
  private var counter = LineCounter()
  /// The bytes at hand, and the offset of their first.
  private var window: [UInt8] = []
  private var windowStart = 0
  private var hasByteOrderMark = false

  init(_ offsets: some Sequence<Int>) {
    self.offsets = Set(offsets).sorted()
    places.reserveCapacity(self.offsets.count)
  }

  /// Reads a document as far as the last offset needs it.
  static func places(of offsets: some Sequence<Int>, in input: DocumentInput) throws -> [Int: Place]
  {
    var finder = PlaceFinder(offsets)
    guard !finder.isDone else { return [:] }
    try input.forEachChunk { chunk in
      finder.add(chunk)
      return !finder.isDone
    }
    finder.finish()
    return finder.places
  }

  var isDone: Bool { next == offsets.count }

  mutating func add(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { window.append(contentsOf: $0) }
    if windowStart == 0, window.starts(with: [0xEF, 0xBB, 0xBF]) { hasByteOrderMark = true }
    let end = windowStart + window.count
    while !isDone, offsets[next] + Excerpt.reach <= end { findNext(isLast: false) }
    guard !isDone else { return }
    advance(to: min(offsets[next], end - Excerpt.reach))
    let unneeded = counter.offset - Excerpt.reach - windowStart
    if unneeded > 0 {
      window.removeFirst(unneeded)
      windowStart += unneeded
    }
  }

  mutating func finish() {
    while !isDone { findNext(isLast: true) }
  }

  private mutating func advance(to offset: Int) {
    let end = min(offset, windowStart + window.count)
    guard end > counter.offset else { return }
    counter.advance(over: window[counter.offset - windowStart..<end - windowStart].span)
  }

  private mutating func findNext(isLast: Bool) {
    let offset = offsets[next]
    next += 1
    advance(to: offset)
    var location = counter.location
    let end = windowStart + window.count
    let start = max(counter.lineStart, counter.offset - Excerpt.reach, windowStart)
    let stop = min(counter.offset + Excerpt.reach, end)
    var excerpt = Excerpt(
      around: counter.offset - start, in: window[start - windowStart..<stop - windowStart],
      startsLine: start == counter.lineStart, endsFile: isLast && stop == end,
      column: location.column)
    if hasByteOrderMark, location.line == 1 {
      // A byte order mark is no character of the line (XML 1.0, section 4.3.3).
      location.column = max(1, location.column - 1)
      if excerpt.text.unicodeScalars.first == "\u{FEFF}" {
        excerpt.text.unicodeScalars.removeFirst()
      } else {
        excerpt.column = max(1, excerpt.column - 1)
      }
    }
    places[offset] = Place(location: location, excerpt: excerpt)
  }
}
