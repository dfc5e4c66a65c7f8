internal import Diagnostics

/// Turns findings by byte offsets into diagnostics with lines, columns and excerpts, in order.
struct FindingPlacer {
  /// The document, and behind it the files that it includes.
  let inputs: [DocumentInput]

  func diagnostics(_ findings: [Finding], limit: Int) throws -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    // The sort is stable: at one place, rules keep their order.
    let sorted = findings.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var errors = 0
    let kept = sorted.prefix { finding in
      guard errors < limit else { return false }
      if finding.severity == .error { errors += 1 }
      return true
    }
    var offsets: [Int: [Int]] = [:]
    for finding in kept {
      let ends = [finding.range.lowerBound, finding.range.upperBound, finding.related?.offset]
      for offset in ends.compactMap(\.self) {
        offsets[FileOffset.file(of: offset), default: []].append(FileOffset.local(offset))
      }
    }
    var places: [Int: PlaceFinder.Place] = [:]
    for (file, offsets) in offsets where inputs.indices.contains(file) {
      let base = FileOffset.base(ofFile: file)
      for (offset, place) in try PlaceFinder.places(of: offsets, in: inputs[file]) {
        places[base + offset] = place
      }
    }
    return kept.map { diagnostic($0, places: places) }
  }

  private func diagnostic(_ finding: Finding, places: [Int: PlaceFinder.Place]) -> Diagnostic {
    var hint = finding.hint
    if let related = finding.related, let place = places[related.offset]?.location {
      let other = FileOffset.file(of: related.offset)
      let isHere = other == FileOffset.file(of: finding.range.lowerBound)
      let file = isHere || !inputs.indices.contains(other) ? "" : " “\(inputs[other].name)”,"
      let text = "\(related.text)\(file) line \(place.line), column \(place.column)"
      hint = hint.map { "\($0)\n\(text)" } ?? text
    }
    let file = FileOffset.file(of: finding.range.lowerBound)
    let start = places[finding.range.lowerBound]
    return Diagnostic(
      id: finding.id, severity: finding.severity, source: finding.source,
      message: finding.message, file: inputs[min(file, inputs.count - 1)].name,
      location: start?.location,
      end: finding.range.isEmpty ? nil : places[finding.range.upperBound]?.location, hint: hint,
      excerpt: start?.excerpt,  // A file that is included is mended where it is validated itself.
      fix: file == 0 ? finding.fix : nil)
  }
}
