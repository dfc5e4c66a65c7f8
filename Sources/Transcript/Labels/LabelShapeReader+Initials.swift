/// Initials beside or in a name.
extension LabelShapeReader {
  /// `Hill A. B.`, `A. Hill` and, before a full stop that is taken for the label's end, `HILL A`.
  mutating func readInitials() {
    if words.count == 1, let word = words.first, beginsWithInitial(vocabulary.spelling(word)) {
      shape.hasInitials = true
      shape.hasTwoInitials = true
    }
    guard (2...4).contains(words.count) else { return }
    let spelled = words.map { vocabulary.words[$0] }
    let others = spelled.filter { !$0.isInitial }
    guard others.count == 1, let surname = others.first, surname.letters >= 3 else { return }
    let isDotted = label.contains { bytes[$0] == UInt8(ascii: ".") }
    shape.hasTwoInitials =
      isDotted && surname.style == .title && letterCase.letters - surname.letters >= 2
    shape.hasInitials =
      surname.style == .capitals && surname.letters >= 4
      || isDotted && surname.style == .title && surname.plain.isDisjoint(with: [.honorific, .role])
  }

  /// `J.Hill`, without a blank.
  private func beginsWithInitial(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard scalars.count >= 5, let first = scalars.first, Letters.isUpper(first.value) else {
      return false
    }
    let rest = scalars.dropFirst()
    return rest.first == "." && (rest.dropFirst().first.map { Letters.isUpper($0.value) } ?? false)
      && (rest.dropFirst(2).first.map { Letters.isLower($0.value) } ?? false)
  }
}
