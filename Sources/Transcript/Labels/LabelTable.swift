/// The different labels of a text, each with what its places have in common.
struct LabelTable {
  struct Entry: Sendable {
    /// The first place of the name.
    var name: Range<Int>
    var form: LabelForm
    var count = 0
    /// Places at the start of a paragraph, as far as blank lines and sentence ends tell.
    var atStart = 0
    /// At one of the places the last words before name the speaker.
    var isCalled = false
    /// Places with nothing behind the label on its line.
    var alone = 0
    /// Places whose speech begins as a sentence does.
    var beforeSentence = 0
    /// Places where speech follows at all.
    var beforeSpeech = 0
    /// Places with a time stamp on the same line.
    var stamped = 0
    /// Places on the first of several lines that blank lines set apart.
    var overBlock = 0
    /// Places with an office on the line below.
    var overOffice = 0
    /// Places where a colon follows the closing bracket.
    var bracketColon = 0
    var firstLine: Int
  }

  private(set) var entries: [Entry] = []
  private var indexes = HashIndex()
  let text: Text

  init(text: Text) {
    self.text = text
  }

  /// Counts a place of a name in a form.
  ///
  /// - Returns: the index of their entry.
  mutating func enter(_ candidate: LabelCandidate) -> Int {
    let index = index(of: candidate)
    entries[index].count += 1
    return index
  }

  private mutating func index(of candidate: LabelCandidate) -> Int {
    let (opening, separator) = (candidate.form.opening, candidate.form.separator)
    // A stamp behind the name makes no other label.
    let form = LabelForm(opening: opening, separator: separator)
    let hash = text.hash(candidate.name, seed: UInt64(form.index))
    let found = indexes.number(for: hash) { number in
      entries[number].form.opening == opening && entries[number].form.separator == separator
        && text.isSame(entries[number].name, candidate.name)
    }
    if let found { return found }
    indexes.insert(entries.count, hash: hash)
    entries.append(Entry(name: candidate.name, form: candidate.form, firstLine: candidate.line))
    return entries.count - 1
  }

  /// What surrounds one place of a label.
  struct Surroundings: OptionSet {
    let rawValue: UInt16
    static let atStart = Surroundings(rawValue: 1)
    static let beforeSentence = Surroundings(rawValue: 2)
    static let beforeSpeech = Surroundings(rawValue: 4)
    static let alone = Surroundings(rawValue: 8)
    static let called = Surroundings(rawValue: 16)
    static let stamped = Surroundings(rawValue: 32)
    static let bracketColon = Surroundings(rawValue: 64)
    static let overBlock = Surroundings(rawValue: 128)
    static let overOffice = Surroundings(rawValue: 256)
  }

  /// Notes what surrounds a place of an entry.
  mutating func note(_ place: Surroundings, of index: Int) {
    if place.contains(.called) { entries[index].isCalled = true }
    if place.contains(.alone) { entries[index].alone += 1 }
    if place.contains(.atStart) { entries[index].atStart += 1 }
    if place.contains(.beforeSentence) { entries[index].beforeSentence += 1 }
    if place.contains(.beforeSpeech) { entries[index].beforeSpeech += 1 }
    if place.contains(.stamped) { entries[index].stamped += 1 }
    if place.contains(.overBlock) { entries[index].overBlock += 1 }
    if place.contains(.overOffice) { entries[index].overOffice += 1 }
    if place.contains(.bracketColon) { entries[index].bracketColon += 1 }
  }
}
