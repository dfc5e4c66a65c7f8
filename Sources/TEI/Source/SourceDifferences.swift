internal import Transcript

/// Where a source has other characters than the text that stands for it: escapes, and characters
/// that XML cannot hold.
struct SourceDifferences {
  struct Difference {
    var range: Range<Int>
    var text: [UInt8]
  }

  /// In source order; ranges do not overlap and are not empty.
  let all: [Difference]

  init(_ transcript: Transcript) {
    var found: [Difference] = []
    let source = transcript.source.text
    let areAllowed = transcript.source.suspects == 0 || XMLCharacters.areAll(in: source)
    guard !transcript.unescaped.isEmpty || !areAllowed else {
      all = []
      return
    }
    for item in transcript.items where item.length > 0 {
      if !transcript.unescaped.isEmpty,
        let text = transcript.unescaped[item.range.lowerBound]
      {
        Self.add(XMLCharacters.allowed(text), for: item.range, of: source, to: &found)
      } else {
        Self.addForbidden(of: source, in: item.range, to: &found)
      }
    }
    all = found
  }

  /// Leaves out what both have at the beginning and the end.
  private static func add(
    _ text: [UInt8], for range: Range<Int>, of source: [UInt8], to found: inout [Difference]
  ) {
    var prefix = 0
    while prefix < min(text.count, range.count), text[prefix] == source[range.lowerBound + prefix] {
      prefix += 1
    }
    var suffix = 0
    while suffix < min(text.count, range.count) - prefix,
      text[text.count - 1 - suffix] == source[range.upperBound - 1 - suffix]
    {
      suffix += 1
    }
    let rest = range.lowerBound + prefix..<range.upperBound - suffix
    let other = Array(text[prefix..<text.count - suffix])
    if rest.isEmpty, other.isEmpty { return }
    guard rest.isEmpty else {
      found.append(Difference(range: rest, text: other))
      return
    }
    // What is only longer takes a byte with it, so that the range is not empty.
    found.append(Difference(range: range, text: text))
  }

  private static func addForbidden(
    of text: [UInt8], in range: Range<Int>, to found: inout [Difference]
  ) {
    text.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while let next = XMLCharacters.nextForbidden(in: text, from: index, to: range.upperBound) {
        found.append(Difference(range: next, text: []))
        index = next.upperBound
      }
    }
  }

  /// The index of the first difference at or behind an offset.
  func first(from offset: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.lowerBound < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
