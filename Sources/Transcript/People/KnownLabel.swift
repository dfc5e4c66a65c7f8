/// A label taken apart, with what is asked of it in every text that has it.
final class KnownLabel {
  enum Gender { case male, female }

  let name: LabelName
  /// The name's words in small letters without marks, to compare.
  let folded: [String]
  /// The whole label in small letters without full stops.
  let foldedText: String
  /// What the label's words say of a part in the exchange.
  let meaning: GroupLabels.Meaning?
  /// As the honorific tells it.
  let gender: Gender?
  /// By which labels that are written alike are found.
  private(set) lazy var key = findKey()
  /// Who has this label and no other, without an id.
  private(set) lazy var participant = ParticipantBuilder.participant([name])

  init(_ name: LabelName) {
    self.name = name
    folded = name.folded
    foldedText = LabelShape.fold(name.text)
    meaning = GroupLabels.meaning(of: foldedText)
    gender = Self.gender(of: name.honorific)
  }

  private func findKey() -> String {
    // `A. B.` and `A.B.` are the same initials.
    if !folded.isEmpty {
      let isShort = folded.reduce(0) { $0 + $1.count } <= Self.mostInitials
      return folded.joined(separator: isShort ? "" : " ")
    }
    let words = name.text.parts(between: " ").map { LabelName.fold(String($0)) }
    return "office " + words.filter { !LabelWords.articles.contains($0) }.joined(separator: " ")
  }

  private static let mostInitials = 4

  private static func gender(of honorific: String) -> Gender? {
    guard !honorific.isEmpty else { return nil }
    let words = honorific.lowercased().parts(between: " ").map { String($0).trimmed(of: ".") }
    if words.contains(where: male.contains) { return .male }
    return words.contains(where: female.contains) ? .female : nil
  }

  private static let male = WordSet(
    "mr mister sir lord m monsieur sr señor senhor sig signor signore herr hr dhr heer pan господин г-н пан gospodin κ κύριος domnul dl السيد מר senyor"
  )
  private static let female = WordSet(
    "mrs ms miss mme mlle madame madam dame lady sra srta señora señorita senhora dona signora frau mevrouw mevr mw fru fröken pani paní госпожа г-жа пані gospođa κα κυρία doamna dna السيدة גב' גברת senyora"
  )
}
