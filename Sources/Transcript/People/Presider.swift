/// Reads from a line of front matter who presides.
enum Presider {
  /// Whom a line says to preside, and in which office.
  static func named(in line: String) -> (name: String, office: String?)? {
    if let rest = PresidingWords.behind(line) {
      let label = LabelNameParser().parse(String(rest).trimmed(of: " .:"))
      var name = label.name
      // What belongs to the office stands before the name, without a mark between them.
      var office = label.offices.first
      if name.count > 3 {
        let own = name.suffix(ownLength(of: name))
        office = office.map { ([$0] + name.dropLast(own.count)).joined(separator: " ") }
        name = Array(own)
      }
      return name.count < 2 ? nil : (name.joined(separator: " "), office)
    }
    guard var before = PresidingWords.before(line).map({ String($0).trimmed(of: " ,") }) else {
      return nil
    }
    var office: String?
    if before.hasSuffix(")") || before.hasSuffix("]"),
      let opening = before.lastIndex(where: { $0 == "(" || $0 == "[" })
    {
      office = String(before[before.index(after: opening)...].dropLast())
      before = String(before[..<opening]).trimmed(of: " ,")
    } else if let comma = before.lastIndex(of: ",") {
      let last = String(before[before.index(after: comma)...]).trimmed(of: " ")
      if LabelNameParser.isRole(last.split(separator: " ").first.map(String.init) ?? "") {
        office = last
        before = String(before[..<comma])
      }
    }
    var words: [String] = []
    for word in before.split(separator: " ").reversed() {
      guard words.count < 5, word.first?.isUppercase ?? false, !word.hasSuffix(","),
        !LabelWords.honorifics.contains(word.lowercased().trimmed(of: "."))
      else { break }
      words.insert(String(word), at: 0)
    }
    return words.count < 2 ? nil : (words.joined(separator: " "), office)
  }

  /// How many words at the end are the name: those in capitals and initials, else two.
  private static func ownLength(of words: [String]) -> Int {
    let capitals = words.reversed().prefix { $0.isCapitals }
    return capitals.count < words.count ? max(2, capitals.count) : 2
  }
}
