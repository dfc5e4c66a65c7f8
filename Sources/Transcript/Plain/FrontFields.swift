/// Takes back labels that are fields of the front matter: their values are no speech.
struct FrontFields {
  let text: Text
  let lines: [Line]

  func remove(from found: inout LabelFinder.Result) {
    var kept: [LabelCandidate] = []
    var isFront = true
    for label in found.labels {
      if isFront, isField(label, found) { continue }
      if isFront, isSpeech(label) { isFront = false }
      kept.append(label)
    }
    // A document of fields alone has no turns, unless they repeat as turns do.
    if isFront, kept.count < found.labels.count, kept.isEmpty {
      kept = found.labels.filter { found.entries[$0.entry].count > 1 }
    }
    found.labels = kept
  }

  private func isSpeech(_ label: LabelCandidate) -> Bool {
    let line = lines[label.line].text
    guard label.speech < line.upperBound else { return true }
    return text.isSentenceLike(label.speech..<line.upperBound)
  }

  /// A label used once whose value is a name, a date or the like.
  private func isField(_ label: LabelCandidate, _ found: LabelFinder.Result) -> Bool {
    guard
      label.form.separator == .colon || label.form.separator == .dash
        || label.form.separator == .gap
    else { return false }
    let line = lines[label.line].text
    guard label.speech < line.upperBound else { return false }
    let value = label.speech..<line.upperBound
    guard !text.endsSentence(value), text.wordCount(value) <= 12 else { return false }
    let isAlone = found.entries[label.entry].count == 1
    return isAlone || looksLikeName(value)
  }

  private func looksLikeName(_ value: Range<Int>) -> Bool {
    let shape = LabelShape(text.string(value))
    return shape.plainWords == 0 && shape.words >= 2 && shape.words <= 5 && shape.meaning == nil
      && !shape.isDiscourse && (shape.letterCase == .title || shape.letterCase == .capitals)
  }
}
