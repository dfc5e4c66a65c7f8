/// Names of a play, told by the directions behind them.
extension LabelFinder {
  /// Directions behind several names tell a play: they and the same names alone are labels.
  func weighDirections(_ result: inout Result) {
    var directed: Set<String> = []
    for index in result.entries.indices where isDirectedName(index, result) {
      directed.insert(result.shapes[index].lead)
    }
    guard directed.count >= 2 else { return }
    for index in result.entries.indices where !isHopeless(result.evidence[index]) {
      let entry = result.entries[index]
      guard entry.atStart * 2 > entry.count else { continue }
      if isDirectedName(index, result) {
        result.evidence[index].add(.kin, 2)
      } else if result.shapes[index].words <= 4,
        directed.contains(LabelShape.fold(text.string(entry.name)))
      {
        result.evidence[index].add(.kin, 2.5)
      }
    }
  }

  /// A name in capitals, or with a capital, and a direction behind it.
  private func isDirectedName(_ index: Int, _ result: Result) -> Bool {
    let shape = result.shapes[index]
    return mayBeDirected(index, result) && [.capitals, .title].contains(shape.letterCase)
      && !shape.lead.contains(where: \.isNumber)
  }

  /// `HILL. STONE.` and nothing else tells who is on the stage, where both are labels.
  func dropOnStage(_ result: inout Result) {
    guard isPlay else { return }
    var names: Set<String> = []
    for index in result.entries.indices where result.isLabel[index] {
      names.insert(LabelShape.fold(text.string(result.entries[index].name)))
    }
    let listing = result.labels.indices.filter { index in
      let label = result.labels[index]
      let rest = label.speech..<max(label.speech, lines[label.line].text.upperBound)
      guard label.form.separator == .stop, !rest.isEmpty, text.isInCapitals(rest),
        decisions.decision(on: text.string(label.name)) == nil
      else { return false }
      return text.string(rest).split(separator: ".").allSatisfy {
        names.contains(LabelShape.fold(String($0)))
      }
    }
    result.removeLabels(at: listing)
  }

  private func mayBeDirected(_ index: Int, _ result: Result) -> Bool {
    let (entry, shape) = (result.entries[index], result.shapes[index])
    return shape.isDirected && [.stop, .stopDash, .colon, .lineEnd].contains(entry.form.separator)
      && entry.atStart * 2 > entry.count && shape.length <= 12
  }

  /// Names that are sure labels, or that stand twice with a direction behind them.
  func leads(in result: Result) -> Set<String> {
    var leads: Set<String> = []
    var directed: Set<String> = []
    guard isPlay || result.shapes.contains(where: { $0.isDirected }) else { return leads }
    for index in result.entries.indices {
      let shape = result.shapes[index]
      if shape.isDirected, result.entries[index].atStart > 0, !directed.insert(shape.lead).inserted
      {
        leads.insert(shape.lead)
      } else if result.evidence[index].total >= LabelEvidence.threshold, shape.words <= 4 {
        leads.insert(
          shape.hasQualifier ? shape.lead : LabelShape.fold(text.string(result.entries[index].name))
        )
      }
    }
    return leads
  }

  /// `HILL, aside.` and `Hill (rising).` beside `HILL.`: what stands behind the name is a direction.
  func isDirected(_ index: Int, _ result: Result, _ leads: Set<String>) -> Bool {
    if mayBeDirected(index, result) { return leads.contains(result.shapes[index].lead) }
    guard isPlay, result.shapes[index].letterCase == .capitals, result.shapes[index].words <= 3
    else {
      return false
    }
    // A play may give a speech on the line of the name, and verse on the next.
    let entry = result.entries[index]
    return [.lineEnd, .gap, .stop].contains(entry.form.separator)
      && leads.contains(LabelShape.fold(text.string(entry.name)))
  }
}
