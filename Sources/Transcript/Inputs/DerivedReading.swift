internal import Diagnostics

/// Reads text taken out of a source as a plain text, and puts the result into the source's places.
struct DerivedReading {
  let extract: ExtractedText
  /// Pieces of the source outside the text, in order.
  var asides: [Item] = []
  var facts: [Fact] = []
  var language: String?

  init(extract: ExtractedText) {
    self.extract = extract
  }

  /// - Parameter plain: reads the text.
  func transcript(
    of source: Source, layout: String, plain: (Source) -> Transcript
  ) -> Transcript {
    var derived = source
    derived.text = extract.bytes
    var transcript = plain(derived)
    transcript.source = source
    transcript.reading.layout = "\(layout), \(transcript.reading.layout)"
    if let language { transcript.language = language }
    place(&transcript)
    for fact in facts where !transcript.facts.contains(where: { $0.kind == fact.kind }) {
      transcript.facts.append(fact)
    }
    placeRemarks(&transcript, source)
    return transcript
  }

  private func place(_ transcript: inout Transcript) {
    var items: [Item] = []
    var unescaped: [Int: [UInt8]] = [:]
    var end = 0
    func append(_ item: Item, _ text: [UInt8]?) {
      items.append(item)
      end = max(end, item.range.upperBound)
      if let text, item.kind != .lineBreak { unescaped[item.range.lowerBound] = text }
    }
    for item in transcript.items {
      let value = Int(item.value)
      if item.length == 0 {
        append(
          Item(item.kind, at: max(end, extract.source(at: item.range.lowerBound)), value: value),
          nil)
        continue
      }
      let parts = extract.parts(of: item.range)
      guard let first = parts.first, let last = parts.last else {
        if item.kind == .lineBreak {
          append(
            Item(.lineBreak, at: max(end, extract.source(at: item.range.lowerBound)), value: value),
            nil)
        }
        continue
      }
      if item.kind == .text || parts.count == 1 {
        for part in parts { append(Item(item.kind, part.source, value: value), part.unescaped) }
      } else {
        append(
          Item(item.kind, first.source.lowerBound..<last.source.upperBound, value: value),
          extract.words(of: item.range))
      }
    }
    transcript.items = asides.isEmpty ? items : Self.merge(items, asides)
    transcript.unescaped = unescaped
    transcript.facts = transcript.facts.map { fact in
      var fact = fact
      fact.range = fact.range.flatMap { extract.source(of: $0) }
      return fact
    }
  }

  /// Both in the order of the source; an aside within another piece is left to the layout.
  private static func merge(_ items: [Item], _ asides: [Item]) -> [Item] {
    var merged: [Item] = []
    merged.reserveCapacity(items.count + asides.count)
    var next = 0
    var end = 0
    for item in items {
      while next < asides.count, asides[next].range.upperBound <= item.range.lowerBound {
        if asides[next].range.lowerBound >= end { merged.append(asides[next]) }
        next += 1
      }
      merged.append(item)
      end = max(end, item.range.upperBound)
    }
    merged.append(contentsOf: asides[next...].filter { $0.range.lowerBound >= end })
    return merged
  }

  private func placeRemarks(_ transcript: inout Transcript, _ source: Source) {
    guard transcript.reading.remarks.contains(where: { $0.location != nil }) else { return }
    let lines = LineIndex(source.text)
    var starts = [0]
    for (index, byte) in extract.bytes.enumerated() where byte == 10 { starts.append(index + 1) }
    for index in transcript.reading.remarks.indices {
      guard let place = transcript.reading.remarks[index].location, place.line <= starts.count
      else {
        continue
      }
      transcript.reading.remarks[index].location = lines.location(
        of: extract.source(at: starts[place.line - 1]))
      transcript.reading.remarks[index].end = nil
    }
  }
}
