/// Takes back labels that are fields of the front matter: their values are no speech.
struct FrontFields {
  let text: Text
  let lines: [Line]
  let decisions: LabelDecisions

  func remove(from found: inout LabelFinder.Result) {
    removeTitle(from: &found)
    removeBeforeFields(from: &found)
    var fields: [Int] = []
    for (index, label) in found.labels.enumerated() {
      if !isDecided(label, found.entries), isField(label, found) || isListed(index, found) {
        fields.append(index)
      } else if isSpeech(label) {
        break
      }
    }
    if fields.count == found.labels.count {
      // A document of fields alone has no turns, unless they repeat as turns do.
      found.labels.removeAll { found.entries[$0.entry].count <= 1 }
    } else {
      found.removeLabels(at: fields)
    }
    removeAddresses(from: &found)
    found.removeLabels(at: found.labels.indices.filter { isInList($0, found.labels) })
    found.removeLabels(
      at: found.labels.indices.filter {
        isHeading($0, found) || isTitled($0, found) || namesWitness(found.labels[$0])
          || isRoll($0, found)
      })
    removeSignatures(from: &found)
    removeTasks(from: &found)
    if isInProse(found) { found.labels.removeAll() }
  }

  /// The one label of a text, of which little more than its place is known, stands behind paragraphs
  /// of prose: a sentence with a colon.
  private func isInProse(_ found: LabelFinder.Result) -> Bool {
    guard found.labels.count == 1, let label = found.labels.first,
      label.form == LabelForm(opening: .none, separator: .colon), label.time == nil,
      found.evidence[label.entry].total < LabelEvidence.threshold + 1,
      !isDecided(label, found.entries)
    else { return false }
    let before = lines[..<label.line].lazy.filter { line in
      !line.isBlank && line.endsSentence && text.wordCount(line.text, limit: 20) >= 20
    }
    return before.prefix(2).count == 2
  }

  /// `- Ann Hill: write to the council` among the points of notes that tell in sentences of their own
  /// what was said: tasks and topics.
  private func removeTasks(from found: inout LabelFinder.Result) {
    let labels = found.labels
    guard (1...Self.mostTasks).contains(labels.count),
      labels.allSatisfy({ isPoint($0) && found.entries[$0.entry].count <= 2 })
    else { return }
    let labelled = Set(labels.map(\.line))
    let told = lines.indices.count { index in
      !lines[index].isBlank && !labelled.contains(index)
        && (index == 0 || lines[index - 1].isBlank || isBullet(lines[index].text.lowerBound))
        && text.wordCount(lines[index].text) >= 8 && lines[index].endsSentence
    }
    if told >= labels.count { found.labels.removeAll() }
  }

  /// Notes with more of them are turns in a list.
  private static let mostTasks = 12

  /// The label stands behind a bullet.
  private func isPoint(_ label: LabelCandidate) -> Bool {
    !label.isInside && label.time == nil && isBullet(lines[label.line].text.lowerBound)
  }

  private func isBullet(_ start: Int) -> Bool {
    text.byte(start + 1) == 0x20 && [0x2D, 0x2A, 0x2B].contains(text.byte(start))
  }

  /// `Anna Hill: “Boats do not lie”` at the head, with the day below it: a title that looks like a
  /// label.
  private func removeTitle(from found: inout LabelFinder.Result) {
    for index in found.labels.indices.dropLast().prefix(2) {
      let label = found.labels[index]
      let line = lines[label.line].text
      let filled = lines[..<label.line].count { !$0.isBlank }
      guard [.colon, .dash].contains(label.form.separator), !label.isInside, label.time == nil,
        filled < 12, label.speech < line.upperBound, !isDecided(label, found.entries)
      else { return }
      let value = label.speech..<line.upperBound
      let next = found.labels[index + 1].line
      if !text.endsSentence(value) || quotes(value), text.wordCount(value) <= 20,
        label.line + 1 < next, lines[label.line + 1..<next].contains(where: givesDay)
      {
        return found.removeLabels(at: Array(0...index))
      }
    }
  }

  /// Whether a value is a quotation and nothing else.
  private func quotes(_ value: Range<Int>) -> Bool {
    guard let last = text.scalar(before: value.upperBound) else { return false }
    let isQuotation = Letters.isOpening(text.scalar(value.lowerBound).value)
    return isQuotation && Letters.isClosing(last.value)
  }

  /// Whether a short line says a day and little else.
  private func givesDay(_ line: Line) -> Bool {
    guard !line.isBlank, line.text.count <= 80, text.wordCount(line.text) <= 8 else { return false }
    let bytes = Array(text.bytes[line.text])
    return !HeaderLine(bytes, range: 0..<bytes.count, language: "und").dates.isEmpty
  }

  /// Words with a colon alone on their line, used once, right before a label with its speech:
  /// `Questions:`.
  private func isHeading(_ index: Int, _ found: LabelFinder.Result) -> Bool {
    let label = found.labels[index]
    guard label.form.separator == .colon, !label.isInside, index + 1 < found.labels.count,
      label.speech >= lines[label.line].text.upperBound,
      found.entries[label.entry].count == 1, !isDecided(label, found.entries)
    else { return false }
    var next = label.line + 1
    while next < lines.count, lines[next].isBlank { next += 1 }
    let follower = found.labels[index + 1]
    return follower.line == next && follower.form.separator == .colon
      && follower.speech < lines[next].text.upperBound
  }

  /// `WITNESS: ANN HILL` heads an examination.
  private func namesWitness(_ label: LabelCandidate) -> Bool {
    guard !label.wraps, !label.isInside, label.form.separator == .colon, label.name.count == 7
    else { return false }
    let value = label.speech..<lines[label.line].text.upperBound
    return text.has("WITNESS", at: label.name.lowerBound) && text.isInCapitals(value)
      && text.wordCount(value) <= 5 && !text.endsSentence(value)
  }

  /// `Observers: Norland, Westmark.`: one of many who speak reads out a list.
  private func isRoll(_ index: Int, _ found: LabelFinder.Result) -> Bool {
    let label = found.labels[index]
    guard index > 0, found.labels.count >= 4, label.form.separator == .colon, !label.isInside,
      found.entries[label.entry].count == 1, !isDecided(label, found.entries)
    else { return false }
    let shape = found.shapes[label.entry]
    guard !shape.hasHonorific, !shape.hasRole, shape.meaning == nil, shape.letterCase == .title
    else { return false }
    let value = label.speech..<max(label.speech, lines[label.line].text.upperBound)
    let names = text.string(value).trimmed(of: " .").split(separator: ",")
    let said = LabelShape(text.string(value))
    return names.count >= 2 && !said.hasHonorific && !said.thanks && !followsQuestion(label)
      && !(names.count == 2 && isLikeNeighbours(index, found))
      && !names.contains { LabelShape(String($0)).isDiscourse }
      && names.allSatisfy { name in
        let words = name.split(separator: " ")
        return (1...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
      }
  }

  /// Of as many words as the labels before and behind it, and written as they are.
  private func isLikeNeighbours(_ index: Int, _ found: LabelFinder.Result) -> Bool {
    guard index + 1 < found.labels.count else { return false }
    let shape = found.shapes[found.labels[index].entry]
    return [index - 1, index + 1].allSatisfy {
      let other = found.shapes[found.labels[$0].entry]
      return other.words == shape.words && other.letterCase == shape.letterCase && !other.hasRole
    }
  }

  /// What stands above a label is asked.
  private func followsQuestion(_ label: LabelCandidate) -> Bool {
    guard let above = lines[..<label.line].suffix(3).last(where: { !$0.isBlank }),
      let last = text.scalar(before: text.trimmed(above.text).upperBound)
    else { return false }
    return last.value == 0x3F || last.value == 0xFF1F || last.value == 0x61F
  }

  /// `Mr. Ann Hill`, of which only the honorific was found, before a label: a heading.
  private func isTitled(_ index: Int, _ found: LabelFinder.Result) -> Bool {
    let label = found.labels[index]
    guard found.shapes[label.entry].isIncomplete, label.form.separator == .stop, !label.isInside,
      index + 1 < found.labels.count, lineBelow(label) == found.labels[index + 1].line
    else { return false }
    return !lines[label.line].endsSentence
  }

  /// Offices with a colon at the end of a document, each over the names of those who sign.
  private func removeSignatures(from found: inout LabelFinder.Result) {
    var count = found.labels.count
    while count > 1 {
      let label = found.labels[count - 1]
      let next = found.labels[count...].first?.line ?? lines.count
      guard !label.wraps, !label.isInside, label.line < next else { break }
      let isSigned =
        label.form.separator == .colon && label.speech >= lines[label.line].text.upperBound
        && label.time == nil && found.entries[label.entry].count <= 2
        && found.shapes[label.entry].words <= 2
        && lines[(label.line + 1)..<next].allSatisfy {
          $0.isBlank || text.wordCount($0.text) <= 4 && !$0.endsSentence
        }
      guard isSigned, !isDecided(label, found.entries) else { break }
      count -= 1
    }
    found.removeLabels(at: Array(count..<found.labels.count))
  }

  /// Where labels stand alone on their lines, `Minister: when?` and `Mr. Speaker. I thank` below one
  /// address somebody, if nearly all that is set off so stands there.
  private func removeAddresses(from found: inout LabelFinder.Result) {
    let alone = found.labels.count { $0.speech >= lines[$0.line].text.upperBound }
    guard alone >= 3 else { return }
    for separator in [LabelForm.Separator.colon, .stop] {
      let inline = found.labels.indices.filter { index in
        let label = found.labels[index]
        return label.form.separator == separator && !label.isInside && !label.wraps
          && label.speech < lines[label.line].text.upperBound
      }
      let below = inline.filter { index in
        guard index > 0, !isDecided(found.labels[index], found.entries) else { return false }
        let above = found.labels[index - 1]
        return above.speech >= lines[above.line].text.upperBound && !above.wraps
          && lineBelow(above) == found.labels[index].line
      }
      guard inline.count * 4 <= below.count * 5, below.count * 5 <= alone * 4 else {
        continue
      }
      found.removeLabels(at: below)
    }
  }

  /// Names alone on their lines without speech between them are a list, wherever it stands.
  private func isInList(_ index: Int, _ labels: [LabelCandidate]) -> Bool {
    let label = labels[index]
    guard isAlone(label) else { return false }
    guard let next = lineBelow(label) else { return label.form.separator == .lineEnd }
    if label.form.separator == .lineEnd, !label.form.isTimed, isListed(lines[label.line].text),
      isListed(lines[next].text)
    {
      return true
    }
    if endsCast(index, labels) { return true }
    if index + 1 < labels.count {
      let other = labels[index + 1]
      guard other.line == next else { return false }
      // `Mr. Ann Hill` over `Mr. Hill: text` heads what he says.
      if !isAlone(other) { return label.form.separator == .lineEnd && !label.form.isTimed }
      return (other.form.separator == label.form.separator || label.form.separator == .lineEnd)
    }
    // The last of a list, before a few words that close the document.
    guard label.form.separator == .lineEnd, index > 0, isAlone(labels[index - 1]),
      lineBelow(labels[index - 1]) == label.line
    else { return false }
    return !lines[next].endsSentence && text.wordCount(lines[next].text) <= 5
      && !lines[(next + 1)...].contains { !$0.isBlank }
  }

  /// The last of three names or more that stand under each other, each with a full stop and nothing
  /// else, over a blank line.
  private func endsCast(_ index: Int, _ labels: [LabelCandidate]) -> Bool {
    guard index >= 2, labels[index].line + 1 < lines.count, lines[labels[index].line + 1].isBlank
    else { return false }
    return (index - 2...index).allSatisfy { place in
      labels[place].form.separator == .stop && isAlone(labels[place])
        && labels[place].line == labels[index].line - index + place
    }
  }

  private func isAlone(_ label: LabelCandidate) -> Bool {
    guard !label.isInside, !label.wraps || label.form.separator == .lineEnd else { return false }
    return label.form.separator == .lineEnd
      || label.form.separator == .stop && label.speech >= lines[label.line].text.upperBound
  }

  /// The next line with text below a label.
  private func lineBelow(_ label: LabelCandidate) -> Int? {
    let first = label.line + (label.wraps ? 2 : 1)
    return first < lines.count ? lines[first...].firstIndex { !$0.isBlank } : nil
  }

  /// What stands once, before a known field that is set off alike, is a field itself.
  private func removeBeforeFields(from found: inout LabelFinder.Result) {
    removeAmongFields(from: &found)
    guard
      let last = found.fields.last(where: { $0 < (found.labels.dropFirst(2).first?.line ?? .max) })
    else { return }
    let entries = found.entries
    found.labels.removeAll { label in
      label.line < last && label.form.separator == .colon && entries[label.entry].count == 1
        && !isDecided(label, entries) && isShort(label)
    }
  }

  /// What stands once on the lines right above a known field, before all who speak more than once.
  private func removeAmongFields(from found: inout LabelFinder.Result) {
    let entries = found.entries
    guard let first = found.labels.first(where: { entries[$0.entry].count > 1 })?.line else {
      return
    }
    let fields = found.fields.filter { $0 < first }
    guard fields.count >= 2 else { return }
    found.labels.removeAll { label in
      label.form.separator == .colon && entries[label.entry].count == 1
        && !isDecided(label, entries)
        && fields.contains { $0 > label.line && $0 - label.line <= Self.fieldsApart }
        && isShort(label)
    }
  }

  /// A field and its value have few words: what is longer is said.
  private func isShort(_ label: LabelCandidate) -> Bool {
    text.wordCount(lines[label.line].text, limit: 20) < 20
  }

  /// Lines over which fields of one head are spread.
  private static let fieldsApart = 6

  /// Whether somebody says that it is a speaker's.
  private func isDecided(_ label: LabelCandidate, _ entries: [LabelTable.Entry]) -> Bool {
    decisions.decision(on: text.string(entries[label.entry].name)) == true
  }

  private func isSpeech(_ label: LabelCandidate) -> Bool {
    let line = lines[label.line].text
    guard label.speech < line.upperBound else { return !isOverList(label) }
    return text.isSentenceLike(label.speech..<line.upperBound)
  }

  /// A label used once whose value is a name, a date or the like.
  private func isField(_ label: LabelCandidate, _ found: LabelFinder.Result) -> Bool {
    let isAlone = found.entries[label.entry].count == 1
    if isAlone, label.time == nil, [.dash, .stopDash].contains(label.form.separator),
      namesOffice(lines[label.line].text)
    {
      return true
    }
    // What is stamped with a time is said.
    guard [.colon, .dash, .gap].contains(label.form.separator), label.time == nil,
      !found.shapes[label.entry].isAddressed
    else { return false }
    let line = lines[label.line].text
    guard label.speech < line.upperBound else { return isOverLists(label, found) }
    let value = label.speech..<line.upperBound
    if isQuotation(value) || isAlone && isMeasure(value) { return true }
    if isAlone, abbreviates(label, by: value, found) { return true }
    if isAlone, standsInEmphasis(label) || holdsField(upToLabel(value, found)) { return true }
    if isAlone, label.form.separator == .gap, givesDay(lines[label.line]) { return true }
    if isAlone, isImprint(value, found) { return true }
    // `SPEAKERS: SEN. ANN HILL, R-ARK.` begins a list.
    if isAlone, found.shapes[label.entry].meaning?.isGroup ?? false, isListed(value) { return true }
    if found.entries[label.entry].count <= 2, areNames(value, of: found.shapes[label.entry]) {
      return true
    }
    guard !text.endsSentence(value), !text.endsInColon(value) else { return false }
    let shape = found.shapes[label.entry]
    // `三宅　亮（みやけ・りょう）映画監督` says who somebody is.
    if label.form.separator == .gap, shape.letterCase == .uncased,
      text.string(value).contains("（"), !text.string(value).hasSuffix("）")
    {
      return true
    }
    if shape.hasHonorific || shape.hasRole || shape.words >= 2, goesOn(behind: label.line) {
      return false
    }
    if hasLeaders(value) || isAlone && describesSomebody(value, as: label, shape) { return true }
    let words = text.wordCount(value)
    let hasNumber = text.bytes[value].contains { $0 >= 0x30 && $0 <= 0x39 }
    return isAlone && (words <= 3 || words <= 10 && hasNumber)
      || words <= 10 && looksLikeName(value)
  }

  /// What stands before another label on the line.
  private func upToLabel(_ value: Range<Int>, _ found: LabelFinder.Result) -> Range<Int> {
    let starts = found.labels.lazy.map(\.label.lowerBound)
    let next = starts.first { $0 > value.lowerBound && $0 < value.upperBound }
    return value.lowerBound..<(next ?? value.upperBound)
  }

  /// `*Interviewer: Ann Hill, class of 2021*`: emphasis takes in label and value.
  private func standsInEmphasis(_ label: LabelCandidate) -> Bool {
    let line = lines[label.line].text
    guard label.form.opening == .bold, let mark = text.bytes[line].first,
      mark == 0x2A || mark == 0x5F, text[line.upperBound - 1] == mark
    else { return false }
    let value = text.bytes[label.name.lowerBound..<line.upperBound].prefix { $0 != mark }
    return label.speech < value.endIndex && !text.endsSentence(label.speech..<value.endIndex)
  }

  /// The next line begins in the middle of a sentence.
  private func goesOn(behind line: Int) -> Bool {
    guard let next = lines[(line + 1)...].prefix(2).first(where: { !$0.isBlank }) else {
      return false
    }
    return Letters.isLower(text.scalar(next.text.lowerBound).value)
  }
}
