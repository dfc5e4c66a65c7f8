/// Makes passages of the objects of speech in a JSON document.
struct JSONTranscriptBuilder {
  let document: JSONDocument
  let speech: JSONSpeech
  private let decoder: JSONStringDecoder
  private var structured = StructuredTranscript(layout: "JSON")
  private var speakers = SpeakerTable()
  private var speakerOfNode: [Int: Int?] = [:]
  /// What a list of the speakers says of the codes by which the speech names them.
  private let names: [String: String]

  init(document: JSONDocument, speech: JSONSpeech) {
    self.document = document
    self.speech = speech
    decoder = JSONStringDecoder(text: document.text)
    names = Self.names(in: document)
  }

  mutating func build() -> StructuredTranscript {
    readFacts()
    readSharedFacts()
    readDateOfTitle()
    let unit = unit()
    for (index, element) in speech.elements.enumerated() {
      let next = speech.elements.dropFirst(index + 1).first { !isBlank($0.text) }
      add(element, unit: unit, next: next?.text)
    }
    structured.participants = speakers.finish(&structured.passages)
    readFunctions()
    structured.lineEnd = .paragraph
    let isTimed = structured.passages.contains { $0.start != nil }
    structured.joinsPassages = speech.isWords || isTimed
    structured.marksCues = !speech.isWords
    structured.layout =
      speakers.participants.isEmpty
      ? "JSON, objects with text" : "JSON, objects with speaker and text"
    return structured
  }

  // MARK: Facts

  /// Title, date and the like from members of the outermost objects before the speech.
  private mutating func readFacts() {
    let first = speech.elements.first.map { document.nodes[$0.text].range.lowerBound } ?? 0
    for node in document.nodes.indices {
      guard document.nodes[node].kind == .string, isOutermost(node),
        document.nodes[node].key >= 0
      else { continue }
      let name = document.text[document.nodes[Int(document.nodes[node].key)].range]
      guard let meaning = JSONKeys.meaning(of: name) else { continue }
      readFact(meaning.part, node, isBefore: document.nodes[node].range.upperBound <= first)
    }
  }

  /// What all records of speech say alike: the day, the title, the place.
  private mutating func readSharedFacts() {
    let records = speech.elements.map { Int(document.nodes[$0.text].parent) }
    guard records.count >= 2, let first = records.first, first >= 0,
      document.nodes[first].kind == .object
    else { return }
    for member in document.children(of: first) where document.nodes[member].kind == .string {
      guard let key = name(of: member), let meaning = JSONKeys.meaning(of: key),
        [.title, .date, .place].contains(meaning.part)
      else { continue }
      let value = document.text[document.nodes[member].range]
      let isShared = records.dropFirst().prefix(1000).allSatisfy { record in
        record == first
          || document.children(of: record).contains {
            name(of: $0) == key && document.text[document.nodes[$0].range] == value
          }
      }
      if isShared { readFact(meaning.part, member, isBefore: false) }
    }
  }

  /// `Oral Argument - November 26, 2018`, where no member gives the day.
  private mutating func readDateOfTitle() {
    guard !structured.facts.contains(where: { $0.kind == .date }),
      let title = structured.facts.first(where: { $0.kind == .title })
    else { return }
    let bytes = Array(title.value.utf8)
    let tokens = HeaderTokenizer.tokens(of: bytes, in: bytes.indices)
    guard let date = DateReader(tokens: tokens, language: "und").dates().first?.date(nil) else {
      return
    }
    structured.facts.append(
      Fact(.date, date.text, range: title.range, certainty: .medium, evidence: "in the title"))
  }

  /// `"interviewer": "Ann Dee"`: members of the whole that name what somebody does.
  private mutating func readFunctions() {
    for member in document.nodes.indices
    where document.nodes[member].kind == .string && isOutermost(member) {
      guard let key = name(of: member), key.count <= 20,
        FunctionWords.standard.function(of: String(decoding: key, as: UTF8.self)) != nil
      else { continue }
      var value = ExtractedText()
      decoder.append(document.nodes[member].range, to: &value)
      let names = String(decoding: value.bytes, as: UTF8.self).split { !$0.isLetter }
      for index in structured.participants.indices {
        let words = structured.participants[index].names.first?.text.split { !$0.isLetter } ?? []
        guard let last = words.last, names.contains(last) else { continue }
        structured.participants[index].offices.append(String(decoding: key, as: UTF8.self))
      }
    }
  }

  /// The name of a member, as written.
  private func name(of member: Int) -> ArraySlice<UInt8>? {
    let key = Int(document.nodes[member].key)
    return key >= 0 ? document.text[document.nodes[key].range] : nil
  }

  /// Within at most two objects, and no array but one at the top.
  private func isOutermost(_ node: Int) -> Bool {
    var parent = Int(document.nodes[node].parent)
    var objects = 0
    while parent >= 0 {
      if document.nodes[parent].kind == .array { return false }
      objects += 1
      parent = Int(document.nodes[parent].parent)
    }
    return objects <= 2
  }

  private mutating func readFact(_ part: JSONKeys.Part, _ node: Int, isBefore: Bool) {
    let range = document.nodes[node].range
    guard !range.isEmpty, range.count < 2000 else { return }
    var value = ExtractedText()
    decoder.append(range, to: &value)
    let words = String(decoding: value.bytes, as: UTF8.self)
    func add(_ kind: Fact.Kind, _ value: String) {
      guard !structured.facts.contains(where: { $0.kind == kind }) else { return }
      structured.facts.append(Fact(kind, value, range: range, evidence: "a member of the JSON"))
    }
    switch part {
    case .title:
      add(.title, words)
      guard isBefore, range.lowerBound >= structured.extract.sourceEnd else { return }
      let start = structured.extract.count
      decoder.append(range, to: &structured.extract)
      structured.loose.append(LoosePiece(kind: .title, range: start..<structured.extract.count))
      structured.extract.append(glue: "\n")
    case .date:
      let tokens = HeaderTokenizer.tokens(of: value.bytes, in: 0..<value.count)
      let dates = DateReader(tokens: tokens, language: "und").dates()
      if let date = dates.first?.date(nil) { add(.date, date.text) }
    case .place: add(.place, words)
    case .series: add(.series, words)
    case .language:
      let isTag = words.utf8.count <= 12 && words.utf8.allSatisfy { $0 == 45 || $0 > 64 }
      if isTag, words.utf8.count >= 2, structured.language == nil {
        structured.language = LanguageNames.tag(words)
      }
    default: return
    }
  }

  // MARK: Speech

  private mutating func add(_ element: JSONSpeech.Element, unit: Int, next: Int?) {
    var range = document.nodes[element.text].range
    var passage = Passage(text: 0..<0)
    if let node = element.speaker { readSpeaker(node, before: range.lowerBound, into: &passage) }
    let start = structured.extract.count
    guard range.lowerBound >= structured.extract.sourceEnd else { return }
    decoder.append(range, to: &structured.extract)
    for paragraph in element.more {
      if !element.goesOn {
        structured.extract.append("\n".utf8, for: range.upperBound..<range.upperBound + 1)
      }
      range = document.nodes[paragraph].range
      decoder.append(range, to: &structured.extract)
    }
    passage.text = start..<structured.extract.count
    passage.start = element.start.flatMap { time($0.node, $0.unit, or: unit) }
    passage.end = element.end.flatMap { time($0.node, $0.unit, or: unit) }
    if passage.end == nil, let start = passage.start, let duration = element.duration,
      let length = time(duration.node, duration.unit, or: unit)
    {
      passage.end = start + length
    }
    structured.passages.append(passage)
    // The closing quote stands for the blank between two passages.
    let isApart = separates(passage.text) && !(next.map(isClosing) ?? false)
    let blank: String.UTF8View = isApart ? " ".utf8 : "".utf8
    structured.extract.append(blank, for: range.upperBound..<range.upperBound + 1)
  }

  private func isBlank(_ node: Int) -> Bool {
    document.text[document.nodes[node].range].allSatisfy { $0 <= 32 }
  }

  /// Whether a string is the punctuation behind a word, which no blank parts from it.
  private func isClosing(_ node: Int) -> Bool {
    let text = document.text[document.nodes[node].range]
    return text.count <= 4 && text.contains { $0 > 32 }
      && text.allSatisfy { $0 <= 32 || ",.?!:;)".utf8.contains($0) }
  }

  /// Whether words of the next passage are apart from these by a blank.
  private func separates(_ text: Range<Int>) -> Bool {
    let last = structured.extract.bytes.withText { $0.scalar(before: text.upperBound) }
    guard let last else { return false }
    return !Letters.isIdeographic(last.value) && last.value > 32
      && !(0x3001...0x3002).contains(last.value)
  }

  private mutating func readSpeaker(_ node: Int, before text: Int, into passage: inout Passage) {
    let range = document.nodes[node].range
    if range.upperBound < text, range.lowerBound >= structured.extract.sourceEnd {
      let start = structured.extract.count
      decoder.append(range, to: &structured.extract)
      passage.label = start..<structured.extract.count
      structured.extract.append(glue: "\n")
    }
    if let known = speakerOfNode[node] {
      passage.speaker = known
      return
    }
    var name = ExtractedText()
    decoder.append(range, to: &name)
    let words = String(decoding: name.bytes, as: UTF8.self)
    if let known = names[words] {
      passage.speaker = speakers.speaker(named: known)
    } else if document.nodes[node].kind == .number {
      // The number alone is what the source says; as a name it says little.
      passage.speaker = speakers.speaker(named: "Speaker \(words)")
      passage.speaker.map { speakers.describe($0, names: [words], office: nil) }
    } else {
      passage.speaker = speakers.speaker(named: words)
    }
    if let speaker = passage.speaker, let office = office(beside: node) {
      speakers.describe(speaker, names: [], office: office)
    }
    speakerOfNode[node] = passage.speaker
  }

  /// What an object says that its speaker is, such as `"role": "Chair"`, or the first of several
  /// objects in it.
  private func office(beside speaker: Int) -> String? {
    let parent = Int(document.nodes[speaker].parent)
    guard parent >= 0, document.nodes[parent].kind == .object else { return nil }
    let members = document.children(of: parent).filter { $0 != speaker && isOffice($0) }
    if let member = members.first(where: { document.nodes[$0].kind == .string }) {
      return string(member)
    }
    for member in members where document.nodes[member].kind == .array {
      guard let first = document.children(of: member).first,
        document.nodes[first].kind == .object,
        let office = document.children(of: first).first(where: {
          document.nodes[$0].kind == .string && isOffice($0)
        })
      else { continue }
      return string(office)
    }
    return nil
  }

  private func isOffice(_ member: Int) -> Bool {
    guard var key = name(of: member) else { return false }
    if document.nodes[member].kind == .array, key.last == UInt8(ascii: "s") { key.removeLast() }
    return SpeechFields.rank(of: String(decoding: key, as: UTF8.self), as: .office) != nil
  }

  private func string(_ node: Int) -> String {
    var value = ExtractedText()
    decoder.append(document.nodes[node].range, to: &value)
    return String(decoding: value.bytes, as: UTF8.self)
  }

  /// The names that a list of the speakers gives for the numbers or codes in the speech.
  private static func names(in document: JSONDocument) -> [String: String] {
    var names: [String: String] = [:]
    func string(_ node: Int) -> String? {
      guard [.string, .number].contains(document.nodes[node].kind) else { return nil }
      var value = ExtractedText()
      JSONStringDecoder(text: document.text).append(document.nodes[node].range, to: &value)
      return String(decoding: value.bytes, as: UTF8.self)
    }
    func name(_ node: Int) -> String? {
      if document.nodes[node].kind == .string { return string(node) }
      guard document.nodes[node].kind == .object else { return nil }
      let members: [StaticString] = [
        "name", "display_name", "full_name", "speaker_name", "displayName",
      ]
      return members.lazy.compactMap { document.member($0, of: node).flatMap(string) }.first
    }
    for list in document.nodes.indices {
      guard document.nodes[list].key >= 0,
        ["speakers", "participants", "speaker_names", "speaker_map", "speakerMap"].contains(
          where: { (word: StaticString) in document.isNamed(list, word) })
      else { continue }
      for entry in document.children(of: list) {
        let code: String?
        switch document.nodes[list].kind {
        case .object: code = string(Int(document.nodes[entry].key))
        case .array where document.nodes[entry].kind == .object:
          code =
            document.member("id", of: entry).flatMap(string)
            ?? document.member("speaker", of: entry).flatMap(string)
            ?? document.member("speaker_id", of: entry).flatMap(string)
            ?? document.member("label", of: entry).flatMap(string)
        default: code = nil
        }
        guard let code, let known = name(entry), !known.isEmpty else { continue }
        names[code] = known
      }
    }
    return names
  }

  // MARK: Times

  private func time(_ node: Int, _ stated: Int, or unit: Int) -> Int? {
    let value = document.text[document.nodes[node].range]
    switch document.nodes[node].kind {
    case .number:
      guard let milliseconds = ClockTime.milliseconds(value) else { return nil }
      return (stated == 1 || unit == 1) ? milliseconds / 1000 : milliseconds
    case .string: return ClockTime.milliseconds(value)
    default: return nil
    }
  }

  /// 1 where bare numbers are milliseconds, 1000 where they are seconds.
  ///
  /// Milliseconds are whole numbers, and an utterance is longer than a few hundred of them.
  private func unit() -> Int {
    var lengths: [Int] = []
    for element in speech.elements.prefix(200) {
      guard let start = element.start, let end = element.end,
        document.nodes[start.node].kind == .number, document.nodes[end.node].kind == .number
      else { continue }
      let texts = [start.node, end.node].map { document.text[document.nodes[$0].range] }
      guard texts.allSatisfy({ !$0.contains(UInt8(ascii: ".")) }),
        let first = ClockTime.milliseconds(texts[0]), let last = ClockTime.milliseconds(texts[1])
      else { return 1000 }
      lengths.append((last - first) / 1000)
    }
    lengths.sort()
    return lengths.isEmpty || lengths[lengths.count / 2] < 200 ? 1000 : 1
  }
}
