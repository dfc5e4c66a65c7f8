/// What looks like a label where speech stands.
extension LabelFinder {
  /// Right below a label that stands alone its speech begins, and no other label of fewer places
  /// that a full stop or a colon ends.
  func dropBelowNames(_ result: inout Result) {
    var below: [Int] = []
    for index in result.labels.indices.dropFirst() {
      let (label, above) = (result.labels[index], result.labels[index - 1])
      let last = above.wraps ? above.line + 1 : above.line
      guard label.form.separator == .stop || label.form.separator == .colon,
        !label.isInside, above.speech >= lines[last].text.upperBound,
        isNext(label.line, after: last), below.last != index - 1,
        result.places[above.entry] > result.places[label.entry]
      else { continue }
      below.append(index)
    }
    result.removeLabels(at: below)
  }

  /// Words that come once, alone on their line, and right above a label: they head what follows, and
  /// nobody says anything under them. So does a name above such words.
  func dropUnspoken(_ result: inout Result) {
    var unspoken: [Int] = []
    for index in result.labels.indices.dropLast().reversed() {
      let (label, next) = (result.labels[index], result.labels[index + 1])
      let shape = result.shapes[label.entry]
      let isAlike =
        next.form.opening == label.form.opening && next.form.separator == label.form.separator
      guard label.form.separator == .lineEnd || label.form.separator == .bracket,
        isAlike || shape.words == 1, !label.isInside, !label.wraps,
        result.entries[label.entry].count == 1,
        label.speech >= lines[label.line].text.upperBound, isNext(next.line, after: label.line),
        unspoken.last == index + 1 || !isFirm(shape),
        decisions.decision(on: text.string(label.name)) == nil
      else { continue }
      unspoken.append(index)
    }
    result.removeLabels(at: unspoken.reversed())
  }

  /// Tells of a person or a part whatever stands below.
  private func isFirm(_ shape: LabelShape) -> Bool {
    shape.hasHonorific || shape.hasRole || shape.meaning != nil
  }

  /// Nothing but blank lines stands between two lines.
  private func isNext(_ line: Int, after last: Int) -> Bool {
    var next = last + 1
    while next < line, lines[next].isBlank { next += 1 }
    return next == line
  }

  /// Where speech stands in a column beside the names, a full stop in that column ends a sentence.
  func dropInColumn(_ result: inout Result) {
    var columns: [Int: Int] = [:]
    for label in result.labels where label.form.separator == .gap && !label.isInside {
      columns[column(of: label.speech, on: lines[label.line]), default: 0] += 1
    }
    guard let common = columns.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      common.value >= 3, common.key >= Self.narrowestNames
    else { return }
    let inside = result.labels.indices.filter {
      let label = result.labels[$0]
      return label.form.separator == .stop && !label.isInside
        && Int(lines[label.line].indent) == common.key
    }
    result.removeLabels(at: inside)
  }

  /// Columns that names beside speech take up at least.
  private static let narrowestNames = 6

  /// Characters before an offset on its line.
  private func column(of offset: Int, on line: Line) -> Int {
    text.wordLength(line.range.lowerBound..<offset)
  }
}
