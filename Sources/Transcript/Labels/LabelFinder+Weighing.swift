/// What labels and forms say of each other.
extension LabelFinder {
  func weigh(
    _ result: inout Result, where mayBeLabel: [Bool], paragraphs: Int, blocks: Int
  ) {
    let model = LabelModel(text: text, isPlay: isPlay)
    var forms = FormSupport()
    for index in result.entries.indices where mayBeLabel[index] {
      let (entry, shape) = (result.entries[index], result.shapes[index])
      model.weighPlaces(entry, shape, &result.evidence[index])
      if entry.form.opening == .bracket, entry.bracketColon * 2 <= entry.count,
        lexicon.type(of: text.string(entry.name)) != nil
      {
        result.evidence[index].add(.event, -9)
      }
      if let layout = decisions.layout {
        result.evidence[index].add(.chosen, layout.contains(entry.form) ? 1.5 : -20)
      }
    }
    weighDirections(&result)
    weighStamps(&result)
    result.counted = CountedLabels(text: text).find(in: result)
    for index in result.counted { result.evidence[index].add(.counterpart, 3) }
    weighRoster(&result)
    weighEmphasis(&result)
    weighDialogue(&result, paragraphs: paragraphs, blocks: blocks)
    weighExchange(&result)
    for index in result.entries.indices {
      forms.add(
        result.entries[index], shape: result.shapes[index], evidence: result.evidence[index])
    }
    let isSparse = forms.explained * 8 < Double(paragraphs)
    result.places = Array(repeating: 0, count: result.entries.count)
    for index in result.entries.indices where !isHopeless(result.evidence[index]) {
      let (entry, shape) = (result.entries[index], result.shapes[index])
      let isSure = result.evidence[index].total >= LabelEvidence.threshold
      result.evidence[index].add(
        .company, forms.support(of: entry, shape: shape, isSure: isSure))
      let isBare =
        entry.form.separator == .lineEnd && (entry.count >= 3 || entry.form.isTimed)
      if isSparse, !isBare, result.words[index] < 1.4 { result.evidence[index].add(.sparse, -2) }
      result.evidence[index].add(.rival, forms.rivalry(of: entry, shape: shape))
      result.places[index] = forms.places(of: entry)
    }
    weighHonorifics(&result)
    weighTopics(&result)
    let kin = kin(in: result)
    let leads = leads(in: result)
    for index in result.entries.indices {
      let total = result.evidence[index].total
      if total > -4, total < LabelEvidence.threshold,
        isDirected(index, result, leads) || isWrittenSmall(index, result, kin)
      {
        result.evidence[index].add(.kin, LabelEvidence.threshold + 0.5 - total)
      } else if total > -1, total < LabelEvidence.threshold,
        kin.contains(surname(of: result.shapes[index]))
          || kin.contains(initials(of: result.entries[index].name))
      {
        result.evidence[index].add(.kin, isPlay ? 2 : 1.5)
      }
      result.isLabel.append(result.evidence[index].total >= LabelEvidence.threshold)
    }
    dropLoneLetter(&result)
    if !decisions.isEmpty { decide(&result) }
  }

  /// `D.` at one place counts or shortens a word, where nothing else is a label.
  private func dropLoneLetter(_ result: inout Result) {
    guard let index = result.isLabel.firstIndex(of: true),
      result.isLabel.lastIndex(of: true) == index, result.shapes[index].isSingleLetter,
      result.entries[index].count == 1, result.entries[index].form.separator == .stop
    else { return }
    result.isLabel[index] = false
  }

  /// Words in bold at the start of paragraphs head them, where none comes again.
  private func weighTopics(_ result: inout Result) {
    let topics = result.entries.indices.filter {
      result.entries[$0].form.opening == .bold && result.entries[$0].form.separator == .blank
    }
    guard topics.count >= 3, topics.allSatisfy({ result.entries[$0].count == 1 }) else { return }
    for index in topics { result.evidence[index].add(.once, -3) }
  }

  /// `M. Luc asks` begins with no label `M.` where `M. Luc.` is one.
  private func weighHonorifics(_ result: inout Result) {
    let isTitled = result.entries.indices.contains {
      result.shapes[$0].hasHonorific && !result.shapes[$0].isIncomplete
        && result.evidence[$0].total >= LabelEvidence.threshold
    }
    guard isTitled else { return }
    for index in result.entries.indices
    where result.shapes[index].isIncomplete && result.shapes[index].hasHonorific
      && result.entries[index].form.separator != .colon
    {
      result.evidence[index].add(.rival, -9)
    }
  }

  /// A label that is a speaker's and that the evidence refuses is one in the form for which most
  /// speaks.
  private func decide(_ result: inout Result) {
    var refused: [String: Int] = [:]
    var known: Set<String> = []
    for index in result.entries.indices {
      let name = text.string(result.entries[index].name)
      guard let isSpeaker = decisions.decision(on: name) else { continue }
      guard isSpeaker else {
        result.isLabel[index] = false
        continue
      }
      let key = LabelDecisions.key(name)
      if result.isLabel[index] { known.insert(key) }
      let best = refused[key].map { result.evidence[$0].total } ?? -.infinity
      if result.evidence[index].total > best { refused[key] = index }
    }
    for (key, index) in refused where !known.contains(key) { result.isLabel[index] = true }
  }

  /// Names that come again and again at the start of nearly all paragraphs are those of a
  /// dialogue.
  private func weighDialogue(_ result: inout Result, paragraphs: Int, blocks: Int) {
    let share = DialogueShare(result, paragraphs: paragraphs, blocks: blocks)
    for index in result.entries.indices
    where result.evidence[index].total < LabelEvidence.threshold + 1
      && result.evidence[index].total > -7
    {
      let weight = share.weight(of: result.entries[index], result.shapes[index])
      result.evidence[index].add(.dialogue, weight)
      if weight >= 2 { result.words[index] += 2 }
    }
  }

  /// `Q` speaks for `A`, and `A` for `Q`, where both are set off alike.
  private func weighExchange(_ result: inout Result) {
    var asked: Set<Int> = []
    var answered: Set<Int> = []
    for index in result.entries.indices
    where result.evidence[index].total >= LabelEvidence.threshold {
      guard let meaning = result.shapes[index].meaning else { continue }
      let form = result.entries[index].form.index
      if meaning.isGroup { asked.insert(form) } else { answered.insert(form) }
    }
    for index in result.entries.indices
    where result.evidence[index].total < LabelEvidence.threshold + 1 {
      guard let meaning = result.shapes[index].meaning else { continue }
      let counterparts = meaning.isGroup ? answered : asked
      guard counterparts.contains(result.entries[index].form.index) else { continue }
      result.evidence[index].add(.counterpart, 2)
    }
  }

  /// Names that the front matter gives speak for labels.
  private func weighRoster(_ result: inout Result) {
    var first: Int?
    for index in result.entries.indices
    where result.evidence[index].total >= LabelEvidence.threshold + 1 {
      first = min(first ?? .max, result.entries[index].firstLine)
    }
    let roster = Roster(text: text, lines: lines, end: first ?? lines.count)
    for index in result.entries.indices {
      let (entry, shape) = (result.entries[index], result.shapes[index])
      guard result.evidence[index].total > -6,
        shape.words >= 2 || shape.letterCase == .uncased || shape.hasTwoInitials,
        entry.form.separator != .blank || shape.words > 1
      else { continue }
      if entry.form.separator == .colon, let name = Announcements.name(in: entry.name, of: text),
        roster.mention(of: name) != nil
      {
        result.evidence[index].add(.roster, 6)
        continue
      }
      if entry.form.separator == .lineEnd, shape.characters >= 8, roster.resembles(entry.name) {
        result.words[index] += 2.5
        result.evidence[index].add(.roster, 3.5)
        continue
      }
      let isBare = entry.form.separator == .lineEnd
      // Listed first, then alone on a line of the body.
      let name = shape.endsInBracket ? text.beforeBracket(entry.name) : entry.name
      let isListed = isBare && entry.count >= 2 && roster.lists(name)
      guard result.evidence[index].total > -3,
        let mention = isListed ? .list : roster.mention(of: name)
      else { continue }
      let isList = mention == .list && shape.letterCase == .uncased
      result.words[index] += 2.5
      result.evidence[index].add(.roster, isBare ? (isList ? 4.3 : 0) : 2.5)
    }
  }

  /// `dsf:` where `Dsf:` or `DSF:` is a label.
  private func isWrittenSmall(_ index: Int, _ result: Result, _ kin: Set<Substring>) -> Bool {
    let (entry, shape) = (result.entries[index], result.shapes[index])
    return shape.letterCase == .lower && shape.words == 1 && entry.form.separator == .colon
      && entry.atStart == entry.count && entry.beforeSentence == entry.count
      && kin.contains(LabelShape.fold(text.string(entry.name))[...])
  }

  /// The last and first names of sure labels, and initials that are labels.
  private func kin(in result: Result) -> Set<Substring> {
    var kin: Set<Substring> = []
    for index in result.entries.indices
    where result.evidence[index].total >= LabelEvidence.threshold {
      let name = surname(of: result.shapes[index])
      let isInitials = name.count == 2 && result.shapes[index].letterCase == .capitals
      if name.count >= 3 || isInitials { kin.insert(name) }
      let shape = result.shapes[index]
      if shape.letterCase == .title, shape.words == 2, !shape.hasHonorific, !shape.hasRole,
        !name.isEmpty
      {
        let first = text.firstWord(result.entries[index].name)
        if first.count >= 3 { kin.insert(LabelShape.fold(text.string(first))[...]) }
      }
    }
    return kin
  }

  /// The first letters of the words of a name, in small letters: `ah` of `Ann Hill`.
  private func initials(of name: Range<Int>) -> Substring {
    let words = text.string(name).split(separator: " ")
    guard words.allSatisfy({ $0.first?.isUppercase ?? false }) else { return "" }
    return Substring(words.compactMap(\.first).map { $0.lowercased() }.joined())
  }

  private func surname(of shape: LabelShape) -> Substring {
    shape.sentenceWords + shape.plainWords > 0 ? "" : shape.lastName[...]
  }
}
