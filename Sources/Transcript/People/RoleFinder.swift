/// Finds what each participant does in the conversation: by what the head says, by the labels of
/// questions and answers, and by who asks.
struct RoleFinder {
  private let text: Text
  private let transcript: Transcript
  private let head: [Range<Int>]
  private let occasion: Occasion?
  private var participants: [Participant]
  /// The words for functions that were looked for.
  private var words: [Function: Range<Int>?] = [:]

  /// Bytes of speech in which the words for a function are looked for.
  private static let sample = 1 << 16

  /// - Parameter text: of the transcript's source.
  private init(_ transcript: Transcript, text: Text) {
    self.transcript = transcript
    self.text = text
    participants = transcript.participants
    head = Self.head(of: transcript)
    var small: [UInt8] = []
    for line in head {
      if !small.isEmpty { small.append(0x0A) }
      small += text.small(line)
    }
    occasion = Occasion.first(in: small)
  }

  /// The transcript's participants with their roles.
  ///
  /// - Parameter roles: the user's, by labels or offices in small letters.
  static func participants(
    of transcript: Transcript, roles: [String: Participant.Role]
  ) -> [Participant] {
    guard !transcript.participants.isEmpty else { return [] }
    return transcript.source.text.withText { text in
      var finder = RoleFinder(transcript, text: text)
      finder.take(roles)
      finder.readHead()
      finder.readExchange()
      finder.readConduct()
      finder.readOffices()
      return finder.participants
    }
  }

  /// The lines before the first turn.
  private static func head(of transcript: Transcript) -> [Range<Int>] {
    var head: [Range<Int>] = []
    for item in transcript.items.prefix(600) {
      switch item.kind {
      case .turn: return head
      case .series, .title, .heading, .dateline, .header, .narrative, .comment, .event:
        if item.length > 0, item.length < 2000 { head.append(item.range) }
      default: break
      }
    }
    return head
  }

  // MARK: The head

  /// `Interviewer: Ann Dee`, `Interview with Bo Lund by Ann Dee`.
  private mutating func readHead() {
    guard participants.count < 200 else { return }
    var names: [[Name]]?
    var last: Range<Int>?
    for line in head {
      let isField = text.bytes[line].prefix(60).contains { $0 == 0x3A || $0 == 0xEF }
      guard isField && line.count <= 200 || occasion == .interview else { continue }
      let known = names ?? participants.map { $0.isGroup ? [] : Self.lastNames($0) }
      names = known
      for place in participants.indices where !participants[place].isGroup {
        guard mayName(known[place], in: line) else { continue }
        let words = text.string(line)
        guard let range = Self.range(of: known[place], in: words) else { continue }
        readField(line, words, before: range.lowerBound, place)
        let open = last.map(text.string).flatMap { Self.endsOpen($0) ? $0 + " " : nil } ?? ""
        readPreposition(open + words[..<range.lowerBound], place)
      }
      last = line
    }
  }

  /// Whether the bytes of a name stand in a line.
  private func mayName(_ names: [Name], in line: Range<Int>) -> Bool {
    names.contains { name in name.spellings.contains { text.holds($0, in: line) } }
  }

  /// `Interview with`: the name stands on the next line.
  private static func endsOpen(_ line: String) -> Bool {
    guard let last = line.parts(between: " ").last?.lowercased() else { return false }
    return last.count > 1 && (withs.contains(last) || bys.contains(last))
  }

  /// A function that begins the line, and a name behind its colon.
  private mutating func readField(
    _ line: Range<Int>, _ words: String, before name: String.Index, _ place: Int
  ) {
    guard let colon = words.firstIndex(where: { $0 == ":" || $0 == "：" }), colon < name,
      words[..<colon].count <= 40
    else { return }
    let field = line.lowerBound..<line.lowerBound + words[..<colon].utf8.count
    let reason = "the head has '\(words[..<colon])'"
    let found = FunctionWords.standard.find(in: field, of: text).last
    if let found,
      found.range.count * 2 >= field.count || field.upperBound - found.range.upperBound <= 2
    {
      let word = found.range.lowerBound..<endOfWord(found.range.upperBound, field.upperBound)
      return give(found.function, as: word, to: place, because: reason)
    }
    // A field of any other name whose value is this person alone.
    let title = String(words[..<colon]).trimmed(of: " *_-#|")
    let value = LabelNameParser().parse(String(words[words.index(after: colon)...]))
    let titleWords = title.lowercased().split(separator: " ")
    guard value.offices.isEmpty, value.organizations.isEmpty, !value.name.isEmpty,
      participants[place].names.contains(where: { name in
        name.parts.filter { $0.kind != .honorific }.map(\.text).joined()
          .trimmed(of: " ,").lowercased() == value.name.joined(separator: " ").lowercased()
      }),
      (1...3).contains(titleWords.count), Occasion.first(in: title.smallBytes) == nil,
      title.first?.isLetter ?? false,
      !FieldNames.contains(title.lowercased()), !OfficeWords.contains(title.lowercased()),
      !LabelWords.prepositions.contains(titleWords[titleWords.count - 1])
    else { return }
    add(title, to: place)
    participants[place].evidence.append(reason)
  }

  private func endOfWord(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, Letters.isLetter(text.scalar(end).value) { end += text.scalar(end).length }
    return end
  }

  /// The word before a name that says which part it has in an interview.
  private mutating func readPreposition(_ before: String, _ place: Int) {
    guard occasion == .interview, participants[place].role == nil else { return }
    let words = before.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    // Only the forename and titles stand between.
    let near = words.suffix(5).enumerated().filter { _, word in
      let small = word.lowercased()
      return (word.count > 1 || small == word)
        && (Self.withs.contains(small) || Self.bys.contains(small))
    }
    guard let link = near.last?.element.lowercased() else { return }
    let isBy = Self.bys.contains(link)
    let isNamed = words.contains { word in
      let small = word.lowercased()
      return Self.interviews.contains { small.hasPrefix($0) }
    }
    guard isBy || isNamed else { return }
    let function = isBy ? Function.interviewer : .interviewee
    give(
      function, as: word(for: function), to: place,
      because: "the head says '\(link) \(participants[place].names[0].text)'")
  }

  private static let withs = WordSet(
    """
    with of avec de a con com mit met med kanssa z s se sa с со з із με ile de cu مع עם با với dengan
    """)
  private static let bys = WordSet(
    """
    by par por da von door av af przez od от від от από tarafından bởi oleh
    """)
  private static let interviews = [
    "interview", "histor", "conversation", "entretien", "entrevista", "intervista", "gespräch",
    "gesprek", "intervju", "samtal", "haastattelu", "wywiad", "rozmow", "rozhovor", "razgovor",
    "интервью", "інтерв", "интервю", "бесед", "розмов", "συνέντευξη", "röportaj", "söyleşi",
    "interjú", "interviu", "مقابلة", "حوار", "لقاء", "ריאיון", "ראיון", "שיחה", "مصاحبه", "phỏng",
    "wawancara", "temu",
  ]

  // MARK: Questions and answers

  /// `Q` and `A` are whom the occasion makes them.
  private mutating func readExchange() {
    for place in participants.indices
    where occasion == .testimony && participants[place].role == .press {
      // Who takes down what is said under oath is a reporter too.
      participants[place].role = .other
    }
    let askers = participants.indices.filter { isQuestion(participants[$0]) }
    let answerers = participants.indices.filter { participants[$0].role == .principal }
    guard !askers.isEmpty || !answerers.isEmpty else { return }
    let isPress =
      occasion == .press
      || occasion == nil && answerers.contains { !participants[$0].offices.isEmpty }
    for place in askers {
      switch occasion {
      case .testimony:
        give(.examiner, as: word(for: .examiner), to: place, because: "asks under oath")
      case .interview:
        let isReporter = word(for: .interviewer) == nil && word(for: .reporter) != nil
        let function = isReporter ? Function.reporter : .interviewer
        give(function, as: word(for: function), to: place, because: "asks in an interview")
      case .press, nil:
        guard let word = word(for: .reporter) else {
          if occasion == .press { give(.reporter, as: nil, to: place, because: "asks the speaker") }
          continue
        }
        if isPress { give(.reporter, as: word, to: place, because: "asks where the press does") }
      }
    }
    for place in answerers {
      switch occasion {
      case .testimony:
        give(.witness, as: word(for: .witness), to: place, because: "answers under oath")
      case .interview:
        give(
          .interviewee, as: word(for: .interviewee), to: place, because: "answers in an interview")
      case .press, nil: break
      }
    }
  }

  /// A label that stands for a question, whoever asks.
  private func isQuestion(_ participant: Participant) -> Bool {
    participant.isGroup && participant.role == nil
      && participant.names.contains { GroupLabels.isQuestion(LabelShape.fold($0.text)) }
  }

  // MARK: Conduct

  /// In an interview of two, one asks and the other answers at length.
  private mutating func readConduct() {
    guard occasion == .interview else { return }
    let conduct = Conduct.survey(of: transcript, text: text)
    let turns = conduct.reduce(0) { $0 + $1.turns }
    let leading = participants.indices.filter { conduct[$0].turns * 8 >= turns }
    guard leading.count == 2, turns >= 2 else { return }
    let (one, other) = (leading[0], leading[1])
    guard let asker = asker(of: one, other, conduct) else { return }
    let answerer = asker == one ? other : one
    if participants[asker].role == nil {
      give(.interviewer, as: word(for: .interviewer), to: asker, because: "asks in an interview")
    }
    if participants[answerer].role == nil {
      give(.interviewee, as: word(for: .interviewee), to: answerer, because: "is interviewed")
    }
  }

  /// Who of two asks, where the head or their conduct says so.
  private func asker(of one: Int, _ other: Int, _ conduct: [Conduct]) -> Int? {
    switch (participants[one].role, participants[other].role) {
    case (.moderator, nil), (.moderator, .principal), (nil, .principal): return one
    case (nil, .moderator), (.principal, .moderator), (.principal, nil): return other
    case (nil, nil): break
    default: return nil
    }
    let lead = conduct[one].asks - conduct[other].asks
    let (asker, answerer) = lead > 0 ? (one, other) : (other, one)
    guard abs(lead) >= 0.25, conduct[asker].speech < conduct[answerer].speech else { return nil }
    return asker
  }

  // MARK: Offices

  /// Takes the user's roles.
  private mutating func take(_ roles: [String: Participant.Role]) {
    guard !roles.isEmpty else { return }
    for place in participants.indices {
      let labels = participants[place].offices + participants[place].names.map(\.text)
      let role = labels.lazy.compactMap { roles[$0.lowercased()] }.first
      if let role { participants[place].role = role }
    }
  }

  /// Whose office or label is the word for a function has that.
  private mutating func readOffices() {
    for place in participants.indices where participants[place].role == nil {
      let labels = participants[place].offices + participants[place].names.map(\.text)
      let function = labels.lazy.compactMap { FunctionWords.standard.function(of: $0) }.first
      if let role = function?.role { participants[place].role = role }
    }
  }

  // MARK: Words

  /// How the source calls a function: in its head, else most often in the beginning of its speech.
  private mutating func word(for function: Function) -> Range<Int>? {
    if let known = words[function] { return known }
    let found = findWord(for: function)
    words[function] = .some(found)
    return found
  }

  private func findWord(for function: Function) -> Range<Int>? {
    let words = FunctionWords.standard
    let inHead = head.flatMap { words.find(in: $0, of: text) }.filter { $0.function == function }
    if let first = inHead.min(by: {
      ($0.rank, $0.range.lowerBound) < ($1.rank, $1.range.lowerBound)
    }) {
      return first.range
    }
    var counts: [Int: (count: Int, range: Range<Int>)] = [:]
    var size = 0
    for item in transcript.items where item.length > 0 && size < Self.sample {
      size += Int(item.length)
      for found in words.find(in: item.range, of: text) where found.function == function {
        counts[found.rank, default: (0, found.range)].count += 1
      }
    }
    return counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value.range
  }

  private mutating func give(
    _ function: Function, as word: Range<Int>?, to place: Int, because reason: String
  ) {
    if participants[place].role == nil { participants[place].role = function.role }
    if let word { add(text.string(word), to: place) }
    if !participants[place].evidence.contains(reason) {
      participants[place].evidence.append(reason)
    }
  }

  private mutating func add(_ office: String, to place: Int) {
    let folded = office.lowercased()
    let known = participants[place].offices + participants[place].names.map(\.text)
    guard !known.contains(where: { $0.lowercased().contains(folded) }) else { return }
    participants[place].offices.append(office)
  }

  /// A last name as heads may write it.
  private struct Name {
    var spellings: [String]
    /// It is one of a script that writes no blanks between words, and then whether it is no more
    /// than a letter.
    var isUnspaced: Bool
    var isLetter: Bool
  }

  /// The last words of the names of somebody, by which heads mention them.
  private static func lastNames(_ participant: Participant) -> [Name] {
    var names: [Name] = []
    for name in participant.names {
      let plain = name.parts.filter { $0.kind != .honorific }.map(\.text).joined()
        .trimmed(of: " ,")
      guard let last = plain.parts(between: " ").last.map(String.init),
        last.count >= 2 || isUnspaced(last), !LabelNameParser.isRole(last)
      else { continue }
      let capitalized = last.capitalized
      names.append(
        Name(
          spellings: [last] + [capitalized, last.uppercased()].filter { $0 != last },
          isUnspaced: isUnspaced(last), isLetter: last.count == 1))
    }
    return names
  }

  /// In Korean only a surname alone is met within a longer word.
  private static func isUnspaced(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first?.value else { return false }
    return Letters.isIdeographic(first) || name.count == 1 && Letters.isHangul(first)
  }

  /// Where one of some words stands in a line, as a word.
  private static func range(of names: [Name], in line: String) -> Range<String.Index>? {
    for name in names {
      for spelling in name.spellings {
        guard let range = line.range(ofBytes: spelling) else { continue }
        let before = line[..<range.lowerBound].last
        let after = line[range.upperBound...].first
        if name.isUnspaced && !name.isLetter
          || !(before?.isLetter ?? false) && (name.isUnspaced || !(after?.isLetter ?? false))
        {
          return range
        }
      }
    }
    return nil
  }
}

extension String {
  /// Where another string's bytes stand first.
  fileprivate func range(ofBytes other: String) -> Range<Index>? {
    guard let first = other.utf8.first else { return nil }
    var index = utf8.startIndex
    while let start = utf8[index...].firstIndex(of: first) {
      let rest = utf8[start...]
      if rest.starts(with: other.utf8) {
        return start..<utf8.index(start, offsetBy: other.utf8.count)
      }
      index = utf8.index(after: start)
    }
    return nil
  }

  /// `Fuchs` for `FUCHS`.
  fileprivate var capitalized: String { prefix(1) + dropFirst().lowercased() }
}
