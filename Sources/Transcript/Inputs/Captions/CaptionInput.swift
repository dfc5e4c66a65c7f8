/// Captions: WebVTT, SubRip, SubViewer, SubStation, TTML.
enum CaptionInput {
  static func read(
    _ source: Source, options: TranscriptReader.Options, plain: (Source) -> Transcript
  ) -> Transcript? {
    guard let file = CaptionFile(source.text) else { return nil }
    var extractor = CaptionExtractor(
      text: source.text, isWebVTT: file.isWebVTT, lexicon: options.events)
    let names = CaptionNames(text: source.text, lexicon: options.events)
    if names.stand(in: file.blocks) { extractor.bracketNames = names }
    for block in file.blocks {
      switch block {
      case .note(let lines): extractor.addNote(lines)
      case .cue(let cue): extractor.add(cue)
      }
    }
    let format = file.format
    var structured = StructuredTranscript(layout: "\(format), no speakers")
    structured.extract = extractor.extract
    structured.passages = extractor.passages
    structured.loose = extractor.loose
    structured.language = file.language
    structured.problems = file.problems
    structured.joinsPassages = true
    if extractor.hasVoices {
      structured.layout =
        "\(format), \(extractor.bracketNames == nil ? "voice tags" : "names in brackets")"
      var speakers = extractor.speakers
      structured.participants = speakers.finish(&structured.passages)
    } else if options.findsLabels {
      let labels = InnerLabels(
        source: source, extract: extractor.extract, passages: extractor.passages,
        changes: extractor.changes, plain: plain)
      structured.passages = labels.passages
      structured.participants = labels.participants
      if !labels.participants.isEmpty { structured.layout = "\(format), labels in the cues" }
    }
    return structured.transcript(of: source, options: options)
  }
}
