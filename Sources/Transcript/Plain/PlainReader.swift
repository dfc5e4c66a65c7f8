/// Reads a text without structure of its own: lines, pages, labels, paragraphs, then items.
struct PlainReader {
  let source: Source
  let options: TranscriptReader.Options

  func read() -> Transcript {
    var transcript = Transcript(source: source)
    let text = Text(source.text)
    var lines = LineTable.lines(of: text)
    let marks = PageFinder(text: text).find(in: &lines)
    let finder = LabelFinder(text: text, lines: lines, marks: marks, lexicon: options.events)
    var found = options.findsLabels ? finder.find() : LabelFinder.Result()
    FrontFields(text: text, lines: lines).remove(from: &found)
    let plan = LinePlanner(text: text, lines: lines, marks: marks, labels: found.labels).plan()
    let people = ParticipantBuilder(text: text, found: found, lines: lines, plan: plan).build()
    var body = BodyReader(
      text: text, lines: lines, marks: marks, plan: plan, labels: found.labels, people: people,
      options: options)
    body.read()
    transcript.items = body.items
    transcript.turns = body.turns
    transcript.timeline = body.timeline
    transcript.facts = body.facts
    transcript.participants = people.participants
    for index in transcript.participants.indices {
      transcript.participants[index].turns = body.turnCounts[index]
    }
    transcript.language = options.language ?? language(of: body, in: text)
    transcript.reading = ReadingReport(text: text, found: found, plan: plan, people: people)
      .reading()
    return transcript
  }

  private func language(of body: BodyReader, in text: Text) -> String {
    let speech = body.items.filter { $0.kind == .text }.map(\.range)
    return LanguageDetector().language(of: text.bytes, in: speech)
  }
}
