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

  let names: [LabelName]
  /// Labels that speak one after the other, and so are two persons unless written alike.
  let neighbours: Set<Pair>
  /// By the root of the labels that are one.
  private(set) var evidence: [Int: [String]] = [:]
  private var parents: [Int]
  private let folded: [[String]]
  private let genders: [Gender?]
  /// What the labels' words say of a part in the exchange.
  private let meanings: [GroupLabels.Meaning?]

  private enum Gender { case male, female }

  init(names: [LabelName], neighbours: Set<Pair>) {
    self.names = names
    self.neighbours = neighbours
    parents = Array(names.indices)
    folded = names.map(\.folded)
    genders = names.map { Self.gender(of: $0.honorific) }
    meanings = names.map { GroupLabels.meaning(of: LabelShape.fold($0.text)) }
  }

  func root(of place: Int) -> Int {
    var place = place
    while parents[place] != place { place = parents[place] }
    return place
  }

  mutating func merge() {
    mergeAlike()
    mergeShort()
    mergeOffices()
    mergeAnswers()
  }

  // MARK: Answers

  /// Who answers is the only one named, if that one never asks or answers under another label.
  private mutating func mergeAnswers() {
    let named = Set(names.indices.filter { !names[$0].isOffice && !isExchange($0) }.map(root))
    let answers = names.indices.filter { meanings[$0]?.role == .principal }
    guard named.count == 1, let person = named.first, answers.count == 1,
      let answer = answers.first,
      !neighbours.contains(Pair(person, answer))
    else { return }
    join(person, answer, because: "'\(names[person].text)' is the only one who can answer")
  }

  /// `Q`, `Answer` and the like.
  private func isExchange(_ place: Int) -> Bool { meanings[place] != nil }

  // MARK: Written alike

  /// The same name with other marks, honorific or office.
  private mutating func mergeAlike() {
    var known: [String: [Int]] = [:]
    for place in names.indices {
      let key = key(of: place)
      guard !key.isEmpty else { continue }
      let match = (known[key] ?? []).first { agrees(place, $0) }
      if let match {
        join(match, place, because: reason(match, place))
      } else {
        known[key, default: []].append(place)
      }
    }
  }

  private func key(of place: Int) -> String {
    if !folded[place].isEmpty { return folded[place].joined(separator: " ") }
    let words = names[place].text.parts(between: " ").map { LabelName.fold(String($0)) }
    return "office " + words.filter { !LabelWords.articles.contains($0) }.joined(separator: " ")
  }

  private func reason(_ one: Int, _ other: Int) -> String {
    "'\(names[one].text)' and '\(names[other].text)' have the same name"
  }

  private func agrees(_ one: Int, _ other: Int) -> Bool {
    guard let first = genders[one], let second = genders[other] else { return true }
    return first == second
  }

  // MARK: Short and full names

  /// A surname, with or without initials, is the one full name that has it.
  private mutating func mergeShort() {
    var full: [String: [Int]] = [:]
    for place in names.indices where isFull(place) {
      for key in surnameKeys(of: place) where full[key]?.last != place {
        full[key, default: []].append(place)
      }
    }
    for place in names.indices where !folded[place].isEmpty && !isFull(place) {
      guard let surname = folded[place].first(where: \.isLong), !surname.isNumber else {
        continue
      }
      var roots: [Int] = []
      for candidate in full[surname] ?? [] where fits(place, candidate) {
        let root = root(of: candidate)
        if !roots.contains(root) { roots.append(root) }
      }
      guard roots.count == 1, let match = roots.first, match != root(of: place) else { continue }
      join(match, place, because: "'\(names[place].text)' can only be '\(names[match].text)'")
    }
  }

  /// Two words or more that are no initials.
  private func isFull(_ place: Int) -> Bool {
    folded[place].count { $0.isLong || $0.isUncasedWord } >= 2
  }

  /// Some may be the same.
  private func surnameKeys(of place: Int) -> [String] {
    let words = folded[place]
    if let surname = names[place].surname, surname.upperBound <= words.count {
      return surname.count == 1
        ? [words[surname.lowerBound]] : [words[surname].joined(separator: " ")] + words[surname]
    }
    // Which word is the surname is not shown; titles such as King stand before the name.
    return [words[0], words[words.count - 1]]
  }

  private func fits(_ short: Int, _ full: Int) -> Bool {
    guard agrees(short, full) else { return false }
    let initials = folded[short].filter { !$0.isLong && !$0.isUncasedWord }
    let others = folded[full]
    guard initials.allSatisfy({ initial in others.contains { $0.hasPrefix(initial) } }) else {
      return false
    }
    let words = folded[short].filter(\.isLong)
    return words.allSatisfy(others.contains)
  }

  // MARK: Offices

  /// An office alone is the one person who holds it, if the two never speak to each other.
  private mutating func mergeOffices() {
    let held = heldWords
    for place in names.indices where !isAnonymous(place) {
      let office =
        names[place].isOffice
        ? key(of: place).split(separator: " ").dropFirst().map(String.init) : folded[place]
      guard let first = office.first,
        names[place].isOffice || office.count == 1 && held.contains(first)
      else { continue }
      var roots: [Int] = []
      for other in names.indices where other != place && !names[other].isOffice {
        let holds = names[other].offices.contains { title in
          let words = title.parts(between: " ,-").map { LabelName.fold(String($0)) }
          return words.contains(first) && office.allSatisfy(words.contains)
        }
        let root = root(of: other)
        if holds, !roots.contains(root) { roots.append(root) }
      }
      guard roots.count == 1, let match = roots.first,
        !names.indices.contains(where: {
          root(of: $0) == match && neighbours.contains(Pair($0, place))
        })
      else { continue }
      join(match, place, because: "'\(names[match].text)' is the only \(names[place].text)")
    }
  }

  /// Single words that some label gives as the office of a name: `SPOKESMAN (A. HILL)`.
  private var heldWords: Set<String> {
    Set(
      names.lazy.filter { !$0.isOffice }.flatMap(\.offices).filter { !$0.contains(" ") }.map(
        LabelName.fold))
  }

  private func isAnonymous(_ place: Int) -> Bool {
    meanings[place]?.isGroup ?? false
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

  private static func gender(of honorific: String) -> Gender? {
    guard !honorific.isEmpty else { return nil }
    let words = honorific.lowercased().parts(between: " ").map { String($0).trimmed(of: ".") }
    if words.contains(where: male.contains) { return .male }
    return words.contains(where: female.contains) ? .female : nil
  }

  private static let male = WordSet(
    "mr mister sir lord m monsieur sr señor senhor sig signor signore herr hr dhr heer pan господин г-н пан gospodin κ κύριος domnul dl السيد מר senyor"
  )
  private static let female = WordSet(
    "mrs ms miss mme mlle madame madam dame lady sra srta señora señorita senhora dona signora frau mevrouw mevr mw fru fröken pani paní госпожа г-жа пані gospođa κα κυρία doamna dna السيدة גב' גברת senyora"
  )
}

extension String {
  /// More than one character. No folded word is empty.
  fileprivate var isLong: Bool { isASCII ? utf8.count > 1 : count > 1 }
  fileprivate var isNumber: Bool { allSatisfy(\.isNumber) }
  fileprivate var isUncasedWord: Bool {
    unicodeScalars.first.map { Letters.isUncased($0.value) } ?? false
  }
}
