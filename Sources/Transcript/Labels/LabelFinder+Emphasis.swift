/// Labels that marks of emphasis set off.
extension LabelFinder {
  /// Where names in emphasis come again and again, its marks tell the name's extent: that there
  /// are ordinary words in it is no fault: `_Il pescatore._ Che ore sono?`
  func weighEmphasis(_ result: inout Result) {
    var names: [LabelForm: (count: Int, places: Int)] = [:]
    for index in result.entries.indices where isEmphasised(index, result) {
      let entry = result.entries[index]
      guard entry.count >= 2 else { continue }
      names[entry.form, default: (0, 0)].count += 1
      names[entry.form, default: (0, 0)].places += entry.count
    }
    for index in result.entries.indices where isEmphasised(index, result) {
      guard let form = names[result.entries[index].form], form.count >= 2, form.places >= 4 else {
        continue
      }
      result.evidence[index].add(.dialogue, 1.5 * Double(result.shapes[index].plainWords))
    }
  }

  private func isEmphasised(_ index: Int, _ result: Result) -> Bool {
    let (entry, shape) = (result.entries[index], result.shapes[index])
    return entry.form.opening == .bold && [.stop, .colon].contains(entry.form.separator)
      && entry.alone == 0 && entry.atStart == entry.count && shape.sentenceWords == 0
      && shape.plainWords <= 3 && shape.words <= 6 && !shape.beginsSmall && !shape.isField
      && !shape.hasInnerStop
  }
}
