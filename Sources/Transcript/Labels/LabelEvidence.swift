/// One reason for or against a label.
enum LabelFeature: String, Sendable, CaseIterable {
  case anonymousPart = "names a part, not a person (Q, Reporter)"
  case honorific = "honorific"
  case office = "office or role"
  case capitals = "in capitals"
  case nameLike = "written like a name"
  case uncasedName = "short, in a script without capitals"
  case counterpart = "asks or answers the other part"
  case numbered = "numbered"
  case qualifier = "party, place or office behind the name"
  case roster = "named before, in the front matter"
  case field = "name of a field"
  case discourse = "opens a sentence"
  case saying = "introduces a quotation"
  case smallWords = "ordinary words"
  case sentenceWords = "words of a sentence"
  case long = "long"
  case oddMarks = "signs that names do not have"
  case noLetters = "no letters"
  case beginsSmall = "begins with a small letter"
  case repeated = "repeated"
  case once = "only once"
  case atStart = "at the start of paragraphs"
  case inside = "inside paragraphs"
  case sentence = "followed by the start of a sentence"
  case noSentence = "not followed by the start of a sentence"
  case noSpeech = "no speech follows"
  case form = "set off by"
  case company = "set off like other labels"
  case dialogue = "nearly every paragraph has such a label, and the names come again"
  case stamped = "beside time stamps"
  case address = "addresses a letter or an assembly"
  case thanks = "thanks or bids"
  case rival = "most labels are set off otherwise"
  case sparse = "hardly a paragraph has a label"
  case called = "called by the speaker before"
  case kin = "shares a name with another label"
  case event = "describes a sound or an action"
  case chosen = "the layout that was chosen"
}

/// The reasons for a label with their weights; their sum decides.
struct LabelEvidence: Sendable {
  private(set) var features: [(feature: LabelFeature, weight: Double)] = []
  private(set) var total = 0.0

  /// From here on a label is taken for one.
  static let threshold = 2.5
  /// Below this nothing that is weighed later makes a label.
  static let hopeless = -7.5

  private var keepsReasons = true

  init() {}

  /// - Parameter room: for how many reasons there is room from the start; with none only their sum
  ///   is kept.
  init(room: Int) {
    keepsReasons = room > 0
    features.reserveCapacity(room)
  }

  mutating func add(_ feature: LabelFeature, _ weight: Double) {
    guard weight != 0 else { return }
    total += weight
    guard keepsReasons else { return }
    if features.isEmpty { features.reserveCapacity(8) }
    features.append((feature, weight))
  }

  /// 0 to 1: one half at the threshold.
  var confidence: Double {
    let distance = total - Self.threshold
    return distance >= 0 ? 1 - 0.5 / (1 + distance) : 0.5 / (1 - distance)
  }
}
