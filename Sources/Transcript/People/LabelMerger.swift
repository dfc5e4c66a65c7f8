/// Finds the labels that stand for one person, and says why.
struct LabelMerger {
  /// Two labels, the lower place first.
  struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  private let labels: [KnownLabel]
  /// Labels that speak one after the other, and so are two persons unless written alike.
  private let neighbours: Set<Pair>
  /// By the root of the labels that are one.
  private(set) var evidence: [Int: [String]] = [:]
  private var parents: [Int]

  init(_ labels: [KnownLabel], neighbours: Set<Pair>) {
    self.labels = labels
    self.neighbours = neighbours
    parents = Array(labels.indices)
  }

  func root(of place: Int) -> Int {
    var place = place
    while parents[place] != place { place = parents[place] }
    return place
  }

  mutating func merge() {
    mergeAlike()
    mergeCalled()
    mergeShort()
    mergeInitials()
    mergeOffices()
    mergeAnswers()
  }

  // MARK: Answers

  /// Who answers is the only one named, if that one never asks or answers under another label.
  private mutating func mergeAnswers() {
    let persons = labels.indices.filter { !labels[$0].name.isOffice && !isExchange($0) }
    let named = Set(persons.map(root))
    let answers = labels.indices.filter { labels[$0].meaning?.role == .principal }
    guard named.count == 1, let person = named.first, answers.count == 1,
      let answer = answers.first,
      !neighbours.contains(Pair(person, answer))
    else { return }
    join(person, answer, because: "'\(labels[person].name.text)' is the only one who can answer")
  }

  /// `Q`, `Answer` and the like.
  private func isExchange(_ place: Int) -> Bool { labels[place].meaning != nil }

  // MARK: Written alike

  /// The same name with other marks, honorific or office.
  private mutating func mergeAlike() {
    var known: [String: [Int]] = [:]
    for place in labels.indices {
      let key = labels[place].key
      guard !key.isEmpty else { continue }
      let match = (known[key] ?? []).first { agrees(place, $0) }
      if let match {
        join(match, place, because: reason(match, place))
      } else {
        known[key, default: []].append(place)
      }
    }
  }

  private func reason(_ one: Int, _ other: Int) -> String {
    "'\(labels[one].name.text)' and '\(labels[other].name.text)' have the same name"
  }

  private func agrees(_ one: Int, _ other: Int) -> Bool {
    guard let first = labels[one].gender, let second = labels[other].gender else { return true }
    return first == second
  }

  /// `Ann Hill (hereinafter Hill)` says by what name she goes.
  private mutating func mergeCalled() {
    let called = labels.indices.filter { labels[$0].name.shortName != nil }
    guard !called.isEmpty else { return }
    let places = Dictionary(grouping: labels.indices) { labels[$0].folded.joined() }
    for place in called {
      guard let short = labels[place].name.shortName.map(LabelName.fold), !short.isEmpty else {
        continue
      }
      for other in places[short] ?? [] where other != place {
        let name = labels[place].name.text
        join(place, other, because: "'\(name)' says that it is '\(labels[other].name.text)'")
      }
    }
  }

  // MARK: Short and full names

  /// A surname, with or without initials, is the one full name that has it.
  private mutating func mergeShort() {
    var full: [String: [Int]] = [:]
    for place in labels.indices where isFull(place) {
      for key in surnameKeys(of: place) where full[key]?.last != place {
        full[key, default: []].append(place)
      }
    }
    for place in labels.indices where !labels[place].folded.isEmpty && !isFull(place) {
      guard let surname = labels[place].folded.first(where: \.isLong), !surname.isNumber else {
        continue
      }
      var roots: [Int] = []
      for candidate in full[surname] ?? [] where fits(place, candidate) {
        let root = root(of: candidate)
        if !roots.contains(root) { roots.append(root) }
      }
      guard roots.count == 1, let match = roots.first, match != root(of: place) else { continue }
      let (short, name) = (labels[place].name.text, labels[match].name.text)
      join(match, place, because: "'\(short)' can only be '\(name)'")
    }
  }

  /// Two words or more that are no initials.
  private func isFull(_ place: Int) -> Bool {
    labels[place].folded.count { $0.isLong || $0.isUncasedWord } >= 2
  }

  /// Some may be the same.
  private func surnameKeys(of place: Int) -> [String] {
    let words = labels[place].folded
    if let surname = labels[place].name.surname, surname.upperBound <= words.count {
      return surname.count == 1
        ? [words[surname.lowerBound]] : [words[surname].joined(separator: " ")] + words[surname]
    }
    // Which word is the surname is not shown; titles such as King stand before the name.
    return [words[0], words[words.count - 1]]
  }

  private func fits(_ short: Int, _ full: Int) -> Bool {
    guard agrees(short, full) else { return false }
    let initials = labels[short].folded.filter { !$0.isLong && !$0.isUncasedWord }
    let others = labels[full].folded
    guard initials.allSatisfy({ initial in others.contains { $0.hasPrefix(initial) } }) else {
      return false
    }
    let words = labels[short].folded.filter(\.isLong)
    return words.allSatisfy(others.contains)
  }

  /// Initials are the one full name that has them.
  private mutating func mergeInitials() {
    var full: [String: [Int]]?
    for place in labels.indices {
      let label = labels[place]
      guard label.meaning == nil, label.folded.count == 1, let letters = label.folded.first,
        (2...3).contains(letters.count), label.name.text.isCapitals
      else { continue }
      let known =
        full ?? Dictionary(grouping: labels.indices.filter(isFull)) { initials(of: $0) }
      full = known
      let matches = Set((known[letters] ?? []).map(root))
      guard matches.count == 1, let match = matches.first, match != root(of: place) else {
        continue
      }
      let (short, name) = (label.name.text, labels[match].name.text)
      join(match, place, because: "'\(short)' are the initials of '\(name)'")
    }
  }

  private func initials(of place: Int) -> String {
    String(labels[place].folded.compactMap(\.first))
  }

  // MARK: Offices

  /// An office alone is the one person who holds it, if the two never speak to each other.
  private mutating func mergeOffices() {
    let titles = titles()
    guard !titles.isEmpty else { return }
    var beside: [Int: [Int]] = [:]
    for pair in neighbours {
      beside[pair.first, default: []].append(pair.second)
      beside[pair.second, default: []].append(pair.first)
    }
    for place in labels.indices where !isAnonymous(place) {
      let label = labels[place]
      let office =
        label.name.isOffice
        ? label.key.split(separator: " ").dropFirst().map(String.init) : label.folded
      guard let first = office.first, let held = titles[first],
        let match = onlyHolder(of: office, among: held, other: place),
        !(beside[place] ?? []).contains(where: { root(of: $0) == match })
      else { continue }
      let (holder, title) = (labels[match].name.text, label.name.text)
      join(match, place, because: "'\(holder)' is the only \(title)")
    }
  }

  /// The words of an office that a label gives for a name, folded.
  private struct Title {
    let place: Int
    let words: [String]
  }

  /// By each of their words.
  private func titles() -> [String: [Title]] {
    var titles: [String: [Title]] = [:]
    for place in labels.indices where !labels[place].name.isOffice {
      for office in labels[place].name.offices {
        let words = office.parts(between: " ,-").map { LabelName.fold(String($0)) }
        for word in Set(words) {
          titles[word, default: []].append(Title(place: place, words: words))
        }
      }
    }
    return titles
  }

  /// The person who alone holds an office. A label that is no office is one where another gives just
  /// that word for one, as in `SPOKESMAN (A. HILL)`.
  private func onlyHolder(of office: [String], among titles: [Title], other place: Int) -> Int? {
    guard
      labels[place].name.isOffice
        || office.count == 1 && titles.contains(where: { $0.words.count == 1 })
    else { return nil }
    var holder: Int?
    for title in titles where title.place != place && office.allSatisfy(title.words.contains) {
      let root = root(of: title.place)
      if holder.map({ $0 != root }) ?? false { return nil }
      holder = root
    }
    return holder
  }

  private func isAnonymous(_ place: Int) -> Bool {
    labels[place].meaning?.isGroup ?? false
  }

  // MARK: Joining

  private mutating func join(_ one: Int, _ other: Int, because reason: String) {
    let (first, second) = (root(of: one), root(of: other))
    guard first != second else { return }
    let (root, child) = (min(first, second), max(first, second))
    parents[child] = root
    evidence[root, default: []] += [reason] + (evidence[child] ?? [])
    evidence[child] = nil
  }
}

extension String {
  /// More than one character. No folded word is empty.
  fileprivate var isLong: Bool { isASCII ? utf8.count > 1 : count > 1 }
  fileprivate var isNumber: Bool { allSatisfy(\.isNumber) }
  fileprivate var isUncasedWord: Bool {
    unicodeScalars.first.map { Letters.isUncased($0.value) } ?? false
  }
}
