internal import Transcript

/// Looks ahead in the items for what has a fixed place.
struct ItemCourse {
  enum Following {
    case text, paragraph, outside
  }

  private let text: PieceText
  /// What is known for all indexes in a range, so that each item is looked at once.
  private var known: (indexes: ClosedRange<Int>, following: Following)?

  init(_ text: PieceText) {
    self.text = text
  }

  /// What comes next, at or behind an index, of the things that have a fixed place.
  mutating func following(after index: Int) -> Following {
    if let known, known.indexes.contains(index) { return known.following }
    var end = index
    var following = Following.outside
    while end < text.items.count {
      if let found = place(of: text.items[end]) {
        following = found
        break
      }
      end += 1
    }
    known = (index...end, following)
    return following
  }

  private func place(of item: Item) -> Following? {
    switch item.kind {
    case .text: text.isEmpty(item) ? nil : .text
    case .paragraph: .paragraph
    case .turn, .endOfTurn, .section, .label, .series, .title, .heading: .outside
    case .cue, .dateline, .header, .narrative, .comment, .timestamp, .furniture, .pageNumber,
      .lineBreak, .lineNumber, .event:
      nil
    }
  }
}
