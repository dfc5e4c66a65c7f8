/// Weighs the evidence for labels.
struct LabelModel {
  let text: Text
  /// The heads of a play's acts or scenes were found.
  var isPlay = false

  /// What the name of a field weighs against a label.
  static let fieldCost = 7.0
  /// What it weighs against a label alone on its line that no speech follows.
  static let silenceCost = 4.0

  /// What a colon at the end of a heading of markdown weighs.
  private static let headingWorth = 3.5

  /// What it weighs that somebody is called and turns to those present, where but a line of its own
  /// sets the name off.
  private static let callWorth = 4.0

  /// A name of two to four words and nothing else on a line.
  private static func mayStandAlone(_ form: LabelForm, _ shape: LabelShape) -> Bool {
    form.separator == .lineEnd && form.opening == .none && (2...4).contains(shape.words)
      && shape.letterCase == .title && shape.plainWords + shape.sentenceWords == 0
  }

  /// The most that repetition weighs for a label.
  private static let mostRepetition = 6.5

  /// What the label's own words say.
  func words(of shape: LabelShape, form: LabelForm) -> LabelEvidence {
    var evidence = LabelEvidence(room: 12)
    weigh(shape, form, &evidence)
    return evidence
  }

  /// The most that a name may weigh beside what its form makes of its places.
  ///
  /// - Parameter shape: for which no less speaks than for the name's own.
  func most(of shape: LabelShape, form: LabelForm) -> Double {
    let mayStandAlone = form.separator == .lineEnd && shape.plainWords + shape.sentenceWords == 0
    return total(of: shape, form: form) + (mayStandAlone ? Self.callWorth : 0)
  }

  /// What the label's own words and its form weigh, without the reasons.
  func total(of shape: LabelShape, form: LabelForm) -> Double {
    var evidence = LabelEvidence(room: 0)
    weigh(shape, form, &evidence)
    weighForm(form, shape, &evidence)
    return evidence.total
  }

  private func weigh(_ shape: LabelShape, _ form: LabelForm, _ evidence: inout LabelEvidence) {
    weighWords(shape, &evidence)
    // A nickname and the time: what is said begins on the next line.
    if form.isTimed, shape.letterCase == .lower,
      form.separator == .lineEnd && shape.words == 1
        || form.separator == .colon && shape.opensSmall && shape.length <= 2
          && shape.sentenceWords == 0 && !shape.hasRole
    {
      evidence.add(.nameLike, 3.5)
    }
    weighFaults(shape, form, &evidence)
  }

  /// What the way of setting the label off says.
  func weighForm(_ form: LabelForm, _ shape: LabelShape, _ evidence: inout LabelEvidence) {
    evidence.add(.form, Self.weight(of: form, shape: shape))
  }

  private func weighWords(_ shape: LabelShape, _ evidence: inout LabelEvidence) {
    if shape.meaning != nil { evidence.add(.anonymousPart, 3) }
    if shape.hasHonorific { evidence.add(.honorific, 2.5) }
    if shape.hasRole { evidence.add(.office, 2) }
    if shape.isNumbered { evidence.add(.numbered, 2) }
    if shape.hasQualifier { evidence.add(.qualifier, shape.endsInBracket ? 1.7 : 0.7) }
    if shape.isPhone { evidence.add(.numbered, 2) }
    if shape.isAddressed { evidence.add(.nameLike, 5) }
    if shape.hasInitials { evidence.add(.nameLike, 1.5) }
    if shape.hasCapitalSurname { evidence.add(.nameLike, 2) }
    if shape.isNamedTwice { evidence.add(.nameLike, 6) }
    if shape.hasOfficeAndName { evidence.add(.qualifier, 2) }
    switch shape.letterCase {
    case .capitals where !shape.isSingleLetter: evidence.add(.capitals, 1.5)
    case .title where shape.hasPreposition && !shape.hasRole && !shape.hasHonorific:
      evidence.add(.smallWords, -1)
    case .title where shape.words <= 5 && shape.plainWords == 0:
      evidence.add(.nameLike, shape.words >= 2 || shape.hasForename ? 1.5 : 0.5)
    case .uncased:
      if shape.characters <= 8
        || shape.words <= 3 && shape.characters <= (shape.hasVowelSigns ? 40 : 20)
      {
        evidence.add(.uncasedName, 0.3)
      }
    default: break
    }
  }

  private func weighFaults(
    _ shape: LabelShape, _ form: LabelForm, _ evidence: inout LabelEvidence
  ) {
    if shape.isField { evidence.add(.field, -Self.fieldCost) }
    if shape.isDiscourse { evidence.add(.discourse, -6) }
    if shape.endsInSaying { evidence.add(.saying, -4) }
    if shape.isSalutation { evidence.add(.address, -8) }
    // A nickname may be one of these words.
    if shape.thanks, shape.length > 1 || form.separator == .stop { evidence.add(.thanks, -8) }
    if shape.hasInnerStop { evidence.add(.oddMarks, -5) }
    let isKnown = shape.meaning != nil || isDirected(shape, form)
    if shape.plainWords > 0, !isKnown {
      evidence.add(.smallWords, -1.5 * Double(min(shape.plainWords, 6)))
    }
    if shape.sentenceWords > 0, !isKnown {
      evidence.add(.sentenceWords, -3 * Double(min(shape.sentenceWords, 4)))
    }
    // An office with its articles and the whole name of who holds it are many words.
    let words = shape.hasRole ? shape.words - shape.littleWords : shape.words
    if words > 7 { evidence.add(.long, -0.7 * Double(words - 7)) }
    let most =
      shape.hasHonorific && shape.endsInBracket || isDirected(shape, form) ? 24 : 12
    if shape.length > most { evidence.add(.long, -0.7 * Double(min(shape.length - most, 12))) }
    if shape.letterCase == .uncased {
      // Without capitals only the length tells a name from a clause.
      if shape.words > 4 { evidence.add(.long, -1 * Double(shape.words - 4)) }
      let most = shape.hasVowelSigns ? 26 : shape.words <= 2 ? 12 : 20
      if shape.words <= (shape.hasVowelSigns ? 2 : 4), shape.characters > most {
        evidence.add(.long, -0.4 * Double(shape.characters - most))
      }
    }
    // `M. le président.` and `A droite.` are no clauses, and `señor Hill.` ends one.
    let isOffice =
      shape.hasHonorific && shape.hasRole && shape.plainWords == 0 && !shape.opensSmall
      || shape.meaning != nil
    if form.separator == .stop, shape.letterCase == .lower && !isOffice || shape.opensSmall {
      evidence.add(.beginsSmall, -4)
    }
    if form.separator == .bracket, shape.endsInStop, !shape.hasInitials {
      evidence.add(.oddMarks, -4)
    }
    if form.separator == .bracket, shape.characters > 60 { evidence.add(.long, -3) }
    // `(Report handed to the Clerk)` tells what is done.
    if form.separator == .bracket, shape.plainWords > 0, shape.meaning == nil,
      !shape.hasHonorific, shape.letterCase != .lower
    {
      evidence.add(.event, -2.5)
    }
    // `(The president calls the speaker to order)`
    if form.separator == .bracket, shape.officeWords >= 2, shape.meaning == nil,
      !shape.hasHonorific
    {
      evidence.add(.event, -4)
    }
    if shape.hasOddMarks { evidence.add(.oddMarks, -3) }
    // `NAME – Thank you.` is a turn of few words, not a name alone on its line.
    if form.separator == .lineEnd, shape.endsInStop, shape.length > 4, !shape.hasInitials {
      evidence.add(.sentenceWords, -4)
    }
    // `Madam Speaker, from the record -` goes on in the next line.
    if form.separator == .lineEnd, shape.isOpenEnded { evidence.add(.oddMarks, -6) }
    if !shape.hasLetters { evidence.add(.noLetters, -9) }
    // `○Hill (Chair) now` goes on into what is said.
    if form.separator == .blank, form.opening == .marker, shape.hasQualifier, !shape.endsInBracket {
      evidence.add(.sentenceWords, -3)
    }
    if form.separator == .stop || form.separator == .lineEnd, shape.goesOnBehindBracket {
      evidence.add(.sentenceWords, -5)
    }
    if shape.endsLikeVerb { evidence.add(.saying, -3) }
    if [.bracket, .bar].contains(form.separator), shape.isSingleLetter, shape.meaning == nil {
      evidence.add(.oddMarks, -4)
    }
    if shape.beginsSmall, !shape.isNumbered, shape.meaning == nil || form.opening != .bracket {
      evidence.add(.beginsSmall, shape.letterCase == .lower ? -1.5 : -3)
    }
    // Of the blanks behind a name only one ends it.
    if form.separator == .blank, form.opening == .marker, shape.letterCase == .uncased,
      shape.isWholeName
    {
      evidence.add(.office, 1.2)
    }
    if shape.isIncomplete, [.blank, .glued, .stop].contains(form.separator) {
      evidence.add(.oddMarks, -6)
    }
  }

  /// `HILL, who has come in:` in a play: a clause tells how the one in capitals says it.
  private func isDirected(_ shape: LabelShape, _ form: LabelForm) -> Bool {
    isPlay && form.separator == .colon && form.opening == .none && shape.hasQualifier
      && shape.letterCase == .capitals && shape.leadingCapitals > 0
  }

  /// How far a form alone speaks for a label.
  private static func weight(of form: LabelForm, shape: LabelShape) -> Double {
    var weight =
      switch form.opening {
      case .none: 0.0
      case .marker: 2.5
      case .number:
        shape.hasHonorific || shape.hasRole || form.separator == .lineEnd ? 0 : -1.0
      case .bracket: 0.0
      case .angle: shape.words == 1 && !shape.isMarkup ? 8.0 : 0.0
      case .bold: 1.5
      case .heading: -0.5
      case .bullet: -1.0
      case .arrows: 2.0
      case .sent: 5.0
      }
    switch form.separator {
    case .colon: break
    case .stop: weight -= form.opening == .bold ? 1 : stopCost(of: shape)
    case .stopDash: weight += 1
    case .dash, .bar: weight -= isFirm(shape) ? 1 : 2.5
    case .gap: weight -= isFirm(shape) ? 1.5 : 2.5
    case .bracket: weight -= 2
    case .lineEnd:
      if !form.isTimed {
        weight -= form.opening == .bold ? 1.5 : form.opening == .heading ? 1.5 : 3.2
      }
    case .chevron: weight += 2
    case .glued: weight -= 1
    case .blank: weight -= form.opening == .none ? 1 : 1.5
    }
    if form.isTimed { weight += 2.5 }
    return weight
  }

  /// A sentence ends in a full stop too: only what no sentence looks like passes.
  private static func stopCost(of shape: LabelShape) -> Double {
    if shape.letterCase == .uncased { return shape.meaning != nil ? 1.5 : 5 }
    if shape.meaning != nil || shape.hasHonorific { return 1.5 }
    if shape.letterCase == .capitals, shape.leadingCapitals > 0 || shape.hasInitials {
      let isName =
        shape.words == 4 && shape.plainWords + shape.sentenceWords == 0 && !shape.hasPreposition
      return shape.words <= 3 || isName || shape.hasRole && shape.plainWords == 0 ? 2 : 4
    }
    if shape.isSingleLetter { return 2 }
    if shape.hasRole || shape.hasTwoInitials, shape.words <= 3 { return 2 }
    return shape.words <= 3 && shape.plainWords == 0 ? 3.5 : 6
  }

  /// Capitals, an honorific, an office or a letter such as `Q`: more than a capital at the start.
  private static func isFirm(_ shape: LabelShape) -> Bool {
    shape.hasHonorific || shape.hasRole || shape.meaning != nil
      || shape.letterCase == .capitals && (shape.leadingCapitals > 0 || shape.hasInitials)
  }

  /// The most that places in the text can say for a label of a form.
  ///
  /// - Parameter count: how many places there are; by default as many as there may be.
  func mostOfPlaces(_ form: LabelForm, _ shape: LabelShape, count: Int? = nil) -> Double {
    var most = mostOfPlaces(form, count: count)
    if shape.isField { most += Self.fieldCost }
    if Self.mayStandAlone(form, shape) { most += Self.callWorth }
    return most
  }

  /// The most that they can say for what is no field's name, nor anybody's that stands alone on its
  /// line.
  ///
  /// - Parameter count: as above.
  func mostOfPlaces(_ form: LabelForm, count: Int?) -> Double {
    var most = 1.5 + 1 + 0.75
    if form.separator == .bracket || form.separator == .lineEnd { most += 2 }
    if count != 1 { most += 0.7 + (count.map(repetition) ?? Self.mostRepetition) + 1 }
    if form.opening == .heading { most += Self.headingWorth }
    if isPlay { most += 2 }
    return most
  }

  /// What its places in the text say.
  func weighPlaces(
    _ entry: LabelTable.Entry, _ shape: LabelShape, _ evidence: inout LabelEvidence
  ) {
    let count = Double(entry.count)
    if entry.count > 1, shape.letterCase == .uncased,
      shape.characters <= (shape.hasVowelSigns ? 26 : 12)
    {
      evidence.add(.uncasedName, 0.7)
    }
    if entry.count > 1 {
      evidence.add(.repeated, repetition(entry.count))
    }
    // What is said again and again before whole sentences is no field, nor is who takes a part in
    // the talk and says a sentence.
    if shape.isField, entry.form.separator == .colon {
      if shape.isNumbered, entry.stamped == entry.count, entry.alone == entry.count {
        evidence.add(.stamped, Self.fieldCost)
      } else if entry.count >= 3, entry.beforeSpeech * 5 >= entry.count * 4 {
        evidence.add(.repeated, Self.fieldCost - 2)
      } else if shape.hasRole || shape.meaning != nil, shape.words <= 2,
        entry.beforeSpeech == entry.count, entry.beforeSentence == entry.count
      {
        evidence.add(.sentence, Self.fieldCost - 2)
      }
    }
    if isPlay, isPlayers(entry.form, shape), entry.form.opening == .none, shape.words <= 3,
      shape.plainWords + shape.sentenceWords == 0,
      shape.letterCase == .title || shape.letterCase == .capitals
    {
      evidence.add(.nameLike, 2)
    }
    // `## Ann Hill:` over what she says.
    if entry.form.opening == .heading, entry.form.separator == .colon,
      entry.alone == entry.count, entry.beforeSpeech == entry.count, !shape.isField,
      shape.plainWords + shape.sentenceWords == 0, shape.words <= 4
    {
      evidence.add(.form, Self.headingWorth)
    }
    if entry.overOffice * 2 > entry.count { evidence.add(.office, 2) }
    if entry.isCalled { evidence.add(.called, 1.5) }
    if entry.isCalled, entry.beforeAddress > 0, Self.mayStandAlone(entry.form, shape) {
      evidence.add(.called, Self.callWorth)
    }
    if entry.bracketColon * 2 > entry.count { evidence.add(.form, 2) }
    // A table has lost its lines: nothing else ends lines in a bar.
    if entry.form.separator == .bar, entry.count >= 2, entry.alone == entry.count {
      evidence.add(.form, 2.5)
    }
    if entry.form.opening == .bracket, entry.form.separator == .bracket, entry.count >= 2,
      entry.bracketColon * 2 <= entry.count, entry.alone == 0, entry.beforeSpeech == entry.count,
      shape.plainWords == 0
    {
      evidence.add(.sentence, 1.5)
    }
    if entry.stamped * 2 > entry.count, !entry.form.isTimed, entry.count >= 2 {
      evidence.add(.stamped, 1)
    }
    let start = Double(entry.atStart) / count
    evidence.add(start >= 0.5 ? .atStart : .inside, (start - 0.5) * 2)
    // A name that fills a line amid a sentence is a part of it.
    if entry.atStart == 0, entry.form.separator == .lineEnd, entry.stamped == 0,
      !entry.form.isTimed, entry.count == 1
    {
      evidence.add(.inside, -2)
    }
    // Amid a paragraph small letters before a colon are a clause of it.
    if start < 0.5, shape.beginsSmall, entry.form.separator == .colon {
      evidence.add(.beginsSmall, -2)
    }
    if [.lineEnd, .dash, .gap].contains(entry.form.separator) || shape.isIncomplete,
      entry.stamped * 2 <= entry.count
    {
      let speech = Double(entry.beforeSpeech) / count
      if speech < 0.5 { evidence.add(.noSpeech, -Self.silenceCost) }
      // A word that stands alone again and again before others is a page's button.
      if entry.form.separator == .lineEnd, entry.beforeSpeech == 0, entry.count >= 3,
        shape.words == 1, shape.meaning == nil
      {
        evidence.add(.noSpeech, -Self.silenceCost)
      }
    }
    if entry.form.separator == .stop, entry.alone * 2 > entry.count {
      let isBrief = shape.letterCase == .capitals && shape.words <= 3
      let isListed =
        shape.hasQualifier && (shape.letterCase == .capitals || shape.hasTwoInitials)
      let isFollowed = entry.count >= 2 && entry.beforeSpeech == entry.count
      evidence.add(.noSpeech, isListed ? -0.3 : isBrief ? -1 : isFollowed ? -1.5 : -2.5)
      // `Ann, Ben.` names who is on the stage.
      if shape.hasForename, entry.count == 1 { evidence.add(.once, -3) }
    }
    let sentence = Double(entry.beforeSentence) / count
    evidence.add(sentence >= 0.5 ? .sentence : .noSentence, (sentence - 0.5) * 1.5)
  }

  private func isPlayers(_ form: LabelForm, _ shape: LabelShape) -> Bool {
    form.separator == .stop
      || shape.letterCase == .capitals && [.gap, .lineEnd].contains(form.separator)
  }

  private func repetition(_ count: Int) -> Double {
    min(Self.mostRepetition, 1.3 * log2(Double(count)))
  }

  private func log2(_ value: Double) -> Double {
    var result = 0.0
    var rest = value
    while rest >= 2 {
      rest /= 2
      result += 1
    }
    return result + (rest - 1)
  }
}
