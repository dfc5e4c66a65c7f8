internal import Words

/// Counts what a header tells of a text: turns, segments, and words spoken. A word is a run of
/// letters and digits as UAX #29 groups them, in `u//seg` without `note`, `desc` and `fw`; it
/// ends at every event, page and line.
public final class BodyCounter: TEIHandler {
  private var words = WordCounter()
  private var turns = 0
  private var segments = 0
  /// Whether each open element holds what is spoken.
  private var spoken: [Bool] = [false]

  public init() {}

  public var counts: Header.Counts {
    var counts = Header.Counts()
    counts.turns = turns
    counts.segments = segments
    counts.words = words.count
    return counts
  }

  public func header(_ header: Header) {}

  public func begin(_ element: BodyElement) {
    if element.name.separatesWords { words.separate() }
    let isSpoken = spoken.last ?? false
    switch element.name {
    case .u:
      turns += 1
      spoken.append(false)
    case .seg:
      segments += 1
      spoken.append(true)
    case .date, .time, .name, .anchor: spoken.append(isSpoken)
    default: spoken.append(false)
    }
  }

  public func text(_ text: Span<UInt8>) {
    if spoken.last == true { words.add(text) }
  }

  public func end(_ name: BodyElement.Name) {
    if spoken.count > 1 { spoken.removeLast() }
    if name == .seg { words.separate() }
  }
}
