internal import Transcript

/// Where a source has other characters than the text that stands for it: escapes, and characters
/// that XML cannot hold.
struct SourceDifferences {
  struct Difference {
    var range: Range<Int>
    var text: [UInt8]
  }

  /// In source order; ranges do not overlap.
  let all: [Difference]

  init(_ transcript: Transcript) {
    var found: [Difference] = []
    for item in transcript.items where item.length > 0 {
      if let text = transcript.unescaped[item.range.lowerBound], !transcript.unescaped.isEmpty {
        found.append(Difference(range: item.range, text: text.filter { !Self.isControl($0) }))
      } else {
        Self.addControls(of: transcript.source.text, in: item.range, to: &found)
      }
    }
    all = found
  }

  /// XML 1.0, section 2.2: no C0 control but tab and the line ends, no U+FFFE or U+FFFF.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 32 && byte != 9 && byte != 10 && byte != 13
  }

  private static func addControls(
    of text: [UInt8], in range: Range<Int>, to found: inout [Difference]
  ) {
    text.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while index < range.upperBound {
        index = nextSuspect(in: text, from: index, to: range.upperBound)
        guard index < range.upperBound else { break }
        if isControl(text[index]) {
          found.append(Difference(range: index..<index + 1, text: []))
        } else if text[index] == 0xEF, index + 3 <= range.upperBound, text[index + 1] == 0xBF,
          text[index + 2] >= 0xBE
        {
          found.append(Difference(range: index..<index + 3, text: []))
          index += 2
        }
        index += 1
      }
    }
  }

  private static func nextSuspect(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var index = start
    guard let base = text.baseAddress else { return end }
    while index + 16 <= end {
      let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
      let marks = (block .< 32 .& (block .!= 9) .& (block .!= 10)) .| (block .== 0xEF)
      if any(marks) { break }
      index += 16
    }
    while index < end, text[index] >= 32 || text[index] == 9 || text[index] == 10,
      text[index] != 0xEF
    {
      index += 1
    }
    return index
  }

  /// The index of the first difference at or behind an offset, from a known one on.
  func advance(_ index: inout Int, to offset: Int) {
    while index < all.count, all[index].range.lowerBound < offset { index += 1 }
  }
}
