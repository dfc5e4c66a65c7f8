/// Chooses the day of speech among the dates of the front matter.
struct DateChooser {
  struct Candidate {
    var date: CalendarDate
    var range: Range<Int>?
    var weight: Double
    var certainty: Fact.Certainty
    var evidence: String
  }

  private(set) var candidates: [Candidate] = []

  /// - Parameter weight: how much the place of the date speaks for it.
  mutating func add(
    _ found: FoundDate, _ date: CalendarDate, range: Range<Int>?, weight: Double, evidence: String
  ) {
    var weight = weight
    var evidence = [evidence]
    var certainty: Fact.Certainty = weight >= 5 ? .high : weight >= 2 ? .medium : .low
    if let written = found.weekday, let weekday = date.weekday {
      if written == weekday {
        weight += 1
        evidence.append("the weekday agrees")
      } else {
        certainty = .low
        evidence.append("the weekday written beside it is another")
      }
    }
    if found.isSpan {
      certainty = .medium
      evidence.append("the first of several days")
    }
    if found.isAmbiguous, certainty == .high { certainty = .medium }
    if date.day == nil {
      weight -= 3
      certainty = .medium
    }
    candidates.append(
      Candidate(
        date: date, range: range, weight: weight, certainty: certainty,
        evidence: evidence.joined(separator: "; ")))
  }

  /// The best date; what is said twice is believed more.
  func best() -> Fact? {
    var best: (candidate: Candidate, weight: Double)?
    for (index, candidate) in candidates.enumerated() {
      let others = candidates.count { $0.date == candidate.date } - 1
      let weight = candidate.weight + 0.4 * Double(min(others, 3)) - 0.01 * Double(min(index, 100))
      if weight > best?.weight ?? 0 { best = (candidate, weight) }
    }
    guard let best = best?.candidate else { return nil }
    return Fact(
      .date, best.date.text, range: best.range, certainty: best.certainty, evidence: best.evidence)
  }
}
