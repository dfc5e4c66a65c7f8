/// The facts of a front matter as they are gathered.
struct HeaderReading {
  let text: [UInt8]
  let name: String
  let language: String
  let lines: [HeaderLine]
  let roles: [HeaderRole]
  let pageHeads: [HeaderLine]
  let openings: [OpeningReader]
  private(set) var facts: [Fact] = []
  private(set) var titleLines: ClosedRange<Int>?
  private var seriesLines: [Int] = []
  /// Values of dates in a block of YAML.
  private var blockDates: [Range<Int>] = []
  /// The line that the best date stands in.
  private var dateLine: Int?

  init(
    text: [UInt8], name: String, language: String, lines: [HeaderLine], roles: [HeaderRole],
    pageHeads: [HeaderLine], openings: [OpeningReader]
  ) {
    self.text = text
    self.name = name
    self.language = language
    self.lines = lines
    self.roles = roles
    self.pageHeads = pageHeads
    self.openings = openings
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  func has(_ kind: Fact.Kind) -> Bool { facts.contains { $0.kind == kind } }

  mutating func add(
    _ kind: Fact.Kind, _ range: Range<Int>, certainty: Fact.Certainty = .high, evidence: String
  ) {
    guard !has(kind), !range.isEmpty else { return }
    facts.append(
      Fact(kind, string(range), range: range, certainty: certainty, evidence: evidence))
  }

  // MARK: Title

  private static let blockKeys: [String: Fact.Kind] = [
    "title": .title, "titel": .title, "titre": .title, "titulo": .title, "subtitle": .subtitle,
    "series": .series, "podcast": .series, "show": .series, "collection": .series,
    "place": .place, "location": .place, "venue": .place, "city": .city, "country": .country,
    "author": .author, "transcriber": .author, "transcript_by": .author, "publisher": .publisher,
    "media": .media, "audio": .media, "video": .media, "mediaurl": .media, "audio_url": .media,
    "url": .media, "session": .session, "id": .identifier,
  ]

  mutating func readBlock(_ entries: [(key: String, value: Range<Int>)]) {
    for (key, value) in entries {
      if let kind = Self.blockKeys[key] {
        add(kind, value, evidence: "key “\(key)” of the front matter")
      } else if FieldName.named(key.replacing("_", with: " ")) == .date {
        blockDates.append(value)
      }
    }
  }

  mutating func readTitle() {
    for index in lines.indices {
      guard let (name, value) = field(index), name == .title || name == .series else { continue }
      add(name == .title ? .title : .series, value, evidence: "a field says so")
    }
    readSubject()
    let lines = self.lines
    let text = self.text
    let chooser = TitleChooser(
      lines: lines, roles: roles, pageHeads: pageHeads.map(\.folded),
      isAdjacent: { first, second in
        let between = text[lines[first].range.upperBound..<lines[second].range.lowerBound]
        return between.count { $0 == 10 } + between.count { $0 == 13 } <= 2
          && between.count { $0 == 10 } <= 1
      })
    guard let choice = chooser.choose() else { return }
    seriesLines = choice.series
    if choice.score >= 1 || !has(.title) { titleLines = choice.title }
    addTitle(choice)
    for index in choice.series.filter({ lines[$0].hasGenre }) + choice.series {
      add(.series, lines[index].range, certainty: .medium, evidence: "stands before the title")
    }
  }

  /// A subject of some length is a title; one or two words are a topic.
  private mutating func readSubject() {
    for index in lines.indices {
      guard let (name, value) = field(index), name == .subject else { continue }
      let tokens = HeaderTokenizer.tokens(of: text, in: value)
      guard tokens.count >= 6, let first = tokens.first, first.isCapital || first.kind == .number
      else { continue }
      add(.title, value, evidence: "a field names the subject")
    }
  }

  private mutating func addTitle(_ choice: TitleChooser.Choice) {
    let first = lines[choice.title.lowerBound]
    let last = lines[choice.title.upperBound]
    var range = first.range.lowerBound..<last.range.upperBound
    if let split = first.seriesAndTitle, choice.title.count == 1 {
      add(.series, split.series, certainty: .medium, evidence: "stands before the title")
      range = split.title
    } else if let piece = first.pieceWithTitle, choice.title.count == 1 {
      range = piece
    }
    guard !has(.title) else { return }
    let words = text.singleSpaced(range)
    let certainty: Fact.Certainty =
      choice.score >= 4 ? .high : choice.score >= 2 ? .medium : .low
    facts.append(
      Fact(
        .title, words, range: range, certainty: certainty,
        evidence: choice.evidence.joined(separator: ", ")))
  }

  // MARK: Fields

  /// The field of a line and its value, which may stand in the line before.
  func field(_ index: Int) -> (name: FieldName, value: Range<Int>)? {
    if case .fieldValue(let name) = roles[index] { return (name, lines[index].range) }
    guard let field = lines[index].field, !field.value.isEmpty else { return nil }
    return field
  }

  private static let fieldKinds: [FieldName: Fact.Kind] = [
    .session: .session, .publisher: .publisher, .author: .author, .media: .media,
    .identifier: .identifier, .country: .country, .city: .city,
  ]

  mutating func readFields() {
    for index in lines.indices {
      guard let (name, value) = field(index), let kind = Self.fieldKinds[name] else { continue }
      add(kind, value, evidence: "a field says so")
    }
  }

  // MARK: Dates and times

  mutating func readDates() {
    let order = order()
    var chooser = DateChooser()
    for value in blockDates {
      let line = HeaderLine(text, range: value, language: language)
      add(line, to: &chooser, order, weight: 12, evidence: "key of the front matter")
    }
    let titleDay = titleDay(order)
    for index in lines.indices {
      guard let (weight, evidence) = weight(of: index, titleDay, order) else { continue }
      add(lines[index], to: &chooser, order, weight: weight, evidence: evidence)
    }
    for line in pageHeads {
      add(line, to: &chooser, order, weight: 5, evidence: "running head")
    }
    for opening in openings {
      for found in opening.dates {
        guard let date = found.date(order) else { continue }
        let range =
          opening.tokens[found.tokens.lowerBound].range
          .lowerBound..<opening.tokens[found.tokens.upperBound - 1].range.upperBound
        chooser.add(found, date, range: range, weight: 3, evidence: "said at the beginning")
      }
    }
    addNameDate(order, to: &chooser)
    if chooser.candidates.isEmpty, has(.title) {
      for line in closingDatelines() {
        add(line, to: &chooser, order, weight: 3, evidence: "at the end")
      }
    }
    let best = chooser.best()
    if let best { facts.append(best) }
    dateLine = lines.firstIndex { line in
      best?.range.map {
        line.range.lowerBound <= $0.lowerBound && $0.upperBound <= line.range.upperBound
      }
        ?? false
    }
    readTimes()
  }

  private func add(
    _ line: HeaderLine, to chooser: inout DateChooser, _ order: DateOrder?, weight: Double,
    evidence: String
  ) {
    for found in line.dates {
      guard let date = found.date(order) else { continue }
      chooser.add(
        found, date, range: line.bytes(of: found.tokens), weight: weight, evidence: evidence)
    }
  }

  /// How much the line of a date speaks for its being the day of speech; nil for not at all.
  private func weight(
    of index: Int, _ titleDay: CalendarDate?, _ order: DateOrder?
  ) -> (Double, String)? {
    let line = lines[index]
    guard !line.dates.isEmpty else { return nil }
    if let name = field(index)?.name {
      switch name {
      case .date, .dateAndTime:
        let isOther = line.contains(anyOf: HeaderWords.documentDates)
        return isOther ? (3, "a field names a day of the document") : (10, "a field says so")
      case .other, .participants, .person, .author: return nil
      default: return (5, "in a field")
      }
    }
    let penalty: Double = line.contains(anyOf: HeaderWords.documentDates) ? 5 : 0
    // The day of publication is that of a broadcast or an episode, for want of another.
    if penalty > 0, line.words <= 6, line.contains(anyOf: HeaderWords.publicationDates) {
      return (0.5, "the day of publication")
    }
    switch roles[index] {
    case .dateline where isDayOfPage(index, titleDay, order):
      return (6, "a line of its own, shortly after the title's day")
    case .dateline: return (8, "a line of its own")
    case .notice, .navigation: return (0.5, "in a notice")
    default: break
    }
    if isTitle(index) { return (7, "in the title") }
    if line.hasGenre, line.words < 30 { return (6 - penalty, "beside a word for a kind of talk") }
    if line.contains(anyOf: HeaderWords.datesOfSpeech), line.words < 25 {
      return (5 - penalty, "in a line about the recording")
    }
    return (line.words < 14 ? 4 - penalty : 2 - penalty, "in the front matter")
  }

  private mutating func addNameDate(_ order: DateOrder?, to chooser: inout DateChooser) {
    let stem = name.utf8.split(separator: UInt8(ascii: "/")).last ?? ""[...].utf8
    let bytes = stem.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }
    let tokens = HeaderTokenizer.tokens(of: bytes, in: 0..<bytes.count)
    for found in DateReader(tokens: tokens, language: language).dates() {
      guard let date = found.date(order) else { continue }
      chooser.add(found, date, range: nil, weight: 1, evidence: "the file's name")
    }
  }

  private func order() -> DateOrder? {
    let dates = lines.flatMap(\.dates) + pageHeads.flatMap(\.dates) + openings.flatMap(\.dates)
    let isNumeric = dates.contains { if case .numeric = $0.reading { true } else { false } }
    guard isNumeric else {
      return DateOrder.order(of: [], language: language, words: [])
    }
    let sample = HeaderTokenizer.tokens(of: text, in: 0..<min(text.count, 32_768), limit: 32_768)
    let all = DateReader(tokens: sample, language: language).dates()
    return DateOrder.order(of: dates + all, language: language, words: Set(sample.map(\.text)))
  }

  private mutating func readTimes() {
    if let index = lines.indices.first(where: { isTimeField($0) && !lines[$0].times.isEmpty }) {
      addTime(index, certainty: .high, evidence: "a field says so")
    }
    if let dateLine, !has(.time) {
      addTime(dateLine, certainty: .high, evidence: "beside the date")
    }
    for index in lines.indices where roles[index] == .dateline && !has(.time) {
      addTime(index, certainty: .high, evidence: "a line of its own")
    }
    for index in lines.indices.prefix(60)
    where !has(.time) && lines[index].times.first?.isCertain == true {
      addTime(index, certainty: .medium, evidence: "in the front matter")
    }
  }

  private func isTimeField(_ index: Int) -> Bool {
    guard let name = field(index)?.name else { return false }
    return name == .time || name == .dateAndTime
  }

  private mutating func addTime(_ index: Int, certainty: Fact.Certainty, evidence: String) {
    guard !has(.time), let time = lines[index].times.first else { return }
    facts.append(
      Fact(
        .time, time.text, range: lines[index].bytes(of: time.tokens), certainty: certainty,
        evidence: evidence))
  }

  // MARK: The first words of speech

  mutating func readOpening() {
    for reader in openings {
      if !has(.place), let city = reader.city() {
        add(.city, city, certainty: .low, evidence: "said at the beginning")
      }
      if let session = reader.session() {
        add(.session, session, certainty: .medium, evidence: "said at the beginning")
      }
    }
    if !has(.session), let titleLines {
      let title = lines[titleLines.lowerBound]
      let reader = OpeningReader(tokens: title.tokens, language: language)
      if let session = reader.session() {
        add(.session, title.placed(session), certainty: .high, evidence: "in the title")
      }
    }
    if !has(.title), let session = facts.first(where: { $0.kind == .session }) {
      facts.append(
        Fact(
          .title, session.value, range: session.range, certainty: .low,
          evidence: "the session's number, for want of a title"))
    }
  }

  // MARK: Lines

  /// What each line is.
  var kinds: [FrontMatter.Line] {
    lines.indices.map { index in
      if let titleLines, titleLines.contains(index) {
        return FrontMatter.Line(kind: .title, continues: index > titleLines.lowerBound)
      }
      if seriesLines.contains(index) { return FrontMatter.Line(kind: .series) }
      switch roles[index] {
      case .dateline, .place: return FrontMatter.Line(kind: .dateline)
      case .navigation: return FrontMatter.Line(kind: .furniture, furniture: .navigation)
      case .notice: return FrontMatter.Line(kind: .furniture, furniture: .notice)
      default: return FrontMatter.Line(kind: .header)
      }
    }
  }
}

extension [UInt8] {
  /// The words of a range with single blanks between.
  fileprivate func singleSpaced(_ range: Range<Int>) -> String {
    let words = String(decoding: self[range], as: UTF8.self)
    var isBlank = true
    for byte in self[range] {
      let isNext = byte == 0x20
      // What may begin a blank beyond ASCII, and other white space, wants a closer look.
      if isBlank && isNext || byte < 0x20 || byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3 {
        return words.split { $0.isWhitespace }.joined(separator: " ")
      }
      isBlank = isNext
    }
    return isBlank ? words.split { $0.isWhitespace }.joined(separator: " ") : words
  }
}
