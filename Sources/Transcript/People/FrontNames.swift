/// What the front matter says of those who speak: full names, offices, outlets.
struct FrontNames {
  private let lines: [NameLine]

  /// - Parameter headings: lines further down that name who speaks next.
  init(text: Text, lines: [Line], end: Int, headings: [Int], memory: ReadingMemory) {
    var ranges: [Range<Int>] = []
    for line in lines.prefix(min(end, 400)) where !line.isBlank && line.text.count <= 400 {
      ranges.append(line.text)
    }
    for index in headings.prefix(60) where lines[index].text.count <= 200 {
      ranges.append(lines[index].text)
    }
    self.lines = ranges.map { range in
      let bytes = text.bytes[range]
      if let known = memory.nameLines.value(of: bytes) { return known }
      let line = NameLine(text.string(range))
      memory.nameLines.insert(line, for: bytes)
      return line
    }
  }

  private var texts: some Sequence<String> { lines.lazy.map(\.text) }

  /// The places of the lines that may have a name, told by its last word.
  private func lines(with name: String) -> [Int] {
    let letters = (name.split(separator: " ").last ?? "").inner
    let name = (letters, letters.isASCII ? WordHash.value(of: letters) : 0)
    return lines.indices.filter { lines[$0].has(name) }
  }

  /// Adds what the front matter has beyond the labels.
  func complete(_ participant: inout Participant, from labels: [KnownLabel]) {
    guard !participant.isGroup else { return }
    if let label = labels.first(where: { !$0.name.isOffice }) {
      completeName(&participant, label)
    } else if let label = labels.first {
      nameOffice(&participant, label.name)
    }
  }

  // MARK: A name in full

  private func completeName(_ participant: inout Participant, _ known: KnownLabel) {
    let label = known.name
    if label.name.count == 1, let full = spelledOut(label.name[0]) {
      add(full, to: &participant, because: "the front matter spells '\(label.text)' out")
      return
    }
    addScanned(&participant, label)
    if let office = officeBefore(label.name.joined()) { add(office: office, to: &participant) }
    let words = known.folded
    guard let surname = words.last(where: { $0.count > 1 }) else { return }
    var votes: [String: Int] = [:]
    let wanted = NameLine.Surname(surname)
    for line in lines {
      for index in line.places(of: wanted) {
        let full = nameBefore(index, in: line.words, like: words)
        if full.count > words.count { votes[full.joined(separator: " "), default: 0] += 1 }
      }
    }
    let total = votes.values.reduce(0, +)
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value * 2 > total
    else { return completeOffice(&participant, label.name.joined(separator: " ")) }
    add(best.key, to: &participant, because: "the front matter has '\(best.key)'")
    completeOffice(&participant, best.key)
  }

  /// The capitalised words that end at an index, as far as they fit the label's words.
  private func nameBefore(_ end: Int, in line: [Substring], like words: [String]) -> [String] {
    var name = [String(line[end]).trimmed(of: ".,;:()[]'’").possessor]
    var index = end - 1
    while index >= 0, name.count < 4 {
      let raw = String(line[index])
      guard let last = raw.last, !",;:)".contains(last) else { break }
      let word = raw.trimmed(of: "(['")
      let plain = word.lowercased().trimmed(of: ".")
      guard word.first?.isUppercase ?? false, !LabelWords.honorifics.contains(plain),
        !LabelNameParser.isRole(word), !OfficeWords.contains(plain), !FrontWords.contains(plain),
        !LabelWords.particles.contains(plain), !StageDirections.movesOn(plain)
      else { break }
      name.insert(word, at: 0)
      index -= 1
    }
    // An initial or a forename of the label has to fit.
    let folded = name.map { LabelName.fold($0) }
    let fits = words.allSatisfy { word in folded.contains { $0.hasPrefix(word) } }
    return fits ? name : []
  }

  /// `FYT | Frank Yung-Fong Tang`, `UH = Uwe von Hohenau`, `Frank Tang (FYT)`.
  private func spelledOut(_ initials: String) -> String? {
    guard initials.count >= 2, initials.count <= 4, initials.isCapitals else { return nil }
    for text in texts where text.range(of: initials) != nil {
      let cells = text.parts(between: "|=()\t:").map { String($0).trimmed(of: " *-,") }
      guard cells.contains(initials) else { continue }
      let letters = Array(initials.lowercased())
      let match = cells.first { cell in
        let words = cell.parts(between: " -").map { LabelName.fold(String($0)) }
        guard words.count >= 2, words.count <= 6, let first = words.first?.first else {
          return false
        }
        return first == letters[0] && cell != initials && cell.first?.isUppercase ?? false
      }
      if let match { return match }
    }
    return nil
  }

  // MARK: A label poorly scanned

  /// A line of the front that differs from a label in a few characters is its right spelling.
  private func addScanned(_ participant: inout Participant, _ label: LabelName) {
    let letters = Array(label.text.unicodeScalars)
    let limit = letters.count / 8
    guard limit > 0, letters.count <= 80 else { return }
    for line in lines where abs(line.length - letters.count) <= limit {
      let text = line.text
      let others = Array(text.unicodeScalars)
      if others == letters { return }
      guard EditDistance.between(letters, others, limit: limit) <= limit else { continue }
      let name = LabelNameParser().parse(text)
      guard !name.name.isEmpty, name.name.count <= label.name.count else { continue }
      for office in name.offices { add(office: office, to: &participant) }
      let plain = name.name.joined(separator: " ")
      return add(plain, to: &participant, because: "the front matter has '\(text)'")
    }
  }

  // MARK: An office before a name

  /// In a script without blanks the office stands right before the name.
  private func officeBefore(_ name: String) -> String? {
    guard let first = name.unicodeScalars.first, Letters.isIdeographic(first.value) else {
      return nil
    }
    for text in texts {
      guard let range = text.range(of: name) else { continue }
      let before = text[..<range.lowerBound].reversed().prefix(16).prefix { character in
        character.unicodeScalars.first.map { Letters.isIdeographic($0.value) } ?? false
      }
      let office = String(before.reversed())
      if LabelWords.uncasedRoles.contains(where: { office.hasSuffix($0) }) { return office }
    }
    return nil
  }

  /// `Foreign Minister Jane Doe`: the words of an office that end where the name begins.
  private func officeWordsBefore(_ name: String) -> String? {
    for text in lines(with: name).map({ lines[$0].text }) {
      guard let range = text.range(of: name) else { continue }
      var words = text[..<range.lowerBound].split(separator: " ").suffix(9)
      guard words.last.map({ !",;:.)".contains($0.last ?? " ") }) ?? false else { continue }
      if let last = words.last?.lowercased().trimmed(of: "."), LabelWords.honorifics.contains(last)
      {
        words.removeLast()
      }
      var office: [Substring] = []
      for word in words.reversed() {
        let plain = word.lowercased().trimmed(of: ".")
        guard
          LabelNameParser.isRole(String(word)) || OfficeWords.contains(plain)
            || LabelWords.particles.contains(plain) || LabelWords.articles.contains(plain),
          !",;:".contains(word.last ?? " ")
        else { break }
        office.insert(word, at: 0)
      }
      while let first = office.first?.lowercased(),
        LabelWords.particles.contains(first) || LabelWords.articles.contains(first)
      {
        office.removeFirst()
      }
      guard office.contains(where: { LabelNameParser.isRole(String($0)) }),
        office.first?.first?.isLetter ?? false,
        office.last.map({ !LabelWords.particles.contains($0.lowercased()) }) ?? false
      else { continue }
      return office.joined(separator: " ")
    }
    return nil
  }

  // MARK: An office with a name

  /// `Minister` is the minister whom the title names.
  private func nameOffice(_ participant: inout Participant, _ label: LabelName) {
    let words = label.text.split(separator: " ").map { $0.lowercased().trimmed(of: ".") }
      .filter { !LabelWords.articles.contains($0) }
    guard let first = words.first, LabelWords.roles.contains(words.last ?? first) else { return }
    if words.count == 1, nameChair(&participant, label) { return }
    for line in lines {
      guard
        let start = line.words.firstIndex(where: { $0.lowercased().trimmed(of: ".") == first })
      else {
        continue
      }
      let name = officeAndName(line.words[start...])
      let person = nameWords(name.name)
      guard person.count >= 2, let office = name.offices.first else { continue }
      add(
        person.joined(separator: " "), to: &participant,
        because: "the front matter names the '\(label.text)'")
      if office.lowercased() != label.text.lowercased(), !participant.offices.contains(office) {
        participant.offices.append(office)
      }
      return
    }
  }

  /// What begins with an office: `Minister Jane Doe`, `President of the Republic, Jane Doe, at …`.
  private func officeAndName(_ words: ArraySlice<Substring>) -> LabelName {
    let text = words.prefix(12).joined(separator: " ")
    let name = LabelNameParser().parse(text)
    guard name.isOffice else { return name }
    let pieces = text.split(separator: ",", maxSplits: 2)
    return pieces.count < 2 ? name : LabelNameParser().parse(pieces[..<2].joined(separator: ","))
  }

  /// `Presidency: Mr. Ali Hassan, President of the House` names the president.
  private func nameChair(_ participant: inout Participant, _ label: LabelName) -> Bool {
    let words = label.text.lowercased().split(separator: " ")
    guard let chair = words.last, words.dropLast().allSatisfy({ LabelWords.articles.contains($0) }),
      FrontWords.chairs.contains(chair)
    else { return false }
    if let (name, office) = texts.compactMap(Presider.named(in:)).first {
      add(name, to: &participant, because: "the front matter says who presides")
      if let office { add(office: office, to: &participant) }
      return true
    }
    for text in texts {
      guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { continue }
      let field = text[..<colon].lowercased().trimmed(of: " *")
      guard FrontWords.chairFields.contains(field) else { continue }
      let value = String(text[text.index(after: colon)...]).trimmed(of: " .*")
      var words = value.split(separator: " ").map(String.init)
      while let first = words.first,
        LabelWords.honorifics.contains(first.lowercased().trimmed(of: "."))
      {
        words.removeFirst()
      }
      let end = words.firstIndex { LabelNameParser.isRole($0) || $0.hasSuffix(",") } ?? words.count
      guard end >= 1, end <= 5 else { continue }
      let name = words[
        ..<min(
          words.count, end + (words.indices.contains(end) && words[end].hasSuffix(",") ? 1 : 0))
      ]
      .joined(separator: " ").trimmed(of: ",")
      let office = words.dropFirst(end).joined(separator: " ").trimmed(of: " ,.")
      add(name, to: &participant, because: "the front matter names who presides")
      if !office.isEmpty,
        LabelNameParser.isRole(office.split(separator: " ").first.map(String.init) ?? "")
      {
        participant.offices.append(office)
      }
      return true
    }
    return false
  }

  /// The words of a name at the start of others.
  private func nameWords(_ words: [String]) -> [String] {
    var name: [String] = []
    for word in words.prefix(5) {
      let plain = word.trimmed(of: ".,;:()").possessor
      let isInitial = plain.count == 1
      guard plain.first?.isUppercase ?? false, !FrontWords.contains(plain.lowercased()) else {
        break
      }
      name.append(isInitial ? word.trimmed(of: ",;:()") : plain)
      if plain != word, !isInitial { break }
    }
    return name
  }

  // MARK: An office behind a name

  /// `Jane Doe - Chief Executive Officer`, `Jane Doe, Example Bank`, `Director Jane Doe`.
  private func completeOffice(_ participant: inout Participant, _ name: String) {
    guard participant.offices.isEmpty, name.contains(" ") else { return }
    for index in lines(with: name) {
      let text = lines[index].text
      guard let range = text.range(of: name) else { continue }
      let isFirst = text.distance(from: text.startIndex, to: range.lowerBound) < 8
      let rest = String(text[range.upperBound...])
      let tail = rest.trimmed(of: " ,-–—|()[]:;\t")
      if isFirst, tail.isEmpty, readNextLine(&participant, after: index) { return }
      guard !tail.isEmpty, rest.first.map({ !$0.isLetter }) ?? false,
        rest.prefix(3).contains(where: { ",-–—|([:\t".contains($0) })
      else { continue }
      let own = String(tail.prefix { $0 != ";" }).trimmed(of: " ,")
      if isFirst, own.count <= 120 { return readTail(&participant, own) }
      if let office = Self.office(at: tail) { return participant.offices.append(office) }
    }
    if let office = officeWordsBefore(name) { add(office: office, to: &participant) }
  }

  private func readTail(_ participant: inout Participant, _ tail: String) {
    let words = tail.parts(between: " -/,.&").map { $0.lowercased() }
    if words.contains(where: LabelWords.roles.contains) {
      participant.offices.append(tail)
    } else if participant.organizations.isEmpty {
      participant.organizations.append(tail)
    }
  }

  /// An office alone on the line below the name.
  private func readNextLine(_ participant: inout Participant, after index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let line = lines[index + 1].text.trimmed(of: " ,()*_")
    let words = line.split(separator: " ")
    guard (1...9).contains(words.count), words[0].first?.isUppercase ?? false,
      !line.contains(where: { ".:?!".contains($0) }),
      words.contains(where: { LabelNameParser.isRole(String($0).trimmed(of: ",;")) }),
      LabelNameParser().parse(line).isOffice
        || words.prefix(3).contains(where: { LabelNameParser.isRole(String($0)) })
    else { return false }
    participant.offices.append(line)
    return true
  }

  /// The office with which words within a line begin, up to the next mark.
  private static func office(at tail: String) -> String? {
    let end = tail.firstIndex { ";,.()[]|•".contains($0) } ?? tail.endIndex
    let office = String(tail[..<end]).trimmed(of: " ")
    let words = office.split(separator: " ")
    guard (1...10).contains(words.count),
      words.prefix(3).contains(where: { LabelNameParser.isRole(String($0)) })
    else { return nil }
    return office
  }

  private func add(office: String, to participant: inout Participant) {
    guard !participant.offices.contains(office) else { return }
    participant.offices.append(office)
  }

  private func add(_ name: String, to participant: inout Participant, because reason: String) {
    guard !participant.names.contains(where: { $0.text == name }) else { return }
    participant.names.insert(PersonName(plain: name), at: 0)
    participant.evidence.append(reason)
  }
}

extension String {
  /// Without the `'s` of possession.
  fileprivate var possessor: String {
    for ending in ["'s", "’s", "'S", "’S"] where hasSuffix(ending) {
      return String(dropLast(2))
    }
    return self
  }
}
