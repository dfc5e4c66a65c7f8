/// TextGrids of Praat, whose tiers of intervals are those who speak.
///
/// What one tier has stands together, as in the file; the times say what was said meanwhile.
struct TextGridInput {
  private let text: [UInt8]
  private var structured = StructuredTranscript(layout: "TextGrid, tiers for speakers")
  private var speakers = SpeakerTable()

  static func read(_ source: Source, options: TranscriptReader.Options) -> Transcript? {
    guard let file = TextGridFile(source.text) else { return nil }
    var input = TextGridInput(text: source.text)
    for tier in input.spoken(file.tiers) { input.add(tier) }
    guard !input.structured.passages.isEmpty else { return nil }
    input.structured.participants = input.speakers.finish(&input.structured.passages)
    if input.structured.participants.isEmpty { input.structured.layout = "TextGrid" }
    input.structured.joinsPassages = true
    return input.structured.transcript(of: source, options: options)
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  // MARK: Tiers

  /// What a tier holds of the speech, by the last word of its name.
  private enum Level: Int {
    /// A whole utterance, or nothing that its name says.
    case utterance
    case words
    /// Sounds, tags, notes: no speech.
    case annotation
  }

  /// The tiers of speech: where a speaker has utterances, not the same words once more.
  private func spoken(_ tiers: [TextGridFile.Tier]) -> [TextGridFile.Tier] {
    let filled = tiers.filter { tier in tier.intervals.contains { isSpoken($0.text) } }
    let levels = filled.map { level(of: name(of: $0)) }
    let best = levels.map(\.rawValue).min() ?? 0
    return zip(filled, levels).filter { $0.1.rawValue == best }.map(\.0)
  }

  private func name(of tier: TextGridFile.Tier) -> String {
    String(decoding: text[tier.name], as: UTF8.self)
  }

  private func level(of name: String) -> Level {
    guard let last = SpeechFields.words(of: name).last else { return .utterance }
    if Self.words.contains(last) { return .words }
    return Self.annotations.contains(last) ? .annotation : .utterance
  }

  /// The speaker that a tier's name gives, without the word for what it holds: `Ann - words`.
  private func speaker(of name: String) -> String {
    var words = name.split { $0 == " " || $0 == "_" || $0 == "-" }
    while let last = words.last,
      Self.words.contains(last.lowercased()) || Self.utterances.contains(last.lowercased())
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static let words = WordSet("word words ort kan wort wörter mot mots palabra palabras")
  private static let utterances = WordSet(
    """
    utterance utterances utt text transcript transcription trans speech sentence sentences ipu
    turn turns orthography orthographic phrase phrases
    """)
  private static let annotations = WordSet(
    """
    phone phones phon phoneme phonemes phonetic segment segments segmentation syllable syllables
    syll tone tones tobi break breaks pos tag tags lemma gloss translation comment comments note
    notes misc ipa mau noise pause pauses pitch prosody stress morpheme morphemes gesture
    """)

  // MARK: Intervals

  private mutating func add(_ tier: TextGridFile.Tier) {
    let label = structured.extract.count
    let name = name(of: tier)
    structured.extract.append(tier.name, of: text)
    let range = label..<structured.extract.count
    structured.extract.append(glue: "\n")
    let speaker = speakers.speaker(named: speaker(of: name))
    var isFirst = true
    for interval in tier.intervals where isSpoken(interval.text) {
      let start = structured.extract.count
      append(interval.text)
      structured.passages.append(
        Passage(
          speaker: speaker, label: isFirst && speaker != nil ? range : nil,
          text: start..<structured.extract.count, start: interval.start, end: interval.end,
          startsTurn: isFirst))
      structured.extract.append(
        " ".utf8, for: interval.text.upperBound..<interval.text.upperBound + 1)
      isFirst = false
    }
  }

  /// Has words; marks of silence are none.
  private func isSpoken(_ words: Range<Int>) -> Bool {
    guard words.count <= 8 else { return true }
    let small = String(decoding: text[words], as: UTF8.self).lowercased()
    let letters = small.filter { $0.isLetter || $0.isNumber }
    return !letters.isEmpty && !["sil", "sp", "p", "pau", "pause", "silence"].contains(letters)
  }

  /// A text with its doubled quotation marks resolved.
  private mutating func append(_ range: Range<Int>) {
    var plain = range.lowerBound
    var position = plain
    while position < range.upperBound {
      guard text[position] == UInt8(ascii: "\""), position + 1 < range.upperBound else {
        position += 1
        continue
      }
      structured.extract.append(plain..<position, of: text)
      structured.extract.append("\"".utf8, for: position..<position + 2)
      position += 2
      plain = position
    }
    structured.extract.append(plain..<range.upperBound, of: text)
  }
}
