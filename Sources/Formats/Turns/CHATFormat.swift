internal import LibXML
internal import TEI
internal import Transcript

/// CHAT, the format of TalkBank and CLAN: a header, then a sentence a line.
///
/// The participants stand at its head, so the turns are held until all speakers are known:
/// memory grows with the file.
struct CHATFormat: UtteranceFormat {
  static let holdsEvents = true

  private var lines: [UInt8] = []
  private var header: Header?
  /// Codes by participant's id or speaker's name, in the order met.
  private var speakers: [(key: String, code: String, name: String)] = []
  private var counter = LossCounter()

  var losses: [ExportLoss] { counter.losses }

  mutating func begin(_ header: Header, to output: ByteOutput) {
    finish(output)
    self.header = header
    for participant in header.participants {
      _ = code(for: participant.id, name: participant.names.first?.text ?? participant.id)
    }
  }

  mutating func write(_ turn: Utterance, of header: Header, to output: ByteOutput) {
    if turn.who.count > 1 { counter.add("further speakers of a turn") }
    let key = turn.who.first ?? turn.speaker
    let code = code(for: key.isEmpty ? "?" : key, name: turn.speaker)
    for (index, paragraph) in turn.paragraphs.enumerated() {
      writeEvents(of: turn, before: index, code)
      for span in paragraph.spans { write(span, code, turn) }
    }
    writeEvents(of: turn, before: turn.paragraphs.count, code)
    if turn.paragraphs.isEmpty, turn.events.isEmpty { line("*\(code):\t0 .") }
  }

  private mutating func write(_ span: Utterance.Span, _ code: String, _ turn: Utterance) {
    let sentences = Self.sentences(of: span.text)
    for (index, sentence) in sentences.enumerated() {
      let words = plain(sentence.words)
      guard !words.isEmpty else { continue }
      var text = "*\(code):\t\(words) \(sentence.end)"
      if index == sentences.count - 1, let bullet = Self.bullet(turn) { text += " " + bullet }
      line(text)
    }
  }

  /// Events as simple events of CHAT, on lines of their own.
  private mutating func writeEvents(of turn: Utterance, before paragraph: Int, _ code: String) {
    for event in turn.events where event.paragraph == paragraph {
      let type = (event.type ?? event.element).split { !$0.isLetter }.joined(separator: "_")
      line(event.element == "gap" ? "*\(code):\txxx ." : "*\(code):\t&=\(type) .")
      if !event.text.isEmpty { line("%com:\t\(Self.oneLine(event.text))") }
    }
  }

  private mutating func line(_ text: String) {
    lines.append(contentsOf: text.utf8)
    lines.append(UInt8(ascii: "\n"))
  }

  mutating func finish(_ output: ByteOutput) {
    guard let header else { return }
    self.header = nil
    let language = Self.code(ofLanguage: header.language)
    output.write("@UTF8\n@Begin\n" as StaticString)
    output.write("@Languages:\t\(language)\n")
    let list = speakers.map { speaker in
      "\(speaker.code) \(Self.word(speaker.name)) Participant"
    }
    output.write("@Participants:\t\(list.joined(separator: ", "))\n")
    for speaker in speakers {
      output.write("@ID:\t\(language)|\(Self.word(header.id))|\(speaker.code)|||||Participant|||\n")
    }
    if let media = header.media.first { output.write("@Media:\t\(Self.oneLine(media)), audio\n") }
    if let date = header.dates.first.flatMap({ Self.date($0.value) }) {
      output.write("@Date:\t\(date)\n")
    }
    output.write("@Comment:\t\(Self.oneLine(header.title.text))\n")
    lines.withUnsafeBufferPointer { output.write($0) }
    output.write("@End\n" as StaticString)
    lines.removeAll()
    speakers.removeAll()
  }

  // MARK: Speakers

  /// Three letters of the name, or numbered where they are taken.
  private mutating func code(for key: String, name: String) -> String {
    if let known = speakers.first(where: { $0.key == key }) { return known.code }
    let letters = name.uppercased().unicodeScalars.filter { ("A"..."Z").contains($0) }
    var code = String(String.UnicodeScalarView(letters.prefix(3)))
    if code.count < 3 { code = "SPK" }
    var number = 1
    let base = code.prefix(2)
    while speakers.contains(where: { $0.code == code }) {
      number += 1
      code = "\(base)\(number)"
    }
    speakers.append((key, code, name.isEmpty ? "Unknown" : name))
    return code
  }

  /// A name without what CHAT reads as the end of it.
  private static func word(_ name: String) -> String {
    let parts = name.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'") }
    return parts.isEmpty ? "Unknown" : parts.joined(separator: "_")
  }

  // MARK: Text

  /// Sentences by their marks, each with the mark that CHAT wants at its end.
  private static func sentences(of text: String) -> [(words: String, end: Character)] {
    var sentences: [(words: String, end: Character)] = []
    var words = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      let isMark = character == "." || character == "?" || character == "!"
      let isLast = index + 1 == characters.count || characters[index + 1].isWhitespace
      if isMark, isLast {
        sentences.append((words, character))
        words = ""
      } else {
        words.append(character)
      }
    }
    if !words.allSatisfy(\.isWhitespace) { sentences.append((words, ".")) }
    return sentences
  }

  /// Words without the signs by which CHAT marks up speech.
  private mutating func plain(_ words: String) -> String {
    let reserved: Set<Character> = ["<", ">", "[", "]", "{", "}", "\u{15}", "@", "*", "%"]
    if words.contains(where: { reserved.contains($0) }) {
      counter.add("turns with signs that CHAT reserves")
    }
    return Self.oneLine(String(words.filter { !reserved.contains($0) }))
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The times of a turn as CHAT's bullet, in milliseconds.
  private static func bullet(_ turn: Utterance) -> String? {
    guard let start = turn.start.flatMap(Double.init), let end = turn.end.flatMap(Double.init),
      start >= 0, end >= start, end < 1e9
    else { return nil }
    return "\u{15}\(Int((start * 1000).rounded()))_\(Int((end * 1000).rounded()))\u{15}"
  }

  /// `YYYY-MM-DD` as `DD-MMM-YYYY`.
  private static func date(_ date: String) -> String? {
    let parts = date.split(separator: "-")
    let months = [
      "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    guard parts.count == 3, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    return "\(parts[2])-\(months[month - 1])-\(parts[0])"
  }

  /// ISO 639-3, as CHAT has it.
  private static func code(ofLanguage tag: String) -> String {
    let codes = [
      "ar": "ara", "bg": "bul", "ca": "cat", "cs": "ces", "da": "dan", "de": "deu", "el": "ell",
      "en": "eng", "es": "spa", "et": "est", "eu": "eus", "fa": "fas", "fi": "fin", "fr": "fra",
      "gl": "glg", "he": "heb", "hi": "hin", "hr": "hrv", "hu": "hun", "id": "ind", "is": "isl",
      "it": "ita", "ja": "jpn", "ko": "kor", "lt": "lit", "lv": "lav", "nb": "nob", "nl": "nld",
      "no": "nor", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv",
      "sr": "srp", "sv": "swe", "th": "tha", "tr": "tur", "uk": "ukr", "vi": "vie", "zh": "zho",
    ]
    let primary = tag.prefix { $0 != "-" }.lowercased()
    return codes[primary] ?? (primary.count == 3 ? primary : "und")
  }
}
