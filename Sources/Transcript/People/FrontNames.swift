/// What the front matter says of those who speak: full names, offices, outlets.
struct FrontNames {
  private let lines: [[Substring]]
  private let texts: [String]
  /// Short lines by character, to compare with labels poorly scanned.
  private let scalars: [[Unicode.Scalar]]
  /// The lines that have a word, by its letters.
  private let byWord: [Substring: [Int]]

  /// - Parameter headings: lines further down that name who speaks next.
  init(text: Text, lines: [Line], end: Int, headings: [Int]) {
    var texts: [String] = []
    for line in lines.prefix(min(end, 400)) where !line.isBlank && line.text.count <= 400 {
      texts.append(text.string(line.text))
    }
    for index in headings.prefix(60) where lines[index].text.count <= 200 {
      texts.append(text.string(lines[index].text))
    }
    self.texts = texts
    let words = texts.map { $0.parts(between: " \t|=*") }
    self.lines = words
    scalars = texts.map { $0.utf8.count <= 240 ? Array($0.unicodeScalars) : [] }
    var byWord: [Substring: [Int]] = [:]
    for (index, line) in words.enumerated() {
      for word in line {
        let letters = word.inner
        if byWord[letters]?.last != index { byWord[letters, default: []].append(index) }
      }
    }
    self.byWord = byWord
  }

  /// The lines that may have a name, told by its last word.
  private func lines(with name: String) -> [Int] {
    byWord[(name.split(separator: " ").last ?? "").inner] ?? []
  }

  /// Adds what the front matter has beyond the labels.
  func complete(_ participant: inout Participant, from labels: [LabelName]) {
    guard !participant.isGroup else { return }
    if let label = labels.first(where: { !$0.isOffice }) {
      completeName(&participant, label)
    } else if let label = labels.first {
      nameOffice(&participant, label)
    }
  }

  // MARK: A name in full

  private func completeName(_ participant: inout Participant, _ label: LabelName) {
    if label.name.count == 1, let full = spelledOut(label.name[0]) {
      add(full, to: &participant, because: "the front matter spells '\(label.text)' out")
      return
    }
    addScanned(&participant, label)
    if let office = officeBefore(label.name.joined()) { add(office: office, to: &participant) }
    let words = label.folded
    guard let surname = words.last(where: { $0.count > 1 }) else { return }
    var votes: [String: Int] = [:]
    for line in lines {
      for (index, word) in line.enumerated() where word.isName(surname) {
        let full = nameBefore(index, in: line, like: words)
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
    for (text, line) in zip(texts, scalars) where abs(line.count - letters.count) <= limit {
      if line == letters { return }
      guard EditDistance.between(letters, line, limit: limit) <= limit else { continue }
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
    for text in lines(with: name).map({ texts[$0] }) {
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
      guard let start = line.firstIndex(where: { $0.lowercased().trimmed(of: ".") == first }) else {
        continue
      }
      let name = officeAndName(line[start...])
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
    if let (name, office) = texts.lazy.compactMap(Presider.named(in:)).first {
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
      let text = texts[index]
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
    guard index + 1 < texts.count else { return false }
    let line = texts[index + 1].trimmed(of: " ,()*_")
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

  fileprivate func isFoldedName(_ surname: String) -> Bool {
    self == surname || self == surname + "s" && count > 4
  }
}

extension Substring {
  /// The letters and hyphens from the first letter on.
  fileprivate var inner: Substring {
    guard isASCII else { return drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" } }
    let isLetter = { (byte: UInt8) in (byte | 0x20) &- 0x61 < 26 }
    return Substring(
      utf8.drop { !isLetter($0) }.prefix { isLetter($0) || $0 == UInt8(ascii: "-") })
  }

  /// Whether the word is a folded surname, also with an `s` behind it.
  fileprivate func isName(_ surname: String) -> Bool {
    guard isASCII else { return LabelName.fold(String(self)).isFoldedName(surname) }
    var rest = surname.utf8[...]
    var count = 0
    for byte in utf8 {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      guard lower &- 0x61 < 26 || lower &- 0x30 < 10 else { continue }
      count += 1
      guard let next = rest.popFirst() else {
        // Behind the surname one `s` may stand, and no more.
        guard lower == UInt8(ascii: "s"), count == surname.utf8.count + 1, count > 4 else {
          return false
        }
        continue
      }
      if next != lower { return false }
    }
    return rest.isEmpty && count > 0
  }
}
