/// Decides over a whole text which of its candidates are labels.
struct LabelFinder {
  let text: Text
  let lines: [Line]
  let marks: PageMarks
  let lexicon: EventLexicon
  /// The first line that may hold a label.
  let start: Int

  /// The labels found, in the order of the text, and the evidence of every entry looked at.
  struct Result {
    /// At most one for each line, in order.
    var labels: [LabelCandidate] = []
    var entries: [LabelTable.Entry] = []
    var shapes: [LabelShape] = []
    var evidence: [LabelEvidence] = []
    /// Whether the entry is taken for a label.
    var isLabel: [Bool] = []
    /// Lines that begin with the name of a field.
    var fields: [Int] = []
  }

  func find() -> Result {
    var candidates = collect()
    var table = LabelTable(text: text)
    count(&candidates, in: &table)
    var result = Result(entries: table.entries)
    weigh(&result)
    choose(from: candidates, &result)
    result.fields = candidates.filter {
      $0.form.separator == .colon && result.shapes[$0.entry].isField
    }.map(\.line)
    return result
  }

  private func collect() -> [LabelCandidate] {
    let scanner = CandidateScanner(text: text)
    var candidates: [LabelCandidate] = []
    for (index, line) in lines.enumerated().dropFirst(start) where marks.marks[index] == .none {
      scanner.scan(line, index: index, into: &candidates)
    }
    return candidates
  }

  private func count(_ candidates: inout [LabelCandidate], in table: inout LabelTable) {
    for index in candidates.indices {
      let entry = table.index(of: candidates[index])
      candidates[index].entry = entry
      let speech = speech(after: candidates[index])
      table.count(
        entry, atStart: isAtStart(candidates[index].line),
        beforeSentence: speech.map(beginsSentence) ?? false,
        beforeSpeech: speech.map { text.endsSentence($0) || text.wordCount($0) >= 8 } ?? false)
    }
  }

  /// The line before is blank or ends as a sentence does.
  private func isAtStart(_ line: Int) -> Bool {
    var previous = line - 1
    while previous >= 0, marks.marks[previous] != .none { previous -= 1 }
    guard previous >= 0, !lines[previous].isBlank else { return true }
    return text.endsSentence(lines[previous].text) || text.endsInColon(lines[previous].text)
      || lines[previous].text.count < 40
  }

  /// The words that follow a label, on its line or the next.
  private func speech(after candidate: LabelCandidate) -> Range<Int>? {
    let line = lines[candidate.line]
    if candidate.speech < line.text.upperBound { return candidate.speech..<line.text.upperBound }
    var next = candidate.line + 1
    while next < lines.count, lines[next].isBlank || marks.marks[next] != .none { next += 1 }
    return next < lines.count && next - candidate.line < 12 ? lines[next].text : nil
  }

  private func beginsSentence(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = text.scalar(index)
      if Letters.isUpper(value) || Letters.isUncased(value) || Letters.isDigit(value) {
        return true
      }
      if Letters.isLower(value) { return false }
      guard !Text.isBlank(value) || index > range.lowerBound else { return false }
      index += length
    }
    return true
  }

  // MARK: Weighing

  private func weigh(_ result: inout Result) {
    let model = LabelModel(text: text)
    var forms = FormSupport()
    let front = text.bytes.prefix(1 << 15)
    for entry in result.entries {
      let shape = LabelShape(text.string(entry.name))
      var evidence = model.content(of: shape, form: entry.form)
      model.weighPlaces(entry, &evidence)
      if entry.count < 8, evidence.total > -3, shape.words >= 2 || shape.letterCase == .uncased,
        Roster(text: text).mentions(entry.name, in: front, before: entry.firstLine, lines: lines)
      {
        evidence.add(.roster, 2.5)
      }
      if entry.form.opening == .bracket, lexicon.type(of: text.string(entry.name)) != nil {
        evidence.add(.event, -9)
      }
      result.shapes.append(shape)
      result.evidence.append(evidence)
      forms.add(entry, shape: shape, evidence: evidence)
    }
    for index in result.entries.indices {
      let (entry, shape) = (result.entries[index], result.shapes[index])
      result.evidence[index].add(.company, forms.support(of: entry, shape: shape))
      result.evidence[index].add(.rival, forms.rivalry(of: entry))
    }
    let kin = kin(in: result)
    for index in result.entries.indices {
      let total = result.evidence[index].total
      if total > -1, total < LabelEvidence.threshold,
        kin.contains(surname(of: result.shapes[index]))
      {
        result.evidence[index].add(.kin, 1.5)
      }
      result.isLabel.append(result.evidence[index].total >= LabelEvidence.threshold)
    }
  }

  /// The last names of sure labels.
  private func kin(in result: Result) -> Set<Substring> {
    var kin: Set<Substring> = []
    for index in result.entries.indices
    where result.evidence[index].total >= LabelEvidence.threshold {
      let name = surname(of: result.shapes[index])
      if name.count >= 3 { kin.insert(name) }
    }
    return kin
  }

  private func surname(of shape: LabelShape) -> Substring {
    shape.sentenceWords + shape.plainWords > 0
      ? "" : shape.folded.split(separator: " ").last ?? ""
  }

  /// Takes for each line the candidate with the most evidence.
  private func choose(from candidates: [LabelCandidate], _ result: inout Result) {
    var index = 0
    while index < candidates.count {
      var end = index
      var best: LabelCandidate?
      while end < candidates.count, candidates[end].line == candidates[index].line {
        let candidate = candidates[end]
        if result.isLabel[candidate.entry],
          best.map({
            result.evidence[candidate.entry].total > result.evidence[$0.entry].total
          }) ?? true
        {
          best = candidate
        }
        end += 1
      }
      if let best { result.labels.append(best) }
      index = end
    }
  }
}

/// How many places each form of label explains, and how its labels are written.
private struct FormSupport {
  private var mass = [Double](repeating: 0, count: LabelForm.count)
  private var cases: [Int: [LabelShape.Case: Double]] = [:]

  mutating func add(_ entry: LabelTable.Entry, shape: LabelShape, evidence: LabelEvidence) {
    guard evidence.total >= LabelEvidence.threshold else { return }
    mass[index(of: entry)] += Double(entry.count)
    cases[index(of: entry), default: [:]][shape.letterCase, default: 0] += Double(entry.count)
  }

  /// Numbers and bullets before a label do not make another form.
  private func index(of entry: LabelTable.Entry) -> Int {
    var form = entry.form
    if form.opening == .number { form.opening = .none }
    return form.index
  }

  /// Up to three for a form that many sure labels have, if this one is written as they are.
  func support(of entry: LabelTable.Entry, shape: LabelShape) -> Double {
    let mass = mass[index(of: entry)]
    guard mass > 0 else { return -0.5 }
    var weight = 0.0
    var rest = mass + 1
    while rest >= 2, weight < 3 {
      rest /= 2
      weight += 0.8
    }
    let same = cases[index(of: entry)]?[shape.letterCase] ?? 0
    let isAlike = same / mass >= 0.25 && shape.plainWords == 0 && shape.sentenceWords == 0
    return isAlike ? weight : weight * 0.2 - 0.5
  }

  /// Against forms that are rare beside another.
  func rivalry(of entry: LabelTable.Entry) -> Double {
    let best = mass.max() ?? 0
    let own = mass[index(of: entry)]
    return best >= 3 && own * 5 < best ? -2 : 0
  }
}
