/// Reads a text without structure of its own: lines, pages, labels, paragraphs, then items.
struct PlainReader {
  let source: Source
  let options: TranscriptReader.Options
  let memory: ReadingMemory

  func read() -> Transcript { source.text.withText { read($0) } }

  private func read(_ text: Text) -> Transcript {
    var transcript = Transcript(source: source)
    var lines = LineTable.lines(of: text)
    LineQuotes(text: text).strip(from: &lines)
    let marks = PageFinder(text: text).find(in: &lines)
    let start = Self.endOfBlock(lines, in: text)
    let isPlay = PlayNames(text: text).isPlay(lines)
    let finder = LabelFinder(
      text: text, lines: lines, marks: marks, lexicon: options.events, start: start,
      decisions: options.labels, isPlay: isPlay, memory: memory)
    var found = options.findsLabels ? finder.find() : LabelFinder.Result()
    FrontFields(text: text, lines: lines, decisions: options.labels).remove(from: &found)
    let narration = narration(in: text, beside: found, isPlay: isPlay)
    found.labels.removeAll { isTold($0, lines, narration) }
    let plan = LinePlanner(
      text: text, lines: lines, marks: marks, labels: found.labels,
      narration: narration, start: start,
      paragraphs: options.paragraphs
    )
    .plan()
    let people = ParticipantBuilder(
      text: text, found: found, lines: lines, plan: plan, memory: memory
    ).build()
    transcript.language = options.language ?? language(of: plan, lines)
    var body = BodyReader(
      text: text, source: source, lines: lines, marks: marks, plan: plan, labels: found.labels,
      people: people, lexicon: options.events, language: transcript.language, isPlay: isPlay,
      memory: memory)
    body.read()
    transcript.items = body.items
    transcript.turns = body.turns
    transcript.timeline = body.timeline
    transcript.facts = body.facts
    transcript.participants = people.participants
    for index in transcript.participants.indices {
      transcript.participants[index].turns = body.turnCounts[index]
    }
    transcript.reading = ReadingReport(
      text: text, source: source, found: found, plan: plan, people: people,
      decisions: options.labels
    ).reading()
    return transcript
  }

  /// `Mr. Hill (Norland), Vice-President, took the Chair.` tells what happened and says nothing.
  private func isTold(
    _ label: LabelCandidate, _ lines: [Line], _ narration: NarrationFinder
  ) -> Bool {
    let line = lines[label.line].text
    return label.form == LabelForm(opening: .none, separator: .stop) && !label.wraps
      && label.speech >= line.upperBound && label.time == nil
      && narration.event(in: line, at: .body) != nil
  }

  /// What knows narration, as the text's labels have it.
  private func narration(
    in text: Text, beside found: LabelFinder.Result, isPlay: Bool
  ) -> NarrationFinder {
    var narration = NarrationFinder(text: text, lexicon: options.events, memory: memory)
    if isPlay { narration.players = players(in: found, text) }
    narration.setsOffByDash =
      found.labels.count { $0.form.separator == .stopDash } * 2 > found.labels.count
    narration.setsOffByEmphasis =
      found.labels.count { isEmphasized($0, text) } * 2 > found.labels.count
    return narration
  }

  /// One asterisk or underscore stands before the name.
  private func isEmphasized(_ label: LabelCandidate, _ text: Text) -> Bool {
    let mark = label.name.lowerBound - 1
    guard label.form.opening == .bold, mark >= 0 else { return false }
    return text[mark] == 0x2A && text.byte(mark - 1) != 0x2A || text[mark] == 0x5F
  }

  /// The names that stand at the start of the labels, folded.
  private func players(in found: LabelFinder.Result, _ text: Text) -> Set<String> {
    Set(
      found.labels.lazy.map { label in
        LabelShape.fold(text.string(text.firstWord(label.name)))
      })
  }

  /// The line behind a YAML block at the head of the document; 0 where there is none.
  private static func endOfBlock(_ lines: [Line], in text: Text) -> Int {
    func isFence(_ line: Line) -> Bool { text.string(line.text) == "---" }
    guard let first = lines.first, isFence(first),
      let end = lines.dropFirst().prefix(400).firstIndex(where: isFence)
    else { return 0 }
    return end + 1
  }

  /// The language of the speech, from its first lines.
  private func language(of plan: LinePlan, _ lines: [Line]) -> String {
    var ranges: [Range<Int>] = []
    var size = 0
    for index in lines.indices where size < 1 << 16 {
      switch plan.roles[index] {
      case .speech, .label:
        ranges.append(lines[index].text)
        size += lines[index].text.count
      default: break
      }
    }
    return LanguageDetector().language(of: source.text, in: ranges)
  }
}
