/// Lists of names and topics, and what stands over them.
extension FrontFields {
  /// At each of its few places a label stands over a list: `Matters of the Day:`.
  func isOverLists(_ label: LabelCandidate, _ found: LabelFinder.Result) -> Bool {
    let shape = found.shapes[label.entry]
    let mayHead = shape.words >= 2 && !shape.hasHonorific && shape.meaning == nil
    guard found.entries[label.entry].count <= (mayHead ? 3 : 1) else { return false }
    return found.labels.allSatisfy { $0.entry != label.entry || isOverList($0) }
  }

  /// No sentence stands below a label with a colon alone on its line.
  func isOverList(_ label: LabelCandidate) -> Bool {
    guard label.form.separator == .colon, !label.wraps,
      let next = lines[(label.line + 1)...].first(where: { !$0.isBlank })
    else { return false }
    return !next.endsSentence && text.wordCount(next.text) < 5
      || namesOffice(next.text)
  }

  /// A name alone on its line that is followed by the next name of a list.
  func isListed(_ index: Int, _ found: LabelFinder.Result) -> Bool {
    let label = found.labels[index]
    guard label.form.separator == .lineEnd, !label.form.isTimed else { return false }
    var next = label.line + (label.wraps ? 2 : 1)
    while next < lines.count, lines[next].isBlank { next += 1 }
    guard next < lines.count else { return true }
    if index + 1 < found.labels.count, found.labels[index + 1].line == next { return true }
    return text.wordCount(lines[next].text, limit: 10) < 10
      && (!lines[next].endsSentence || isListed(lines[next].text))
  }

  /// `Sen. Ann Hill, R-Ark.`: the stop shortens a word of somebody's place or office.
  func isListed(_ line: Range<Int>) -> Bool {
    let shape = LabelShape(text.string(line))
    return (shape.hasHonorific || shape.hasRole) && shape.hasQualifier && !shape.hasInnerStop
      && shape.plainWords + shape.sentenceWords == 0
  }

  /// `Dr. Ann Hill – Deputy Governor, Bank of the North.`: a name, a dash, and an office.
  func namesOffice(_ line: Range<Int>) -> Bool {
    let words = text.string(line)
    guard line.count <= 120,
      let dash = [" – ", " — ", " - "].lazy.compactMap({ words.range(of: $0) }).first
    else { return false }
    let name = LabelShape(String(words[..<dash.lowerBound]))
    let office = LabelShape(String(words[dash.upperBound...]))
    return name.letterCase == .title && name.plainWords + name.sentenceWords == 0 && name.words <= 6
      && office.hasRole && !office.hasHonorific && !office.isDiscourse && !office.thanks
      && office.letterCase == .title && office.plainWords + office.sentenceWords == 0
  }
}
