/// Finds `Q.` and `A.` right behind the end of what was said before, where a page has lost the blank
/// between: `Were you there?A. I was.`
struct GluedAnswers {
  let text: Text
  let lines: [Line]
  let marks: PageMarks

  private static let counterparts: [UInt8: UInt8] = [
    UInt8(ascii: "Q"): UInt8(ascii: "A"), UInt8(ascii: "A"): UInt8(ascii: "Q"),
    UInt8(ascii: "P"): UInt8(ascii: "R"), UInt8(ascii: "R"): UInt8(ascii: "P"),
    UInt8(ascii: "D"): UInt8(ascii: "R"), UInt8(ascii: "F"): UInt8(ascii: "A"),
  ]
  /// Fewer may be chance.
  private static let fewest = 2

  func add(to result: inout LabelFinder.Result) {
    for separator in [LabelForm.Separator.stop, .colon] {
      let form = LabelForm(opening: .none, separator: separator)
      let letters = letters(of: form, in: result)
      guard !letters.isEmpty, let first = result.labels.first?.line else { continue }
      let accepted = Set(letters.keys).union(letters.keys.compactMap { Self.counterparts[$0] })
      let mark = separator == .stop ? UInt8(ascii: ".") : UInt8(ascii: ":")
      let places = places(from: first, accepted, mark)
      guard places.count >= Self.fewest else { continue }
      var entries = letters
      var found: [LabelCandidate] = []
      for (line, offset) in places {
        let name = offset..<offset + 1
        let entry =
          entries[text[offset]]
          ?? result.addEntry(named: name, form: form, line: line, because: .counterpart)
        entries[text[offset]] = entry
        found.append(
          LabelCandidate(
            line: line, form: form, name: name, label: offset..<offset + 2,
            speech: text.skipBlanks(offset + 2..<lines[line].text.upperBound), entry: entry,
            isInside: true))
      }
      result.insert(found)
    }
  }

  /// Letters that are labels of a form by themselves, with their entries.
  private func letters(of form: LabelForm, in result: LabelFinder.Result) -> [UInt8: Int] {
    var letters: [UInt8: Int] = [:]
    for index in result.entries.indices where result.isLabel[index] {
      let entry = result.entries[index]
      guard entry.form == form, entry.name.count == 1, entry.count >= 3,
        Self.counterparts[text[entry.name.lowerBound]] != nil
      else { continue }
      letters[text[entry.name.lowerBound]] = index
    }
    return letters
  }

  /// Lines, and offsets of letters behind a sentence's end and before their mark and a blank.
  private func places(
    from first: Int, _ letters: Set<UInt8>, _ mark: UInt8
  ) -> [(line: Int, offset: Int)] {
    var places: [(Int, Int)] = []
    for index in first..<lines.count where marks.marks[index] == .none {
      let range = lines[index].text
      guard range.count > 8 else { continue }
      for offset in range.lowerBound + 1..<range.upperBound - 2
      where text[offset + 1] == mark && text[offset + 2] == 0x20 && letters.contains(text[offset])
        && [0x2E, 0x3F, 0x21].contains(text[offset - 1])
        && (text[offset - 1] != 0x2E || isWord(before: offset - 1, from: range.lowerBound))
      {
        places.append((index, offset))
      }
    }
    return places
  }

  /// Three letters, the last a small one, before a full stop: not `D.A.`, nor `Ph.D.`.
  private func isWord(before end: Int, from start: Int) -> Bool {
    guard end - start >= 3, text[end - 1] >= 0x80 || Letters.isLower(UInt32(text[end - 1])) else {
      return false
    }
    return (end - 3..<end).allSatisfy { text[$0] >= 0x80 || (text[$0] | 0x20) &- 0x61 < 26 }
  }
}
