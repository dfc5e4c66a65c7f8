/// Decides over a whole text which of its candidates are labels.
struct LabelFinder {
  let text: Text
  let lines: [Line]
  let marks: PageMarks
  let lexicon: EventLexicon
  /// The first line that may hold a label.
  let start: Int
  var decisions = LabelDecisions()
  /// The text is a play.
  var isPlay = false
  var memory = ReadingMemory()

  /// The labels found, in the order of the text, and the evidence of every entry looked at.
  struct Result {
    /// At most one for each line, in order.
    var labels: [LabelCandidate] = []
    var entries: [LabelTable.Entry] = []
    var shapes: [LabelShape] = []
    var evidence: [LabelEvidence] = []
    /// What the label's own words weigh.
    var words: [Double] = []
    /// Places that the entry's form explains.
    var places: [Double] = []
    /// Whether the entry is taken for a label.
    var isLabel: [Bool] = []
    /// Entries of a letter and a number that counts up.
    var counted: [Int] = []
    /// Lines that begin with the name of a field.
    var fields: [Int] = []

    /// A single label within the lines is one by an office or an honorific only.
    var isLikely: Bool {
      labels.count > 1
        || labels.allSatisfy { shapes[$0.entry].hasRole || shapes[$0.entry].hasHonorific }
    }

    /// Adds a name that is a label for one reason.
    ///
    /// - Returns: its entry.
    mutating func addEntry(
      named name: Range<Int>, form: LabelForm, line: Int, shape: LabelShape = LabelShape(),
      because feature: LabelFeature
    ) -> Int {
      var reason = LabelEvidence()
      reason.add(feature, LabelEvidence.threshold)
      entries.append(LabelTable.Entry(name: name, form: form, count: 1, firstLine: line))
      shapes.append(shape)
      evidence.append(reason)
      words.append(reason.total)
      places.append(1)
      isLabel.append(true)
      return entries.count - 1
    }

    /// Puts labels that were found within lines, in order, at their places; not where one stands.
    mutating func insert(_ found: [LabelCandidate]) {
      guard !found.isEmpty else { return }
      var merged: [LabelCandidate] = []
      merged.reserveCapacity(labels.count + found.count)
      var next = 0
      for label in found {
        while next < labels.count, labels[next].label.lowerBound <= label.label.lowerBound {
          merged.append(labels[next])
          next += 1
        }
        if let last = merged.last, label.label.lowerBound < max(last.speech, last.label.upperBound)
        {
          continue
        }
        if next < labels.count, labels[next].label.lowerBound < label.label.upperBound { continue }
        merged.append(label)
      }
      labels = merged + labels[next...]
    }

    /// - Parameter indexes: places in `labels`, in order.
    mutating func removeLabels(at indexes: [Int]) {
      guard let first = indexes.first else { return }
      var kept = first
      var next = 0
      for index in first..<labels.count {
        if next < indexes.count, indexes[next] == index {
          next += 1
        } else {
          labels[kept] = labels[index]
          kept += 1
        }
      }
      labels.removeSubrange(kept...)
    }
  }

  func find() -> Result {
    let collector = CandidateCollector(text: text, lines: lines, marks: marks, start: start)
    var result = result(by: collector)
    // Few labels in much text, or more within long lines: the turns run together.
    let colons = collector.innerColons
    if result.labels.count * 3000 < text.count || colons.all > result.labels.count
      || colons.wide >= Self.leastWideColons
    {
      var inside = collector
      inside.looksInside = true
      let other = self.result(by: inside)
      // Without blanks and capitals a colon behind a sentence's end is hardly one of the sentence.
      let times = colons.wide >= Self.leastWideColons ? 3 : 4
      if other.labels.count * 2 > times * result.labels.count, other.isLikely, isExchange(other) {
        result = other
      }
    }
    if let other = findBareNames(with: collector, labels: result.labels.count) { result = other }
    RunOnFinder(text: text, lines: lines, marks: marks).add(to: &result)
    BracketRunOns(text: text, lines: lines, marks: marks).add(to: &result)
    GluedAnswers(text: text, lines: lines, marks: marks).add(to: &result)
    RunOnQuestions(text: text, lines: lines, marks: marks).add(to: &result)
    return result
  }

  /// A label comes again, stands in capitals, or is set off by something else than a full stop,
  /// which ends sentences too.
  private func isExchange(_ result: Result) -> Bool {
    result.labels.contains {
      $0.form.separator != .stop || result.entries[$0.entry].count > 1
        || text.isInCapitals($0.name)
    }
  }

  private static let leastWideColons = 3

  /// Where next to no paragraph has a label, names without a mark behind them may open most.
  private func findBareNames(with collector: CandidateCollector, labels: Int) -> Result? {
    guard lines.count <= 1 << 14 else { return nil }
    let paragraphs = collector.paragraphs
    // Of blocks of several paragraphs only the first begins with a name.
    let blocks = collector.blocks
    let units = blocks >= 4 && blocks * 3 / 2 < paragraphs ? blocks * 3 / 2 : paragraphs
    guard paragraphs >= 4, labels * 4 <= units else { return nil }
    var bare = collector
    bare.looksForBareNames = true
    let timedLines = timedLines
    bare.bareNamesAreTimed = timedLines >= 4 && timedLines * 4 > paragraphs
    let enough = bare.bareNamesAreTimed ? timedLines : units
    guard bare.bareNamesAreTimed || bare.mostLinesWithBareNames * 3 >= units,
      linesWithBareNames(bare) * 3 >= enough
    else { return nil }
    let result = result(by: bare)
    let found = result.labels.filter { $0.form.separator == .blank && $0.form.opening == .none }
    // Nearly every call by radio names who calls; nouns with capitals open some captions only.
    let isMost =
      bare.bareNamesAreTimed ? found.count * 4 >= timedLines * 3 : found.count * 3 >= units
    return isMost && found.count > 2 * labels ? result : nil
  }

  /// Lines that begin with a time stamp.
  private var timedLines: Int {
    let stamps = TimestampScanner(text: text)
    return lines.count(where: stamps.begins)
  }

  private func linesWithBareNames(_ collector: CandidateCollector) -> Int {
    var count = 0
    var last = -1
    collector.collect { candidate in
      guard candidate.form.separator == .blank, candidate.form.opening == .none else { return }
      if candidate.line != last { count += 1 }
      last = candidate.line
    }
    return count
  }

  private func result(by collector: CandidateCollector) -> Result {
    var sieve = LabelSieve(
      model: LabelModel(text: text, isPlay: isPlay), dropsHopeless: dropsHopeless, memory: memory,
      room: lines.count * 2)
    collector.collect { sieve.take($0) }
    sieve.settle()
    var table = sieve.table
    let mayBeLabel = table.entries.indices.map { sieve.isHopeful($0) }
    let isRare = table.entries.map { $0.count <= DialogueShare.seldom }
    var isCalled = [Bool](repeating: false, count: table.entries.count)
    for candidate in sieve.candidates where mayBeLabel[candidate.entry] {
      let place = collector.surroundings(
        of: candidate, looksForCall: !isCalled[candidate.entry], isRare: isRare[candidate.entry])
      if place.contains(.called) { isCalled[candidate.entry] = true }
      table.note(place, of: candidate.entry)
    }
    var result = sieve.result
    result.entries = table.entries
    weigh(
      &result, where: mayBeLabel, paragraphs: collector.paragraphs, blocks: collector.blocks)
    choose(from: sieve.candidates, &result)
    result.fields = sieve.candidates.filter {
      $0.form.separator == .colon && result.shapes[$0.entry].isField
        && !isSaid(result.entries[$0.entry])
    }.map(\.line)
    return result
  }

  /// Comes again and again before whole sentences, as no field does.
  private func isSaid(_ entry: LabelTable.Entry) -> Bool {
    entry.count >= 2 && entry.beforeSpeech == entry.count
  }

  /// Nobody has decided on labels, so that nothing can make one of what has all against it.
  private var dropsHopeless: Bool { decisions.isEmpty && decisions.layout == nil }

  func isHopeless(_ evidence: LabelEvidence) -> Bool {
    dropsHopeless && evidence.total < LabelEvidence.hopeless
  }

  /// Takes for each place the candidate with the most evidence; places do not overlap.
  private func choose(from candidates: [LabelCandidate], _ result: inout Result) {
    let continued = continued(candidates, result)
    // Room that is not used costs nothing.
    result.labels.reserveCapacity(candidates.count)
    var index = 0
    while index < candidates.count {
      var end = index
      var best: LabelCandidate?
      while end < candidates.count, candidates[end].line == candidates[index].line,
        candidates[end].isInside == candidates[index].isInside,
        !candidates[end].isInside
          || candidates[end].name.lowerBound == candidates[index].name.lowerBound
      {
        let candidate = candidates[end]
        if result.isLabel[candidate.entry], !continued.contains(candidate.entry),
          best.map({ isBetter(candidate, $0, result) }) ?? true
        {
          best = candidate
        }
        end += 1
      }
      if let best { add(best, to: &result) }
      index = end
    }
    dropBelowNames(&result)
    dropInColumn(&result)
    dropUnspoken(&result)
    dropOnStage(&result)
  }

  /// Initials behind which a surname ends in a full stop too at nearly all their places: in
  /// `A.B. Hill. Yes.` the first stop ends no label.
  private func continued(_ candidates: [LabelCandidate], _ result: Result) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for index in candidates.indices.dropFirst() {
      let (initials, name) = (candidates[index - 1], candidates[index])
      guard name.form.separator == .stop, initials.form == name.form,
        initials.name.lowerBound == name.name.lowerBound, result.isLabel[name.entry],
        result.shapes[name.entry].hasTwoInitials
      else { continue }
      counts[initials.entry, default: 0] += 1
    }
    return Set(counts.filter { $0.value * 5 >= result.entries[$0.key].count * 4 }.keys)
  }

  private func isBetter(
    _ one: LabelCandidate, _ other: LabelCandidate, _ result: Result
  ) -> Bool {
    let difference = result.evidence[one.entry].total - result.evidence[other.entry].total
    // As good, and longer: the name goes on behind the first blank.
    if one.form == other.form, result.entries[one.entry].count == result.entries[other.entry].count
    {
      return difference > -0.5 && one.name.count > other.name.count || difference > 0.5
    }
    // `Hill - LAB:` goes on to its colon where most labels end in one.
    let (here, there) = (result.places[one.entry], result.places[other.entry])
    if one.form != other.form, abs(difference) < 4, max(here, there) > 1.4 * min(here, there) {
      return here > there
    }
    return difference > 0
  }

  private func add(_ label: LabelCandidate, to result: inout Result) {
    if let last = result.labels.last {
      if label.label.lowerBound < last.speech, !last.wraps {
        // Within a line the later start is often the better one: `… no more. MS. HILL: …`
        guard label.isInside, last.isInside, label.line == last.line,
          result.evidence[label.entry].total > result.evidence[last.entry].total
        else { return }
        result.labels.removeLast()
      }
      if last.wraps, last.line + 1 == label.line, !label.isInside {
        // The second line has a label of its own: the first does not go on.
        let own = result.entries[label.entry]
        guard own.atStart * 2 >= own.count else { return }
        result.labels.removeLast()
      }
    }
    result.labels.append(label)
  }
}
