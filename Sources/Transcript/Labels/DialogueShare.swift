/// How much of a text each form of label explains by names that come again and again, as those of
/// a dialogue do, whatever the names look like.
struct DialogueShare {
  private struct Form {
    /// Places of names that come more than once.
    var places = 0.0
    /// Of these places, those that no blank line sets apart.
    var joined = 0
    /// Names that come more than once, and those of them that are one word in small letters.
    var names = 0
    var nicknames = 0
    /// Written like names of people, be they said once.
    var people = 0
    var peoplesPlaces = 0.0
    /// Of their places, those that look like speech by more than a name's.
    var spoken = 0
    /// An honorific or an office stands before one of the names.
    var isTitled = false
    /// Names of several words in a script without capitals, which clauses may be too, and their
    /// places.
    var longNames = 0
    var longNamesPlaces = 0
  }

  private var forms = [Form](repeating: Form(), count: FormSupport.count)
  private let paragraphs: Double
  private let blocks: Double
  /// Every paragraph of a short text begins with a name.
  private let isShortDialogue: Bool

  /// Texts of more paragraphs have names that come again.
  private static let shortText = 6
  /// Names that come more often are known by that they do.
  static let seldom = 3

  /// - Parameters:
  ///   - paragraphs: of the whole text, those without a label included.
  ///   - blocks: what blank lines set apart: paragraphs, or runs of them.
  init(_ result: LabelFinder.Result, paragraphs: Int, blocks: Int) {
    self.paragraphs = Double(max(1, paragraphs))
    self.blocks = Double(max(1, blocks))
    var named = 0
    for index in result.entries.indices {
      let (entry, shape) = (result.entries[index], result.shapes[index])
      guard Self.isPlausible(entry, shape), result.evidence[index].total > -7 else { continue }
      if Self.isNamed(entry, shape) { named += entry.count }
      let form = FormSupport.index(of: entry)
      if Self.isPerson(entry, shape) {
        forms[form].people += 1
        forms[form].peoplesPlaces += Double(entry.count)
        forms[form].spoken += entry.beforeAddress + (entry.isCalled || shape.hasHonorific ? 1 : 0)
        if shape.hasHonorific || shape.hasRole { forms[form].isTitled = true }
      } else if Self.isLongName(entry, shape) {
        forms[form].longNames += 1
        forms[form].longNamesPlaces += entry.count
      }
      guard entry.count >= 2 else { continue }
      forms[form].places += Double(entry.count)
      forms[form].names += 1
      forms[form].joined += entry.count - entry.afterBlank
      if Self.isNickname(entry, shape) { forms[form].nicknames += 1 }
    }
    for form in forms.indices where forms[form].isTitled {
      forms[form].people += forms[form].longNames
      forms[form].peoplesPlaces += Double(forms[form].longNamesPlaces)
    }
    isShortDialogue = paragraphs >= 2 && paragraphs <= Self.shortText && named >= paragraphs
  }

  /// What the share of its form speaks for a label.
  func weight(of entry: LabelTable.Entry, _ shape: LabelShape) -> Double {
    guard Self.isPlausible(entry, shape) else { return 0 }
    if isShortDialogue, Self.isNamed(entry, shape) { return 1.5 }
    let form = forms[FormSupport.index(of: entry)]
    return max(repetition(of: entry, shape, form), sequence(of: entry, shape, form))
  }

  /// Many different people, each of whom may speak once, begin most paragraphs.
  private func sequence(
    of entry: LabelTable.Entry, _ shape: LabelShape, _ form: Form
  ) -> Double {
    guard shape.plainWords == 0 else { return 0 }
    let units = FormSupport.isAlone(entry) ? 2.0 : 1
    let share = form.peoplesPlaces * units / paragraphs
    let spoken = Double(form.spoken) / max(1, form.peoplesPlaces)
    guard
      form.people >= 5 && share >= (spoken >= 0.3 ? 0.1 : 0.35)
        || form.people >= 3 && share >= 0.6
    else { return 0 }
    // Headings look like names, but nobody is spoken to under them.
    if entry.form.separator == .lineEnd, !entry.form.isTimed, spoken < 0.2 { return 0 }
    if Self.isPerson(entry, shape) { return 3 }
    return entry.form.separator == .stop ? 0 : 1.5
  }

  /// How much of the text begins with such a label: of its blocks where each label begins one.
  private func share(of entry: LabelTable.Entry, _ form: Form) -> Double {
    let units = FormSupport.isAlone(entry) ? 2.0 : 1
    let share = form.places * units / paragraphs
    guard form.joined == 0, entry.afterBlank == entry.count, entry.form.separator != .blank
    else { return share }
    return max(share, form.places / blocks)
  }

  private func repetition(
    of entry: LabelTable.Entry, _ shape: LabelShape, _ form: Form
  ) -> Double {
    guard form.names >= 2, form.places >= 4 else { return 0 }
    let share = min(1, share(of: entry, form))
    let isNickname = Self.isNickname(entry, shape) && form.nicknames * 2 > form.names
    // A small letter begins no paragraph of a text that is written as texts are.
    let isSmall =
      isNickname && entry.form.separator == .colon && entry.form.opening == .none
      && entry.beforeSpeech * 2 > entry.count
    let least = isSmall ? 0.2 : 0.4
    guard share >= least else { return 0 }
    let weight = 5 * (share - 0.2)
    if isNickname {
      // Where names are written small, that they are is no fault, nor that no list knows them, nor
      // that what is said begins small too.
      return weight + (shape.plainWords > 0 ? 3 : 1.5) + (entry.beforeSentence == 0 ? 1 : 0)
    }
    if Self.headsBlocks(entry, shape), entry.beforeSpeech * 2 < entry.count {
      return weight + LabelModel.silenceCost
    }
    if entry.count >= 2 { return weight }
    return shape.plainWords == 0 ? weight * 0.4 : 0
  }

  /// Written like a person's name or office, with the start of a sentence behind it.
  private static func isPerson(_ entry: LabelTable.Entry, _ shape: LabelShape) -> Bool {
    guard shape.plainWords == 0, entry.beforeSentence * 2 > entry.count,
      entry.beforeSpeech * 2 > entry.count
    else { return false }
    let isFirm =
      shape.hasHonorific || shape.hasRole || shape.hasInitials || shape.meaning != nil
    return switch entry.form.separator {
    case .blank, .glued: false
    case .stop: isFirm && shape.words <= 3 || shape.letterCase == .capitals
    default:
      switch shape.letterCase {
      case .title: isFirm || shape.hasForename || shape.words >= 2
      case .capitals: !shape.isSingleLetter
      case .uncased: isFirm || shape.words <= 2 && shape.characters <= 10
      default: false
      }
    }
  }

  /// Two to four words with a colon, in a script without capitals.
  private static func isLongName(_ entry: LabelTable.Entry, _ shape: LabelShape) -> Bool {
    shape.letterCase == .uncased && entry.form.separator == .colon && (2...4).contains(shape.words)
      && shape.characters <= 24
  }

  /// Nothing says that it is a clause, a field or an event.
  private static func isPlausible(_ entry: LabelTable.Entry, _ shape: LabelShape) -> Bool {
    let isClause =
      shape.sentenceWords > 0 || shape.isField || shape.isDiscourse || shape.isSalutation
      || shape.endsInSaying || shape.endsLikeVerb || shape.hasInnerStop || shape.hasOddMarks
      || shape.isIncomplete && !isNickname(entry, shape) || shape.thanks
    guard !isClause, shape.hasLetters, shape.words <= 5, shape.plainWords <= 2 else { return false }
    if FormSupport.isAlone(entry) {
      guard
        entry.beforeSpeech * 2 >= entry.count || entry.stamped * 2 > entry.count
          || headsBlocks(entry, shape)
      else { return false }
      if entry.form.opening == .bracket, entry.stamped == 0 { return false }
    }
    return entry.atStart * 2 > entry.count
  }

  /// A name of several words stands over a block of lines each time: what is under it is said, be
  /// it no sentence.
  private static func headsBlocks(_ entry: LabelTable.Entry, _ shape: LabelShape) -> Bool {
    entry.form.separator == .lineEnd && entry.form.opening == .none && entry.count >= 2
      && entry.overBlock == entry.count && shape.plainWords == 0 && (2...4).contains(shape.words)
      && [.title, .capitals].contains(shape.letterCase)
  }

  private static func isNamed(_ entry: LabelTable.Entry, _ shape: LabelShape) -> Bool {
    entry.form.separator == .colon && entry.form.opening == .none && shape.plainWords == 0
      && [.title, .capitals].contains(shape.letterCase) && shape.words <= 4
      && entry.beforeSpeech == entry.count && entry.beforeSentence == entry.count
  }

  private static func isNickname(_ entry: LabelTable.Entry, _ shape: LabelShape) -> Bool {
    shape.letterCase == .lower
      && (shape.words == 1 || shape.words == 2 && entry.form.separator == .colon)
  }
}
