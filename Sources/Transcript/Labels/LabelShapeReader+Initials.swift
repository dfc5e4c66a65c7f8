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

  /// `J.Hill` and `J.A.Hill`, without a blank.
  private func beginsWithInitial(_ word: String) -> Bool {
    var scalars = word.unicodeScalars[...]
    guard scalars.count >= 5 else { return false }
    var initials = 0
    while initials < 3, let first = scalars.first, Letters.isUpper(first.value),
      scalars.dropFirst().first == "."
    {
      initials += 1
      scalars = scalars.dropFirst(2)
    }
    return initials > 0 && scalars.first.map { Letters.isUpper($0.value) } ?? false
      && scalars.dropFirst().first.map { Letters.isLower($0.value) } ?? false
  }
}
