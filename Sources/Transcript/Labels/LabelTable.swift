/// The different labels of a text, each with what its places have in common; without those that
/// cannot be any, of which a text has the most.
struct LabelTable {
  struct Entry: Sendable {
    /// The first place of the name.
    var name: Range<Int>
    var form: LabelForm
    var count = 0
    /// Places at the start of a paragraph, as far as blank lines and sentence ends tell.
    var atStart = 0
    /// Places on a line below a blank one.
    var afterBlank = 0
    /// At one of the places the last words before name the speaker.
    var isCalled = false
    /// Places with nothing behind the label on its line.
    var alone = 0
    /// Places whose speech begins as a sentence does.
    var beforeSentence = 0
    /// Places where speech follows at all.
    var beforeSpeech = 0
    /// Places whose speech turns to somebody; counted for names that come seldom.
    var beforeAddress = 0
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

  /// A name in a form, be there an entry of it or not.
  private struct Key {
    var start: UInt32
    var end: UInt32
    /// The index of the form.
    var form: UInt16
    /// -1 where there is none.
    var entry: Int32

    var name: Range<Int> { Int(start)..<Int(end) }
  }

  private(set) var entries: [Entry] = []
  private var keys: [Key] = []
  private var indexes = HashIndex()
  let text: Text

  init(text: Text) {
    self.text = text
  }

  /// The number under which the name of a candidate is known in its form, if it is, and the hash
  /// of both.
  func place(of candidate: LabelCandidate) -> (key: Int?, hash: UInt64) {
    let form = Self.form(of: candidate)
    let name = candidate.name
    let hash = text.hash(name, seed: UInt64(form))
    let key = indexes.number(for: hash) {
      keys[$0].form == form && text.isSame(keys[$0].name, name)
    }
    return (key, hash)
  }

  /// A stamp behind the name makes no other label.
  private static func form(of candidate: LabelCandidate) -> UInt16 {
    var form = candidate.form
    form.isTimed = false
    return UInt16(form.index)
  }

  /// Counts one more place of a name.
  ///
  /// - Returns: its entry, if it has one.
  mutating func count(_ key: Int) -> Int? {
    let entry = Int(keys[key].entry)
    guard entry >= 0 else { return nil }
    entries[entry].count += 1
    return entry
  }

  /// Adds a name that is new in its form.
  ///
  /// - Returns: its entry, if it gets one.
  mutating func add(_ candidate: LabelCandidate, hash: UInt64, hasEntry: Bool) -> Int? {
    let name = candidate.name
    indexes.insert(keys.count, hash: hash)
    keys.append(
      Key(
        start: UInt32(name.lowerBound), end: UInt32(name.upperBound),
        form: Self.form(of: candidate), entry: hasEntry ? Int32(entries.count) : -1))
    guard hasEntry else { return nil }
    entries.append(Entry(name: name, form: candidate.form, count: 1, firstLine: candidate.line))
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
    static let beforeAddress = Surroundings(rawValue: 512)
    static let afterBlank = Surroundings(rawValue: 1024)
  }

  /// Notes what surrounds a place of an entry.
  mutating func note(_ place: Surroundings, of index: Int) {
    if place.contains(.called) { entries[index].isCalled = true }
    if place.contains(.alone) { entries[index].alone += 1 }
    if place.contains(.afterBlank) { entries[index].afterBlank += 1 }
    if place.contains(.atStart) { entries[index].atStart += 1 }
    if place.contains(.beforeSentence) { entries[index].beforeSentence += 1 }
    if place.contains(.beforeSpeech) { entries[index].beforeSpeech += 1 }
    if place.contains(.stamped) { entries[index].stamped += 1 }
    if place.contains(.overBlock) { entries[index].overBlock += 1 }
    if place.contains(.overOffice) { entries[index].overOffice += 1 }
    if place.contains(.bracketColon) { entries[index].bracketColon += 1 }
    if place.contains(.beforeAddress) { entries[index].beforeAddress += 1 }
  }
}
