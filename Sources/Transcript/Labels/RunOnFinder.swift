/// Finds labels within lines, where several turns run together: known names, and new ones in capitals
/// where most are written so.
struct RunOnFinder {
  let text: Text
  let lines: [Line]
  let marks: PageMarks

  func add(to result: inout LabelFinder.Result) {
    var known = KnownNames(result, in: text)
    guard !known.isEmpty else { return }
    var found: [LabelCandidate] = []
    var unsure: [String: [Unsure]] = [:]
    var next = 0
    for index in lines.indices where marks.marks[index] == .none && !lines[index].isBlank {
      var start = lines[index].text.lowerBound
      // The colon that may set off a label.
      var sought: LineTraits = .colon
      var isSpoken = next > 0
      while next < result.labels.count, result.labels[next].line <= index {
        let label = result.labels[next]
        next += 1
        if label.line == index {
          if isSpoken, lines[index].mayHold([sought, .wide]) {
            let said = start..<max(start, label.label.lowerBound)
            find(in: said, line: index, &known, &result, &unsure) { found.append($0) }
          }
          start = max(start, label.speech)
          if label.form.separator == .colon { sought = .colons }
          isSpoken = true
        }
      }
      if isSpoken, lines[index].mayHold([sought, .wide]) {
        let said = start..<max(start, lines[index].text.upperBound)
        find(in: said, line: index, &known, &result, &unsure) { found.append($0) }
      }
    }
    addRepeated(unsure, to: &found, &result)
    result.insert(found)
  }

  /// A name in capitals that nothing but its letters tells from a heading or a shout.
  private struct Unsure {
    var label: LabelCandidate
    var shape: LabelShape
  }

  /// Such names are labels where they come again.
  private func addRepeated(
    _ unsure: [String: [Unsure]], to found: inout [LabelCandidate],
    _ result: inout LabelFinder.Result
  ) {
    let repeated = unsure.values.filter { $0.count > 1 }
      .sorted { $0[0].label.name.lowerBound < $1[0].label.name.lowerBound }
    guard !repeated.isEmpty else { return }
    for name in repeated {
      let first = name[0]
      let entry = result.addEntry(
        named: first.label.name, form: first.label.form, line: first.label.line,
        shape: first.shape, because: .capitals)
      for var label in name.map(\.label) {
        label.entry = entry
        found.append(label)
      }
    }
    found.sort { $0.label.lowerBound < $1.label.lowerBound }
  }

  private func find(
    in range: Range<Int>, line: Int, _ known: inout KnownNames, _ result: inout LabelFinder.Result,
    _ unsure: inout [String: [Unsure]], _ found: (LabelCandidate) -> Void
  ) {
    let form = LabelForm(opening: .none, separator: .colon)
    var index = range.lowerBound
    while true {
      index = text.nextColon(in: index..<range.upperBound)
      guard index < range.upperBound else { return }
      let (value, length) = text.scalar(index)
      defer { index += length }
      guard value == 0x3A || value == 0xFF1A else { continue }
      let speech = text.skipBlanks(index + length..<range.upperBound)
      guard speech < range.upperBound else { continue }
      var label = name(before: index, in: range, known)
      if label == nil, known.areCapitals,
        let (name, shape) = RunOnCapitals(text: text).name(before: index, in: range)
      {
        guard shape.hasRole || shape.hasHonorific else {
          let label = LabelCandidate(
            line: line, form: form, name: name, label: name.lowerBound..<index + length,
            speech: speech, entry: 0, isInside: true)
          unsure[text.string(name), default: []].append(Unsure(label: label, shape: shape))
          continue
        }
        let entry = result.addEntry(
          named: name, form: form, line: line, shape: shape, because: .capitals)
        known.add(name, entry: entry)
        label = (name, entry)
      }
      guard let (name, entry) = label else { continue }
      found(
        LabelCandidate(
          line: line, form: form, name: name, label: name.lowerBound..<index + length,
          speech: speech, entry: entry, isInside: true))
    }
  }

  /// The known label that ends at an index and begins a sentence, and its entry.
  private func name(
    before end: Int, in range: Range<Int>, _ known: KnownNames
  ) -> (name: Range<Int>, entry: Int)? {
    var start = end
    while start > range.lowerBound, end - start <= known.longest,
      let last = text.scalar(before: start)
    {
      if Text.isBlank(last.value), start < end {
        let words = start..<end
        if let entry = known.entry(of: words),
          text.endsSentence(range.lowerBound..<start - last.length)
            || text.byte(start - last.length - 1) == 0x29
            || isAllCapitals(words) && !followsCapital(start, in: range)
        {
          return (words, entry)
        }
      }
      // `… of the ship.KIRK: Yes.` has lost a line's end.
      if start < end, last.value == 0x29 || Letters.isSentenceEnd(last.value),
        let entry = known.entry(of: start..<end), isAllCapitals(start..<end)
      {
        return (start..<end, entry)
      }
      if Letters.isSentenceEnd(last.value), end - start > 40 { return nil }
      start -= last.length
    }
    return nil
  }

  /// Capitals and nothing else, which no word of a sentence is written in by chance.
  private func isAllCapitals(_ words: Range<Int>) -> Bool {
    var capitals = 0
    var index = words.lowerBound
    while index < words.upperBound {
      let (value, length) = text.scalar(index)
      guard !Letters.isLower(value) else { return false }
      if Letters.isUpper(value) { capitals += 1 }
      index += length
    }
    return capitals >= 2
  }

  /// The word before begins with a capital, as the first words of a longer name do.
  private func followsCapital(_ start: Int, in range: Range<Int>) -> Bool {
    var end = start
    while end > range.lowerBound, text[end - 1] == 0x20 { end -= 1 }
    var word = end
    while word > range.lowerBound, text[word - 1] != 0x20 { word -= 1 }
    return word < end && Letters.isUpper(text.scalar(word).value)
  }
}

/// The names of those labels whose end can be told from the text around, each with its entry.
private struct KnownNames {
  private var entries: [Int] = []
  private var names = ByteTable()
  private let text: Text
  /// The bytes of the longest name.
  private(set) var longest = 0
  /// Most names are written in capitals.
  private(set) var areCapitals = false

  init(_ result: LabelFinder.Result, in text: Text) {
    self.text = text
    var isKnown = [Bool](repeating: false, count: result.entries.count)
    for label in result.labels
    where label.form.separator == .colon && label.form.opening == .none && !label.form.isTimed {
      guard !isKnown[label.entry] else { continue }
      isKnown[label.entry] = true
      add(label.name, entry: label.entry)
    }
    let capitals = entries.count { result.shapes[$0].letterCase == .capitals }
    areCapitals = capitals * 2 > entries.count
  }

  mutating func add(_ name: Range<Int>, entry: Int) {
    let number = names.number(of: text.bytes[name])
    if number == entries.count { entries.append(entry) }
    longest = max(longest, name.count)
  }

  var isEmpty: Bool { entries.isEmpty }

  func entry(of name: Range<Int>) -> Int? { names.known(text.bytes[name]).map { entries[$0] } }
}
