/// Labels that the marks of headings or emphasis set off.
extension LabelFinder {
  /// A heading of markdown that is a name and a colon, above all speech and the only one of its
  /// kind: one person says all that follows.
  func weighMonologue(_ result: inout Result) {
    let headings = result.entries.indices.filter {
      let entry = result.entries[$0]
      return entry.form.opening == .heading && entry.form.separator == .colon
        && FormSupport.isAlone(entry)
    }
    guard headings.count == 1, let index = headings.first, result.entries[index].count == 1,
      result.entries[index].beforeSpeech == 1, mayBeName(result.shapes[index]),
      !lines[start..<result.entries[index].firstLine].contains(where: isRunningText)
    else { return }
    result.words[index] += 2
    result.evidence[index].add(.monologue, 2)
  }

  private func mayBeName(_ shape: LabelShape) -> Bool {
    shape.plainWords + shape.sentenceWords == 0 && !shape.isField && !shape.isDiscourse
      && (1...5).contains(shape.words)
  }

  private func isRunningText(_ line: Line) -> Bool {
    !line.isBlank && text[line.text.lowerBound] != 0x23 && text.endsSentence(line.text)
      && text.wordCount(line.text) >= 8
  }

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
    weighTopics(&result)
    for index in result.entries.indices where isEmphasised(index, result) {
      guard let form = names[result.entries[index].form], form.count >= 2, form.places >= 4 else {
        continue
      }
      result.evidence[index].add(.dialogue, 1.5 * Double(result.shapes[index].plainWords))
    }
  }

  /// Several words in bold, each once, with nothing but a blank behind them: what the items of a
  /// list are about.
  private func weighTopics(_ result: inout Result) {
    let topics = result.entries.indices.filter {
      result.entries[$0].form == LabelForm(opening: .bold, separator: .blank)
    }
    guard topics.count >= 3, topics.allSatisfy({ result.entries[$0].count == 1 }) else { return }
    for index in topics { result.evidence[index].add(.once, -3) }
  }

  private func isEmphasised(_ index: Int, _ result: Result) -> Bool {
    let (entry, shape) = (result.entries[index], result.shapes[index])
    return entry.form.opening == .bold && [.stop, .colon].contains(entry.form.separator)
      && entry.alone == 0 && entry.atStart == entry.count && shape.sentenceWords == 0
      && shape.plainWords <= 3 && shape.words <= 6 && !shape.beginsSmall && !shape.isField
      && !shape.hasInnerStop
  }
}
