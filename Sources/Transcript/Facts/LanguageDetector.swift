/// Tells the language of a text from its script, its commonest words and its letters.
struct LanguageDetector {
  /// Bytes that are looked at; more do not make it surer.
  private static let sampleSize = 24_000

  /// The BCP 47 tag of the text in `ranges` of `text`; `und` where the evidence is thin.
  func language(of text: [UInt8], in ranges: [Range<Int>]) -> String {
    var evidence = LanguageEvidence()
    var rest = Self.sampleSize
    for range in Self.spread(ranges) where rest > 0 {
      let end = min(range.upperBound, range.lowerBound + rest)
      evidence.add(text, range.lowerBound..<end)
      rest -= end - range.lowerBound
    }
    return evidence.language
  }

  /// A selection from the whole of a long text, so that a foreign preface does not decide.
  private static func spread(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let total = ranges.reduce(0) { $0 + $1.count }
    guard total > 4 * sampleSize else { return ranges }
    if ranges.count < 64 {
      return ranges.flatMap { range in
        let parts = max(1, min(32, range.count / 2048))
        let length = max(1, min(range.count / parts, sampleSize / 32))
        return (0..<parts).map { part in
          let start = range.lowerBound + part * (range.count / parts)
          return start..<min(range.upperBound, start + length)
        }
      }
    }
    let step = max(1, ranges.count * (total / ranges.count + 1) / (2 * sampleSize))
    return stride(from: 0, to: ranges.count, by: step).map { ranges[$0] }
  }
}
