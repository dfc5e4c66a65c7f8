internal import Transcript

/// The text of a piece as it stands in the TEI: the source's, with escapes resolved and without
/// what XML cannot hold.
struct PieceText {
  let differences: SourceDifferences

  /// Calls `body` with the parts of the text in order.
  func forEach(
    of items: ArraySlice<Item>, in text: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    for item in items { forEach(of: item.range, in: text, body) }
  }

  func forEach(
    of range: Range<Int>, in text: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var position = range.lowerBound
    var index = first(from: range.lowerBound)
    while index < differences.all.count,
      differences.all[index].range.lowerBound < range.upperBound
    {
      let difference = differences.all[index]
      body(UnsafeBufferPointer(rebasing: text[position..<difference.range.lowerBound]))
      difference.text.withUnsafeBufferPointer { body($0) }
      position = difference.range.upperBound
      index += 1
    }
    body(UnsafeBufferPointer(rebasing: text[position..<max(position, range.upperBound)]))
  }

  func string(of range: Range<Int>, in text: [UInt8]) -> String {
    var bytes: [UInt8] = []
    text.withUnsafeBufferPointer { text in
      forEach(of: range, in: text) { bytes.append(contentsOf: $0) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first difference at or behind an offset.
  private func first(from offset: Int) -> Int {
    var low = 0
    var high = differences.all.count
    while low < high {
      let middle = (low + high) / 2
      if differences.all[middle].range.lowerBound < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
