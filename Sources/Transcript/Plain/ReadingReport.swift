internal import Diagnostics

/// Puts the evidence of a reading into words.
struct ReadingReport {
  let text: Text
  let source: Source
  let found: LabelFinder.Result
  let plan: LinePlan
  let people: People
  let decisions: LabelDecisions

  func reading() -> Reading {
    var reading = Reading()
    var counts = [Int](repeating: 0, count: found.entries.count)
    for label in found.labels { counts[label.entry] += 1 }
    let used = counts.indices.filter { counts[$0] > 0 }
    for index in used.sorted(by: { (counts[$1], $0) < (counts[$0], $1) }) {
      reading.labels.append(evidence(index, count: counts[index]))
    }
    for index in refused() { reading.labels.append(evidence(index, count: 0)) }
    reading.layout = layout
    let weight = reading.labels.reduce(0) { $0 + $1.count }
    let sum = reading.labels.reduce(0) { $0 + Double($1.count) * $1.confidence }
    reading.confidence = weight == 0 ? 0 : sum / Double(weight)
    reading.remarks = DoubtfulLabels(text: text, found: found, decisions: decisions).remarks(
      on: source)
    return reading
  }

  private func evidence(_ index: Int, count: Int) -> Reading.LabelEvidence {
    Reading.LabelEvidence(
      label: text.string(found.entries[index].name), count: count,
      confidence: found.evidence[index].confidence, participant: people.byEntry[index],
      features: found.evidence[index].features.map { ($0.feature.rawValue, $0.weight) })
  }

  /// The candidates that somebody says are no labels, and those that came nearest to being some.
  private func refused() -> [Int] {
    let refused = found.entries.indices.filter { !found.isLabel[$0] }
    let decided = decisions.isEmpty ? [] : refused.filter { decision(on: $0) == false }
    let near = refused.filter {
      found.evidence[$0].total > LabelEvidence.threshold - 2 && decision(on: $0) == nil
    }.sorted {
      (found.evidence[$1].total, $0) < (found.evidence[$0].total, $1)
    }
    return decided + near.prefix(20)
  }

  /// What somebody says of an entry.
  private func decision(on entry: Int) -> Bool? {
    decisions.isEmpty ? nil : decisions.decision(on: text.string(found.entries[entry].name))
  }

  private var layout: String {
    var forms: [(form: LabelForm, count: Int)] = []
    for label in found.labels {
      if let known = forms.firstIndex(where: { $0.form == label.form }) {
        forms[known].count += 1
      } else {
        forms.append((label.form, 1))
      }
    }
    let best = forms.max { ($0.count, $1.form.index) < ($1.count, $0.form.index) }
    let form = best?.form.description ?? "no labels"
    return "\(form), \(plan.layout.description)"
  }
}
