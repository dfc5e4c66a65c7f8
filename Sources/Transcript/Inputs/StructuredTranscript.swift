internal import Diagnostics

/// What a structured input holds, before it is laid out as a transcript.
struct StructuredTranscript {
  /// The text taken out of the markup.
  var extract = ExtractedText()
  var passages: [Passage] = []
  /// In order, outside the passages. Those of kind `header` are read as front matter.
  var loose: [LoosePiece] = []
  var participants: [Participant] = []
  /// The input's format and form, for people.
  var layout: String
  /// BCP 47, where the input says it.
  var language: String?
  /// Facts that the input's own structure states, with ranges of the source.
  var facts: [Fact] = []
  /// Findings with their offsets in the source.
  var problems: [(offset: Int, id: String, message: String)] = []
  var lineEnd = PassageAssembler.LineEnd.wrap
  var joinsPassages = false
  var marksCues = true

  init(layout: String) {
    self.layout = layout
  }

  func transcript(of source: Source, options: TranscriptReader.Options) -> Transcript {
    var transcript = Transcript(source: source)
    let spoken = passages.map(\.text)
    let found =
      options.language ?? language ?? LanguageDetector().language(of: extract.bytes, in: spoken)
    transcript.language = found
    transcript.participants = participants
    let (loose, facts) = frontMatter(name: source.name, language: found)
    transcript.facts = facts
    extract.bytes.withText { text in
      var assembler = PassageAssembler(
        text: text, extract: extract, lexicon: options.events, speakers: participants,
        lineEnd: lineEnd, joinsPassages: joinsPassages)
      assembler.marksCues = marksCues
      assembler.add(passages, loose: loose)
      assembler.finish(&transcript)
    }
    transcript.reading = reading(of: transcript)
    return transcript
  }

  /// The loose pieces with what they are, and the facts of the input.
  private func frontMatter(name: String, language: String) -> ([LoosePiece], [Fact]) {
    let start = passages.first?.text.lowerBound ?? extract.count
    let front = loose.indices.filter {
      loose[$0].kind == .header && loose[$0].range.upperBound <= start
    }
    let matter = HeaderReader(text: extract.bytes, name: name, language: language).read(
      lines: front.map { loose[$0].range }, opening: passages.prefix(12).map(\.text))
    var pieces = loose
    for (index, line) in zip(front, matter.lines) {
      pieces[index].kind = line.kind
      pieces[index].value = line.value
    }
    let stated = Set(facts.map(\.kind))
    let read = matter.facts.filter { !stated.contains($0.kind) }.map { fact in
      var fact = fact
      fact.range = fact.range.flatMap { extract.source(of: $0) }
      return fact
    }
    return (pieces, facts + read)
  }

  /// A finding at an offset of the source.
  static func remark(
    at offset: Int, in source: Source, id: String, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: .warning, source: .reading, message: message, file: source.name,
      location: LineIndex(source.text).location(of: offset), hint: hint)
  }

  private func reading(of transcript: Transcript) -> Reading {
    var reading = Reading()
    reading.layout = layout
    reading.confidence = 1
    reading.labels = transcript.participants.enumerated().map { index, participant in
      Reading.LabelEvidence(
        label: participant.names.first?.text ?? participant.id, count: participant.turns,
        confidence: 1, participant: index, features: [(name: "named by the input", weight: 1)])
    }
    if !problems.isEmpty {
      let lines = LineIndex(transcript.source.text)
      reading.remarks = problems.map { problem in
        Diagnostic(
          id: problem.id, severity: .warning, source: .reading, message: problem.message,
          file: transcript.source.name, location: lines.location(of: problem.offset))
      }
    }
    return reading
  }
}
