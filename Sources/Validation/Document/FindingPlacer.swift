internal import Diagnostics

/// Turns findings by byte offsets into diagnostics with lines, columns and excerpts, in order.
struct FindingPlacer {
  let input: DocumentInput

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
    let offsets = kept.flatMap { finding in
      [finding.range.lowerBound, finding.range.upperBound]
        + [finding.related?.offset].compactMap(\.self)
    }
    let places = try PlaceFinder.places(of: offsets, in: input)
    return kept.map { diagnostic($0, places: places) }
  }

  private func diagnostic(_ finding: Finding, places: [Int: PlaceFinder.Place]) -> Diagnostic {
    var hint = finding.hint
    if let related = finding.related, let place = places[related.offset]?.location {
      let text = "\(related.text) line \(place.line), column \(place.column)"
      hint = hint.map { "\($0)\n\(text)" } ?? text
    }
    let start = places[finding.range.lowerBound]
    return Diagnostic(
      id: finding.id, severity: finding.severity, source: finding.source,
      message: finding.message, file: input.name, location: start?.location,
      end: finding.range.isEmpty ? nil : places[finding.range.upperBound]?.location, hint: hint,
      excerpt: start?.excerpt, fix: finding.fix)
  }
}
