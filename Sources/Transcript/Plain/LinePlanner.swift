/// Gives every line its role, once the labels are known.
struct LinePlanner {
  let text: Text
  let lines: [Line]
  let marks: PageMarks
  let labels: [LabelCandidate]
  let narration: NarrationFinder
  /// The line behind a block of metadata.
  let start: Int
  /// Nil where it is found from the text.
  var paragraphs: ParagraphLayout?

  func plan() -> LinePlan {
    var isLabel = [Bool](repeating: false, count: lines.count)
    var isBareLabel = isLabel
    for label in labels {
      isLabel[label.line] = true
      let last = label.wraps ? label.line + 1 : label.line
      isBareLabel[last] = label.speech >= lines[last].text.upperBound
    }
    let found = LineLayoutFinder(text: text, lines: lines, marks: marks, isLabel: isLabel).find()
    let layout = paragraphs?.applied(to: found) ?? found
    var plan = LinePlan(
      roles: lines.indices.map(markedRole), layout: layout, bodyStart: lines.count)
    plan.bodyStart = bodyStart(isLabel, layout)
    let headings = HeadingFinder(
      text: text, lines: lines, marks: marks, layout: layout, isLabel: isLabel,
      isBareLabel: isBareLabel,
      topics: FrontTopics(text: text, lines: lines, before: plan.bodyStart),
      paragraphs: ParagraphEnds(
        text: text, lines: lines, isBareLabel: isBareLabel, start: plan.bodyStart))
    for (index, label) in labels.enumerated().reversed() {
      plan.roles[label.line] = .label(Int32(index))
      if label.wraps { plan.roles[label.line + 1] = .joined }
    }
    plan.questions = UnlabelledQuestions(text: text, lines: lines, roles: plan.roles).find()
    if plan.questions.isEmpty {
      plan.questions =
        UnlabelledAsker(text: text, lines: lines, roles: plan.roles, labels: labels).find()
    }
    if labels.contains(where: { $0.form.opening == .arrows }) { addUnnamed(to: &plan) }
    if let first = plan.questions.min() { plan.bodyStart = min(plan.bodyStart, first) }
    markEvents(&plan)
    PageButtons(text: text, lines: lines).mark(&plan.roles, above: labels)
    ChatNotices(text: text, lines: lines).mark(&plan.roles, among: labels)
    for index in lines.indices where plan.roles[index] == .speech {
      if index < plan.bodyStart {
        plan.roles[index] = .front
      } else if let end = endOfBracket(at: index, plan.roles) {
        plan.roles[index] = .bracket(through: Int32(end))
        for inner in index..<end { plan.roles[inner + 1] = .joined }
      } else if !plan.questions.contains(index), headings.isHeading(index) {
        plan.roles[index] = .heading
      }
    }
    takeHeadingsFromFront(&plan, headings)
    markNarrative(&plan)
    return plan
  }

  /// Where arrows stand before the names, those without a name show that somebody else speaks.
  private func addUnnamed(to plan: inout LinePlan) {
    for index in lines.indices
    where plan.roles[index] == .speech && text.has(">>", at: lines[index].text.lowerBound) {
      plan.questions.insert(index)
    }
  }

  private func markedRole(_ index: Int) -> LineRole {
    switch marks.marks[index] {
    case .pageNumber: .pageNumber
    case .header: .furniture(.header)
    case .footer: .furniture(.footer)
    case .none: lines[index].isBlank ? .blank : .speech
    }
  }

  /// The line of the first label; without labels the first line that reads as speech.
  private func bodyStart(_ isLabel: [Bool], _ layout: LineLayout) -> Int {
    if let first = labels.first?.line { return first }
    let stamps = TimestampScanner(text: text)
    for (index, line) in lines.enumerated().dropFirst(start)
    where !line.isBlank && marks.marks[index] == .none {
      if stamps.begins(line), laterStamps(after: index, stamps) >= 2 { return index }
    }
    for (index, line) in lines.enumerated().dropFirst(start)
    where !line.isBlank && marks.marks[index] == .none {
      let isLong =
        text.isSentenceLike(line.text) && text.wordCount(line.text) >= 6
        && !Letters.isLower(text.scalar(line.text.lowerBound).value)
      if isLong, isTitle(index) { continue }
      if isLong || layout.isWrapped && isWrappedSpeech(index, layout) { return index }
    }
    return lines.dropFirst(start).firstIndex { !$0.isBlank } ?? lines.count
  }

  /// The first line with text, apart from the next, that does not end as a sentence does.
  private func isTitle(_ index: Int) -> Bool {
    lines[start..<index].allSatisfy(\.isBlank) && index + 1 < lines.count
      && lines[index + 1].isBlank && !lines[index].endsSentence
      && text.wordCount(lines[index].text, limit: 25) < 25
  }

  private func laterStamps(after index: Int, _ stamps: TimestampScanner) -> Int {
    lines.dropFirst(index + 1).prefix(12).count(where: stamps.begins)
  }

  private func isWrappedSpeech(_ index: Int, _ layout: LineLayout) -> Bool {
    text.columns(lines[index].text) * 10 >= layout.width * 8 && index + 1 < lines.count
      && !lines[index + 1].isBlank
  }

  /// The line that closes the bracket with which a line begins, if nothing follows it there.
  private func endOfBracket(at index: Int, _ roles: [LineRole]) -> Int? {
    guard !lines[index].beginsWithLetter else { return nil }
    let first = lines[index].first == 0x5C ? 1 : 0
    let opening = text.scalar(lines[index].text.lowerBound + first).value
    guard let closing = BracketFinder.closing(opening) else { return nil }
    var depth = 0
    for line in index..<min(index + 8, lines.count) {
      guard roles[line] == .speech else { return nil }
      var position = lines[line].text.lowerBound
      while position < lines[line].text.upperBound {
        let (value, length) = text.scalar(position)
        position += length
        if value == opening { depth += 1 }
        if value == closing { depth -= 1 }
        if depth == 0, position < lines[line].text.upperBound, line > index || first == 0 {
          // More brackets may follow on the first line, or the number of a mark; nothing else.
          let rest = text.skipMarks(position..<lines[line].text.upperBound)
          guard
            rest >= lines[line].text.upperBound || text.scalar(rest).value == opening
              || opening == 0x7B && lines[line].text.upperBound - rest <= 8
          else { return nil }
        }
      }
      if depth == 0 { return line }
    }
    return nil
  }

  // MARK: Narration

  /// Paragraphs without a label that tell an event: right before the first turn, and in the body.
  private func markEvents(_ plan: inout LinePlan) {
    guard !labels.isEmpty else { return }
    let breaks = ParagraphBreaks(text: text, lines: lines, marks: marks, layout: plan.layout)
    markFrontEvents(&plan, breaks)
    var last: Int?
    var index = plan.bodyStart
    while index < lines.count {
      defer { index += 1 }
      guard plan.roles[index] == .speech else {
        if plan.roles[index] != .blank { last = plan.roles[index].isSpoken ? index : nil }
        continue
      }
      let previous = last
      last = index
      guard previous.map({ mayEnd(at: $0, before: index, breaks) }) ?? true,
        narration.mayTell(lines[index].text)
      else { continue }
      let end = endOfParagraph(from: index, plan, breaks)
      let range = lines[index].text.lowerBound..<lines[end].text.upperBound
      guard let type = narration.event(in: range, at: .body) else { continue }
      plan.roles[index] = .narration(through: Int32(end), event: Int16(type.code))
      for inner in index..<end where plan.roles[inner + 1] == .speech {
        plan.roles[inner + 1] = .joined
      }
      if text.endsInColon(range) { markQuoted(after: end, narration: index, &plan) }
      last = nil
      index = end
    }
  }

  /// Whether what stands on a line may be a paragraph apart from that before it.
  private func mayEnd(at previous: Int, before index: Int, _ breaks: ParagraphBreaks) -> Bool {
    let isAfterBlank = (previous + 1..<index).contains { lines[$0].isBlank }
    return breaks.isBreak(between: previous, and: index, afterBlank: isAfterBlank)
      || lines[previous].endsSentence && narration.givesHour(lines[index].text)
  }

  private func markFrontEvents(_ plan: inout LinePlan, _ breaks: ParagraphBreaks) {
    var end = plan.bodyStart - 1
    let reach = narration.setsOffByEmphasis ? 96 : 24
    while end > 0, plan.bodyStart - end < reach {
      if lines[end].isBlank || marks.marks[end] != .none {
        end -= 1
        continue
      }
      var start = end
      while start > 0, !lines[start - 1].isBlank, marks.marks[start - 1] == .none,
        !breaks.isBreak(between: start - 1, and: start, afterBlank: false)
      {
        start -= 1
      }
      let range = lines[start].text.lowerBound..<lines[end].text.upperBound
      if let type = narration.event(in: range, at: .front) {
        plan.frontEvents[start] = (end, type)
        end = start - 1
        continue
      }
      // Lines of a head stand under each other without belonging together.
      if start < end, let type = narration.event(in: lines[end].text, at: .front) {
        plan.frontEvents[end] = (end, type)
      }
      end -= 1
    }
  }

  private func endOfParagraph(
    from index: Int, _ plan: LinePlan, _ breaks: ParagraphBreaks
  ) -> Int {
    var end = index
    for next in index + 1..<max(index + 1, min(lines.count, index + 12)) {
      if plan.roles[next] == .blank { if plan.layout.isDoubleSpaced { continue } else { break } }
      guard plan.roles[next] == .speech,
        !breaks.isBreak(between: end, and: next, afterBlank: false)
      else { break }
      end = next
    }
    return end
  }

  /// What was read out is set apart by its indent, up to the next label.
  private func markQuoted(after end: Int, narration start: Int, _ plan: inout LinePlan) {
    var index = end + 1
    while index < lines.count {
      switch plan.roles[index] {
      case .speech:
        guard lines[index].indent > lines[start].indent else { return }
        plan.roles[index] = .narrative
      case .label: return
      default: break
      }
      index += 1
    }
  }

  // MARK: Headings

  /// A heading right before the first label belongs to the body.
  private func takeHeadingsFromFront(_ plan: inout LinePlan, _ headings: HeadingFinder) {
    guard !labels.isEmpty, plan.bodyStart > 0 else { return }
    var index = plan.bodyStart - 1
    var filled = 0
    while index > 0, filled < 1 {
      if plan.roles[index] == .front {
        filled += 1
        let isFirst = !plan.roles[..<index].contains(.front)
        if !isFirst, headings.isHeading(index), isMarked(index) || isTopic(index) {
          plan.roles[index] = .heading
          plan.bodyStart = index
        }
      }
      index -= 1
    }
  }

  private func isMarked(_ index: Int) -> Bool { lines[index].first == 0x23 }

  /// Whether an earlier line of the front matter lists the heading.
  private func isTopic(_ index: Int) -> Bool {
    FrontTopics(text: text, lines: lines, before: index).contains(lines[index].text)
  }

  /// Where every paragraph has a label, what follows a heading without one is no speech.
  private func markNarrative(_ plan: inout LinePlan) {
    var labelled = 0
    var bare = 0
    var previous = LineRole.blank
    for index in plan.bodyStart..<max(plan.bodyStart, lines.count) {
      switch plan.roles[index] {
      case .label: labelled += 1
      case .speech where previous == .blank || !plan.layout.isWrapped && !plan.layout.hasBlocks:
        bare += 1
      default: break
      }
      previous = plan.roles[index]
    }
    plan.labelsEveryParagraph = labelled >= 8 && bare * 10 <= labelled
    guard plan.labelsEveryParagraph else { return }
    var afterHeading = false
    for index in plan.bodyStart..<lines.count {
      switch plan.roles[index] {
      case .heading: afterHeading = true
      case .label: afterHeading = false
      case .speech where afterHeading: plan.roles[index] = .narrative
      default: break
      }
    }
  }
}
