/// Tells a line that says what office somebody holds, below the line with the name.
struct OfficeLine {
  let text: Text

  /// - Parameters:
  ///   - range: the line.
  ///   - name: the line above.
  ///   - isSetApart: a blank line follows.
  func isOffice(_ range: Range<Int>, below name: Range<Int>, isSetApart: Bool) -> Bool {
    guard range.count <= 120, !text.endsSentence(range), !text.endsInColon(range),
      text.wordCount(range) <= 14, isName(name)
    else { return false }
    let words = text.string(range).split { " ,/&()".contains($0) }
    guard let first = words.first?.first, first.isUppercase, !isLabelled(range) else {
      return false
    }
    let role = words.firstIndex { LabelNameParser.isRole(String($0)) }
    return role.map { isSetApart || $0 < 3 } ?? false
  }

  /// Words with capitals, none of them an office.
  private func isName(_ range: Range<Int>) -> Bool {
    guard !text.endsInColon(range), !text.endsSentence(range) else { return false }
    let words = text.string(range).split(separator: " ")
    return words.allSatisfy { word in
      let plain = word.lowercased()
      return word.first?.isUppercase ?? false && !word.contains(where: \.isNumber)
        && !LabelNameParser.isRole(plain) || LabelWords.particles.contains(plain)
    } && words.first?.first?.isUppercase ?? false
  }

  /// A colon within it sets off a label of its own.
  private func isLabelled(_ range: Range<Int>) -> Bool { text.bytes[range].contains(0x3A) }
}
