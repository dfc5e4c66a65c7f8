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
    /// What the label's own words weigh.
    var words: [Double] = []
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
      let first = candidates.count
      scanner.scan(line, index: index, into: &candidates)
      if candidates.count > first, isStamp(index + 1) { markTimed(&candidates[first...]) }
    }
    return candidates
  }

  /// A time stamp alone on the line below belongs to a label alone on its line.
  private func markTimed(_ candidates: inout ArraySlice<LabelCandidate>) {
    for index in candidates.indices where candidates[index].form.separator == .lineEnd {
      candidates[index].form.isTimed = true
    }
  }

  private func isStamp(_ index: Int) -> Bool {
    guard index < lines.count, !lines[index].isBlank, lines[index].text.count <= 40 else {
      return false
    }
    let range = lines[index].text
    let stamp = TimestampScanner(text: text).stamp(at: range.lowerBound, limit: range.upperBound)
    return stamp?.range.upperBound == range.upperBound
  }

  private func count(_ candidates: inout [LabelCandidate], in table: inout LabelTable) {
    for index in candidates.indices {
      let entry = table.index(of: candidates[index])
      candidates[index].entry = entry
      let speech = speech(after: candidates[index])
      table.count(
        entry, atStart: isAtStart(candidates[index].line),
        beforeSentence: speech.map(beginsSentence) ?? false,
        beforeSpeech: speech.map { text.endsSentence($0) || text.wordCount($0) >= 15 } ?? false,
        isAlone: candidates[index].speech >= lines[candidates[index].line].text.upperBound)
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

  /// Lines that begin a paragraph, as far as blank lines and sentence ends tell.
  private var paragraphs: Int {
    var count = 0
    for index in lines.indices.dropFirst(start).prefix(1 << 16) where !lines[index].isBlank {
      if isAtStart(index) { count += 1 }
    }
    return count
  }

  // MARK: Weighing

  private func weigh(_ result: inout Result) {
    let model = LabelModel(text: text)
    var forms = FormSupport()
    for entry in result.entries {
      let shape = LabelShape(text.string(entry.name))
      var evidence = model.words(of: shape, form: entry.form)
      result.words.append(evidence.total)
      model.weighForm(entry.form, shape, &evidence)
      model.weighPlaces(entry, shape, &evidence)
      if entry.form.opening == .bracket, lexicon.type(of: text.string(entry.name)) != nil {
        evidence.add(.event, -9)
      }
      result.shapes.append(shape)
      result.evidence.append(evidence)
    }
    weighRoster(&result)
    for index in result.entries.indices {
      forms.add(
        result.entries[index], shape: result.shapes[index], evidence: result.evidence[index])
    }
    let isSparse = forms.explained * 8 < Double(paragraphs)
    for index in result.entries.indices {
      let (entry, shape) = (result.entries[index], result.shapes[index])
      let isSure = result.evidence[index].total >= LabelEvidence.threshold
      result.evidence[index].add(
        .company, forms.support(of: entry, shape: shape, isSure: isSure))
      if isSparse, result.words[index] < 1.4 { result.evidence[index].add(.sparse, -2) }
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

  /// Names that the front matter gives speak for labels.
  private func weighRoster(_ result: inout Result) {
    var first: Int?
    for index in result.entries.indices
    where result.evidence[index].total >= LabelEvidence.threshold + 1 {
      first = min(first ?? .max, result.entries[index].firstLine)
    }
    let roster = Roster(text: text, lines: lines, end: first ?? lines.count)
    for index in result.entries.indices {
      let (entry, shape) = (result.entries[index], result.shapes[index])
      guard result.evidence[index].total > -3, shape.words >= 2 || shape.letterCase == .uncased,
        let mention = roster.mention(of: entry.name)
      else { continue }
      let isBare = entry.form.separator == .lineEnd
      let isList = mention == .list && shape.letterCase == .uncased
      result.evidence[index].add(.roster, isBare ? (isList ? 3.5 : 0) : 2.5)
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
