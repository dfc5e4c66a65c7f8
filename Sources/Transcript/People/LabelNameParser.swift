/// Takes a speaker's label apart: honorific, name, office, party or place.
struct LabelNameParser {
  func parse(_ label: String) -> LabelName {
    let text = label.singleSpaced
    var result = LabelName(text: text.isEmpty ? label : Self.withoutNumber(text))
    if text.hasPrefix("From "), let end = text.range(of: " to ") {
      let name = text[..<end.lowerBound].dropFirst(5)
      result.name = name.split(separator: " ").map(String.init)
      return result
    }
    // `u/nick Ann Hill`: a nickname of a page of posts, and perhaps whose it is.
    if text.hasPrefix("u/") {
      let words = text.split(separator: " ").map(String.init)
      result.name = words.count > 1 ? Array(words.dropFirst()) : words
      return result
    }
    var (main, groups) = Self.brackets(of: Self.withoutNumber(text))
    main = Self.withoutMarks(main)
    if !main.isASCII, let name = Self.announced(main) {
      result.name = [name]
      return result
    }
    if let name = Self.behalf(main) {
      result.organizations.append(String(main[..<name.lowerBound]).trimmed(of: " "))
      main = String(main[name.upperBound...])
    }
    if main.isCapitals, let colon = main.range(of: ": ") {
      result.offices.append(String(main[..<colon.lowerBound]))
      main = String(main[colon.upperBound...])
    }
    // `Hon. Ann Hill to the Minister of Health` asks that minister.
    if let addressee = main.range(of: " to the ") { main = String(main[..<addressee.lowerBound]) }
    let (head, tail) = Self.split(Self.caption(main))
    readHead(head, into: &result)
    readTail(tail, into: &result)
    for group in groups { readGroup(group, into: &result) }
    if result.isOffice, !groups.isEmpty,
      groups.allSatisfy({ !$0.hasLetter || Self.isManner($0.lowercased()) })
    {
      result.text = main
    }
    markSurname(&result)
    return result
  }

  /// From the second of two equal names on: `Photo of Ann Hill Ann Hill Harbour` is that of a page.
  private static func caption(_ main: String) -> String {
    let words = main.parts(between: " ")
    guard words.count >= 4 else { return main }
    for length in 2...4 where words.count >= 2 * length {
      for start in 0...(words.count - 2 * length) {
        let second = start + length
        guard words[start..<second].elementsEqual(words[second..<second + length]),
          words[start].first?.isUppercase ?? false
        else { continue }
        return words[second..<second + length].joined(separator: " ") + ", "
          + words[(second + length)...].joined(separator: " ")
      }
    }
    return main
  }

  /// Without marks around the name; the full stop of its last initial is the name's own.
  private static func withoutMarks(_ written: String) -> String {
    let main = written.trimmed(of: "*_#:：.,;—–- §○◯◎●◆◇■□▲△▼▽★☆")
    let letters = main.suffix(2)
    guard letters.count == 2, letters.last?.isUppercase ?? false,
      letters.first == " " || letters.first == ".", main.contains("."),
      written.contains(main + ".")
    else { return main }
    return main + "."
  }

  /// The name in words that announce it.
  private static func announced(_ words: String) -> String? {
    Array(words.utf8).withText { text in
      Announcements.name(in: 0..<text.count, of: text).map { text.string($0) }
    }
  }

  /// The Turkish word between a group and the name of whoever speaks on its behalf.
  private static func behalf(_ main: String) -> Range<String.Index>? {
    guard !main.isASCII || main.utf8.contains(UInt8(ascii: "A")) else { return nil }
    return main.range(of: " GRUBU ADINA ") ?? main.range(of: " Grubu Adına ")
      ?? main.range(of: " grubu adına ")
  }

  /// Without the number of a question before the name, as in `Q12 Jane Doe`.
  private static func withoutNumber(_ text: String) -> String {
    guard text.first == "Q", let blank = text.firstIndex(of: " "),
      text[..<blank].count >= 2, text[..<blank].dropFirst().allSatisfy(\.isNumber)
    else { return text }
    return String(text[text.index(after: blank)...])
  }

  // MARK: Dividing

  /// The words outside brackets, and those inside each.
  private static func brackets(of text: String) -> (main: String, groups: [String]) {
    guard text.utf8.contains(where: { $0 >= 0x80 || openings.contains($0) }),
      text.unicodeScalars.contains(where: { "([（【［<〈".unicodeScalars.contains($0) })
    else { return (text, []) }
    var main = ""
    var groups: [String] = []
    var depth = 0
    for character in text {
      if "([（【［<〈".contains(character) {
        if depth == 0 { groups.append("") } else { groups[groups.count - 1].append(character) }
        depth += 1
      } else if ")]）】］>〉".contains(character), depth > 0 {
        depth -= 1
        if depth > 0 { groups[groups.count - 1].append(character) }
      } else if depth > 0 {
        groups[groups.count - 1].append(character)
      } else {
        main.append(character)
      }
    }
    let name = main.split(separator: " ").joined(separator: " ")
    if name.contains(where: \.isLetter) { return (name, groups.filter { !$0.isEmpty }) }
    // A label in brackets as a whole.
    guard let inner = groups.first else { return (text, []) }
    let (nested, others) = brackets(of: inner)
    return (nested, others + groups.dropFirst())
  }

  /// At the first comma, slash, bar or dash between words.
  static func split(_ main: String) -> (head: String, tail: String) {
    guard main.utf8.contains(where: { $0 >= 0x80 || dividers.contains($0) }) else {
      return (main, "")
    }
    for separator in separators {
      guard let range = main.range(of: separator), range.lowerBound > main.startIndex else {
        continue
      }
      let head = String(main[..<range.lowerBound])
      let tail = String(main[range.upperBound...])
      return (head.trimmed(of: " -,"), tail.trimmed(of: " -,"))
    }
    return (main, "")
  }

  private static let openings = ASCIISet("([<")
  private static let dividers = ASCIISet(",/|-")
  private static let separators = [
    ", ", " / ", " | ", " -- ", " – ", " — ", " - ", "，", "、", "/",
  ]

  // MARK: Reading

  private func readHead(_ head: String, into result: inout LabelName) {
    var words = head.parts(between: " ").map(String.init)
    let office = withPortfolio(officeLength(of: words), of: words)
    if office == words.count, office > 0 {
      result.name = []
      if words.count > 1 || Self.isRole(words[0]) { result.offices = [] }
      return
    }
    if office > 0 {
      var named = Array(words[..<office])
      if let first = named.first, LabelWords.articles.contains(first.lowercased()), named.count > 1
      {
        named.removeFirst()
      }
      result.offices.append(named.joined(separator: " "))
      words.removeFirst(office)
    }
    var honorific: [String] = []
    while words.count > 1, let first = words.first, Self.isHonorific(first, before: words[1]) {
      honorific.append(words.removeFirst())
    }
    // `SOLDIER #1` is named by its office.
    guard words.contains(where: \.hasLetter) else {
      result.offices = []
      return
    }
    result.honorific = honorific.joined(separator: " ")
    result.name = words
  }

  /// How many words at the start name an office: all of them where no name follows.
  private func officeLength(of words: [String]) -> Int {
    var length = 0
    var hasRole = false
    var index = 0
    while index < words.count {
      let word = words[index].lowercased().trimmed(of: ".")
      if Self.isRole(plain: word) {
        hasRole = true
        length = index + 1
      } else if OfficeWords.contains(word) {
        if hasRole { length = index + 1 }
      } else if !LabelWords.particles.contains(word), !LabelWords.articles.contains(word) {
        break
      }
      index += 1
    }
    guard hasRole else { return 0 }
    // `President Martin` is an office and a name; `Justice` alone is an office.
    return length
  }

  /// `Minister of Water`: words behind a preposition go on the office; a name has two or more.
  private func withPortfolio(_ length: Int, of words: [String]) -> Int {
    guard length > 0, length < words.count,
      LabelWords.particles.contains(words[length].lowercased()),
      // In capitals `DE` may begin a name.
      words[length].first?.isLowercase ?? false || ["OF", "FOR"].contains(words[length])
    else { return length }
    var end = length
    while end < words.count,
      LabelWords.particles.contains(words[end].lowercased())
        || LabelWords.articles.contains(words[end].lowercased())
    {
      end += 1
    }
    end = min(end + 1, words.count)
    return words.count - end >= 2 ? end : words.count
  }

  static func isRole(_ word: String) -> Bool { isRole(plain: word.lowercased().trimmed(of: ".")) }

  /// - Parameter word: in lower case, without full stops around it.
  private static func isRole(plain word: String) -> Bool {
    LabelWords.roles.contains(word)
      || word.utf8.contains(UInt8(ascii: "-"))
        && word.parts(between: "-").contains(where: LabelWords.roles.contains)
  }

  private static func isHonorific(_ word: String, before next: String) -> Bool {
    let plain = word.lowercased().trimmed(of: ".")
    if LabelWords.articles.contains(plain), !word.hasSuffix(".") {
      return word.count > 1 || LabelWords.honorifics.contains(next.lowercased().trimmed(of: "."))
    }
    // An initial such as `M.` is an honorific in French only: not before a name in capitals.
    if plain.count == 1 { return plain == "m" && next != next.uppercased() }
    return LabelWords.honorifics.contains(plain)
  }

  private func readTail(_ tail: String, into result: inout LabelName) {
    guard !tail.isEmpty else { return }
    let words = tail.parts(between: " -/,.").map { $0.lowercased() }
    let hasRole = words.contains(where: LabelWords.roles.contains)
    let isForename = words.count == 1 && !hasRole && result.name.count == 1
    if isForename, tail.first?.isUppercase ?? false, !tail.isCapitals {
      result.surname = 0..<1
      result.name.append(tail)
    } else if result.isOffice, !hasRole, words.count <= 4, tail.first?.isUppercase ?? false {
      result.offices.append(result.text.components(before: tail))
      result.name = tail.parts(between: " ").map(String.init)
    } else if hasRole || tail.hasRoleEnding {
      result.offices.append(tail)
    } else {
      result.organizations.append(tail)
    }
  }

  /// A party or place behind the name; a name behind an office.
  private func readGroup(_ group: String, into result: inout LabelName) {
    let words = group.split(separator: " ")
    let folded = group.lowercased()
    guard group.hasLetter, !Self.isManner(folded) else { return }
    if let short = Self.shortName(in: group, folded) {
      result.shortName = short
      return
    }
    let inner = LabelNameParser().plainName(group)
    if let inner, !inner.name.isEmpty, result.isOffice || Self.holds(inner, result) {
      result.offices.insert(result.text.components(before: group), at: 0)
      result.honorific = inner.honorific
      result.name = inner.name
    } else if words.contains(where: { Self.isRole(String($0).trimmed(of: ",;—-")) }) {
      result.offices.append(group)
    } else {
      result.organizations.append(group)
    }
  }

  /// `SPOKESMAN (A. HILL)`: a name with an initial behind a single word, whatever the word, holds it.
  private static func holds(_ inner: LabelName, _ outer: LabelName) -> Bool {
    outer.name.count == 1 && outer.honorific.isEmpty && outer.name[0].letterCount > 2
      && inner.name.contains { $0.letterCount == 1 && $0.hasSuffix(".") }
      && inner.name.contains { $0.letterCount > 1 }
  }

  /// A name written as such: two words or more with capitals, or one with an honorific.
  private func plainName(_ text: String) -> LabelName? {
    var result = LabelName(text: text)
    readHead(text, into: &result)
    guard !result.name.isEmpty, result.name.count <= 5 else { return nil }
    let isCased = result.name.allSatisfy { word in
      word.first?.isUppercase ?? false || LabelWords.particles.contains(word.lowercased())
        || word.unicodeScalars.first.map { Letters.isUncased($0.value) } ?? false
    }
    let isUncased = text.unicodeScalars.contains { Letters.isUncased($0.value) }
    guard isCased, result.name.count > 1 || !result.honorific.isEmpty || isUncased else {
      return nil
    }
    return text.isCapitals && result.name.count == 1 ? nil : result
  }

  /// `spoke in French`, `by video link`: how, not who.
  private static func isManner(_ folded: String) -> Bool {
    let starts = [
      "spoke in", "interpretation", "through", "via ", "by video", "by phone", "off", "on behalf",
      "en inglés", "en francés", "parle en", "in french", "in spanish", "continued", "cont",
      "reading", "devam",
      "voice-over", "speaking", "translated", "inaudible", "sic",
    ]
    return starts.contains { folded.hasPrefix($0) }
  }

  /// Capitals among small letters, or a word in capitals beside initials, show the surname.
  private func markSurname(_ result: inout LabelName) {
    guard result.surname == nil, result.name.count > 1 else { return }
    let capitals = result.name.map { $0.isCapitals && $0.letterCount > 1 }
    let initials = result.name.map { $0.letterCount == 1 }
    let isMixed = zip(capitals, initials).contains { !$0 && !$1 }
    let hasInitial = initials.contains(true)
    guard capitals.contains(true), isMixed || hasInitial,
      let first = capitals.firstIndex(of: true), let last = capitals.lastIndex(of: true),
      capitals[first...last].allSatisfy({ $0 })
    else { return }
    result.surname = first..<last + 1
  }
}

extension String {
  /// The words before a part, without punctuation at their end.
  fileprivate func components(before part: String) -> String {
    guard let range = range(of: part) else { return self }
    return String(self[..<range.lowerBound]).trimmed(of: " ,-–—/|(（[")
  }

  /// In a script without capitals: ends in an office.
  fileprivate var hasRoleEnding: Bool {
    utf8.last ?? 0 >= 0x80 && LabelWords.uncasedRoles.contains { hasSuffix($0) }
  }
}
