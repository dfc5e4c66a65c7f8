/// The different names of a text that labels may have, and of those that may be labels what their
/// places have in common.
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

  /// A name in a form, be it that of a label or not.
  struct Key {
    private var start: UInt32
    private var end: UInt32
    private var lineNumber: UInt32
    fileprivate(set) var count: UInt32 = 0
    /// Of the name and its form. Two of a document's names with one hash of 64 bits, which is
    /// another in each run, are not to be expected.
    fileprivate let hash: UInt64
    /// The most that its words and its form may weigh, whatever its shape is.
    let most: Float
    /// Of its first place.
    let form: LabelForm
    /// A time stamp stands beside its first place.
    let isTimed: Bool

    init(_ candidate: LabelCandidate, hash: UInt64, most: Float) {
      self.hash = hash
      start = UInt32(candidate.name.lowerBound)
      end = UInt32(candidate.name.upperBound)
      lineNumber = UInt32(candidate.line)
      form = candidate.form
      isTimed = candidate.time != nil
      self.most = most
    }

    /// Its first place.
    var name: Range<Int> { Int(start)..<Int(end) }

    /// The line of its first place.
    var line: Int { Int(lineNumber) }
  }

  /// The different names, in the order in which they come.
  private(set) var keys: [Key] = []
  /// Those that may be labels.
  private(set) var entries: [Entry] = []
  private var indexes = HashIndex()
  let text: Text

  init(text: Text) {
    self.text = text
  }

  /// The number under which the name of a candidate is known in its form, if it is, and the hash
  /// of both. A stamp behind the name makes no other.
  func place(of candidate: LabelCandidate) -> (key: Int?, hash: UInt64) {
    let hash = text.hash(candidate.name, seed: UInt64(Self.index(of: candidate.form)))
    return (indexes.number(for: hash) { keys[$0].hash == hash }, hash)
  }

  /// Adds a name that is new in its form.
  ///
  /// - Parameter most: the most that it may weigh.
  /// - Returns: its number.
  mutating func add(_ candidate: LabelCandidate, hash: UInt64, most: Float) -> Int {
    indexes.insert(keys.count, hash: hash)
    keys.append(Key(candidate, hash: hash, most: most))
    return keys.count - 1
  }

  /// Counts a place of a name.
  mutating func count(_ key: Int) { keys[key].count += 1 }

  private static func index(of form: LabelForm) -> Int {
    var form = form
    form.isTimed = false
    return form.index
  }

  /// Adds a name to those that may be labels.
  ///
  /// - Returns: the number of its entry.
  mutating func addEntry(of key: Int) -> Int {
    let key = keys[key]
    entries.append(
      Entry(name: key.name, form: key.form, count: Int(key.count), firstLine: key.line))
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
