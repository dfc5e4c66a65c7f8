/// How much of a text each form of label explains by names that come again and again, as those of
/// a dialogue do, whatever the names look like.
struct DialogueShare {
  private struct Form {
    /// Places of names that come more than once.
    var places = 0.0
    /// Names that come more than once, and those of them that are one word in small letters.
    var names = 0
    var nicknames = 0
  }

  private var forms = [Form](repeating: Form(), count: FormSupport.count)
  private let paragraphs: Double
  /// Every paragraph of a short text begins with a name.
  private let isShortDialogue: Bool

  /// Texts of more paragraphs have names that come again.
  private static let shortText = 6

  /// - Parameter paragraphs: of the whole text, those without a label included.
  init(_ result: LabelFinder.Result, paragraphs: Int) {
    self.paragraphs = Double(max(1, paragraphs))
    var named = 0
    for index in result.entries.indices {
      let (entry, shape) = (result.entries[index], result.shapes[index])
      guard Self.isPlausible(entry, shape), result.evidence[index].total > -7 else { continue }
      if Self.isNamed(entry, shape) { named += entry.count }
      guard entry.count >= 2 else { continue }
      let form = FormSupport.index(of: entry)
      forms[form].places += Double(entry.count)
      forms[form].names += 1
      if Self.isNickname(shape) { forms[form].nicknames += 1 }
    }
    isShortDialogue = paragraphs >= 2 && paragraphs <= Self.shortText && named >= paragraphs
  }

  /// What the share of its form speaks for a label.
  func weight(of entry: LabelTable.Entry, _ shape: LabelShape) -> Double {
    guard Self.isPlausible(entry, shape) else { return 0 }
    if isShortDialogue, Self.isNamed(entry, shape) { return 1.5 }
    let form = forms[FormSupport.index(of: entry)]
    guard form.names >= 2, form.places >= 4 else { return 0 }
    let units = FormSupport.isAlone(entry) ? 2.0 : 1
    let share = min(1, form.places * units / paragraphs)
    guard share >= 0.4 else { return 0 }
    let weight = 5 * (share - 0.2)
    if Self.isNickname(shape), form.nicknames * 2 > form.names {
      // Where names are written small, that they are is no fault, nor that no list knows them.
      return weight + (shape.plainWords > 0 ? 3 : 1.5)
    }
    if Self.headsBlocks(entry, shape), entry.beforeSpeech * 2 < entry.count {
      return weight + LabelModel.silenceCost
    }
    if entry.count >= 2 { return weight }
    return shape.plainWords == 0 ? weight * 0.4 : 0
  }

  /// Nothing says that it is a clause, a field or an event.
  private static func isPlausible(_ entry: LabelTable.Entry, _ shape: LabelShape) -> Bool {
    let isClause =
      shape.sentenceWords > 0 || shape.isField || shape.isDiscourse || shape.isSalutation
      || shape.endsInSaying || shape.endsLikeVerb || shape.hasInnerStop || shape.hasOddMarks
      || shape.isIncomplete
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

  private static func isNickname(_ shape: LabelShape) -> Bool {
    shape.words == 1 && shape.letterCase == .lower
  }
}
