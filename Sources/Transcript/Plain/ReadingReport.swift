internal import Diagnostics

/// Puts the evidence of a reading into words.
struct ReadingReport {
  let text: Text
  let found: LabelFinder.Result
  let plan: LinePlan
  let people: People
  /// The source's name, for messages.
  let file: String
  let decisions: LabelDecisions

  func reading() -> Reading {
    var reading = Reading()
    var counts: [Int: Int] = [:]
    for label in found.labels { counts[label.entry, default: 0] += 1 }
    for (index, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      reading.labels.append(evidence(index, count: count))
    }
    for index in refused() { reading.labels.append(evidence(index, count: 0)) }
    reading.layout = layout(counts)
    let weight = reading.labels.reduce(0) { $0 + $1.count }
    let sum = reading.labels.reduce(0) { $0 + Double($1.count) * $1.confidence }
    reading.confidence = weight == 0 ? 0 : sum / Double(weight)
    reading.remarks = DoubtfulLabels(text: text, found: found, decisions: decisions).remarks(
      in: file)
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
    let decided = refused.filter {
      decisions.decision(on: text.string(found.entries[$0].name)) == false
    }
    let near = refused.filter {
      found.evidence[$0].total > LabelEvidence.threshold - 2
        && decisions.decision(on: text.string(found.entries[$0].name)) == nil
    }.sorted {
      (found.evidence[$1].total, $0) < (found.evidence[$0].total, $1)
    }
    return decided + near.prefix(20)
  }

  private func layout(_ counts: [Int: Int]) -> String {
    var forms: [Int: (count: Int, form: LabelForm)] = [:]
    for label in found.labels {
      forms[label.form.index, default: (0, label.form)].count += 1
    }
    let best = forms.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    let form = best.map { $0.value.form.description } ?? "no labels"
    return "\(form), \(plan.layout.description)"
  }
}
