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
  /// Somebody who speaks, as the headers name him.
  private struct Speaker {
    /// The participant's id, or the speaker's name.
    var key: String
    var code: String
    var name: String
    /// From the manual's list of roles (7.2, `@Participants`).
    var role = "Participant"
    /// `male` or `female`, where it is known.
    var sex = ""
  }

  /// In the order met.
  private var speakers: [Speaker] = []
  private var hasBullets = false
  private var counter = LossCounter()

  var losses: [ExportLoss] { counter.losses }

  mutating func begin(_ header: Header, to output: ByteOutput) {
    finish(output)
    self.header = header
    for participant in header.participants {
      _ = code(
        for: participant.id, name: participant.names.first?.text ?? participant.id, participant)
    }
  }

  mutating func write(_ turn: Utterance, of header: Header, to output: ByteOutput) {
    if turn.who.count > 1 { counter.add("further speakers of a turn") }
    let key = turn.who.first ?? turn.speaker
    let code = code(for: key.isEmpty ? "?" : key, name: turn.speaker)
    for (index, paragraph) in turn.paragraphs.enumerated() {
      writeEvents(of: turn, before: index, code)
      for (place, span) in paragraph.spans.enumerated() {
        let isLast = place + 1 == paragraph.spans.count && index + 1 == turn.paragraphs.count
        let start = span.start ?? (index == 0 && place == 0 ? turn.start : nil)
        let next = isLast ? turn.end : Self.start(behind: place, of: paragraph, index, turn)
        write(span, code, Self.bullet(from: start, to: next))
      }
    }
    writeEvents(of: turn, before: turn.paragraphs.count, code)
    if turn.paragraphs.isEmpty, turn.events.isEmpty { line("*\(code):\t0 .") }
  }

  /// The first point in time behind a span.
  private static func start(
    behind place: Int, of paragraph: Utterance.Paragraph, _ index: Int, _ turn: Utterance
  ) -> String? {
    let rest =
      paragraph.spans.dropFirst(place + 1)
      + turn.paragraphs.dropFirst(index + 1).flatMap(\.spans)
    return rest.lazy.compactMap(\.start).first ?? turn.end
  }

  private mutating func write(_ span: Utterance.Span, _ code: String, _ bullet: String?) {
    let sentences = Self.sentences(of: span.text)
    for (index, sentence) in sentences.enumerated() {
      let words = plain(sentence.words)
      guard !words.isEmpty else { continue }
      var text = "*\(code):\t\(words) \(sentence.end)"
      if index == sentences.count - 1, let bullet {
        text += " " + bullet
        hasBullets = true
      }
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
      "\(speaker.code) \(Self.word(speaker.name)) \(speaker.role)"
    }
    output.write("@Participants:\t\(list.joined(separator: ", "))\n")
    for speaker in speakers {
      let start = "\(language)|\(Self.word(header.id))|\(speaker.code)||\(speaker.sex)|||"
      output.write("@ID:\t\(start)\(speaker.role)|||\n")
    }
    if let media = header.media.first { output.write("@Media:\t\(mediaLine(media))\n") }
    if let date = header.dates.first.flatMap({ Self.date($0.value) }) {
      output.write("@Date:\t\(date)\n")
    }
    output.write("@Comment:\t\(Self.oneLine(header.title.text))\n")
    lines.withUnsafeBufferPointer { output.write($0) }
    output.write("@End\n" as StaticString)
    lines.removeAll()
    speakers.removeAll()
    hasBullets = false
  }

  /// The recording's name without its extension, what it is, and whether it is linked; an address
  /// stands in quotes.
  private func mediaLine(_ media: String) -> String {
    let type = MediaType(fileName: media)?.isVideo == true ? "video" : "audio"
    var name = media.contains("://") ? media[...] : media.split(separator: "/").last ?? media[...]
    if !media.contains("://"), let dot = name.lastIndex(of: "."), dot > name.startIndex {
      name = name[..<dot]
    }
    let shown = media.contains("://") ? "\"\(name)\"" : Self.word(String(name))
    return "\(shown), \(type)" + (hasBullets ? "" : ", unlinked")
  }

  // MARK: Speakers

  /// Three letters of the name, or numbered where they are taken.
  private mutating func code(
    for key: String, name: String, _ participant: Participant? = nil
  ) -> String {
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
    var speaker = Speaker(key: key, code: code, name: name.isEmpty ? "Unknown" : name)
    if participant?.isGroup == true { speaker.role = "Group" }
    if participant?.role == .audience { speaker.role = "Audience" }
    if name.isEmpty { speaker.role = "Unidentified" }
    speaker.sex = ["M": "male", "F": "female"][participant?.sex ?? ""] ?? ""
    speakers.append(speaker)
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

  /// Signs by which CHAT marks up speech (8 and 9 of its manual).
  private static let reserved: Set<Character> = [
    "<", ">", "[", "]", "{", "}", "(", ")", "\u{15}", "@", "*", "%", "&", "+", "/", "#", "=", "^",
    "_", "~", "|", "\\", "\"", "$", "`",
  ]

  /// Words without the signs by which CHAT marks up speech; an inner end of a sentence, which
  /// would be a second one on the line, is left out.
  private mutating func plain(_ words: String) -> String {
    if words.contains(where: { Self.reserved.contains($0) }) {
      counter.add("sentences with signs that CHAT reserves")
    }
    if words.contains(where: \.isNumber) {
      counter.add("sentences with figures, which CHAT wants in words")
    }
    let plain = String(words.map { Self.reserved.contains($0) ? " " : $0 })
    return plain.split(whereSeparator: \.isWhitespace).map { word in
      var word = word
      while let last = word.last, ".?!".contains(last) { word.removeLast() }
      return word
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Times as CHAT's bullet, in milliseconds.
  private static func bullet(from start: String?, to end: String?) -> String? {
    guard let start = start.flatMap(Double.init), let end = end.flatMap(Double.init),
      start >= 0, end > start, end < 1e9
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
