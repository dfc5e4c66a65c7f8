internal import Diagnostics

/// The lines of which it is doubtful whether they begin a turn, put into words.
struct DoubtfulLabels {
  let text: Text
  let found: LabelFinder.Result
  /// What somebody has decided is not doubtful.
  let decisions: LabelDecisions

  /// The evidence leaves room for doubt where its sum is so near to the threshold.
  private static let margin = 0.75

  /// A warning for each label that is barely one, and for each candidate that is barely none, at
  /// its first line.
  func remarks(on source: Source) -> [Diagnostic] {
    let near = found.entries.indices.filter {
      abs(found.evidence[$0].total - LabelEvidence.threshold) < Self.margin
    }
    guard !near.isEmpty else { return [] }
    // Names in a list of those present are known as labels, but begin no turn there.
    var isUsed = [Bool](repeating: false, count: found.entries.count)
    for label in found.labels { isUsed[label.entry] = true }
    // Where another reading of the same words is taken, who speaks is not in doubt.
    let starts = Set(near.map(start))
    let settled = Set(found.labels.lazy.map(\.name.lowerBound).filter(starts.contains))
    let doubtful = near.filter { index in
      found.isLabel[index] == isUsed[index]
        && (found.isLabel[index] || !settled.contains(start(index))) && !isListed(index)
        && decisions.decision(on: text.string(found.entries[index].name)) == nil
    }
    guard let last = doubtful.map({ found.entries[$0].name.upperBound }).max() else { return [] }
    let lines = LineIndex(source.text, through: last)
    return doubtful.sorted { start($0) < start($1) }.map { index in
      remark(index, in: source.name).placed(at: found.entries[index].name, in: lines)
    }
  }

  /// A name in a list of those present, before anybody speaks, is doubted by nobody.
  private func isListed(_ index: Int) -> Bool {
    let entry = found.entries[index]
    return !found.isLabel[index] && entry.form.separator != .colon
      && entry.firstLine < found.labels.first?.line ?? 0
  }

  private func start(_ index: Int) -> Int { found.entries[index].name.lowerBound }

  private func remark(_ index: Int, in file: String) -> Diagnostic {
    let label = text.string(found.entries[index].name)
    let features = found.evidence[index].features.map(\.feature.rawValue)
    return Diagnostic(
      id: "doubtful-label", severity: .warning, source: .reading,
      message: found.isLabel[index]
        ? "“\(label)” is taken for a speaker, which is doubtful"
        : "“\(label)” is not taken for a speaker, which is doubtful",
      file: file, hint: "what was weighed: \(features.joined(separator: ", "))")
  }
}
