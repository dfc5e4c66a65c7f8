/// Words with which a line of front matter says who presides.
enum PresidingWords {
  /// What follows the words: office and name, as `Présidence de Mme Jane Doe, Présidente` has them.
  ///
  /// - Returns: nil where the line does not begin with such words.
  static func behind(_ line: String) -> Substring? {
    guard let first = line.utf8.first, first >= 0x80 || firstBytes.contains(first) else {
      return nil
    }
    let small = line.lowercased()
    guard small.utf8.count == line.utf8.count else { return nil }
    let isASCII = small.isASCII
    for lead in isASCII ? plainLeads[first | 0x20, default: []] : leads
    where isASCII ? small.utf8.starts(with: lead.utf8) : small.hasPrefix(lead) {
      let rest = line[line.utf8.index(line.startIndex, offsetBy: lead.utf8.count)...]
      guard let first = rest.first, !first.isLetter else { continue }
      return rest
    }
    return nil
  }

  /// What stands before `presiding` at the end of a line or sentence: a name, with the office in
  /// brackets or behind a comma.
  static func before(_ line: String) -> Substring? {
    for close in closes {
      guard let range = line.range(of: close), range.lowerBound > line.startIndex else { continue }
      let rest = line[range.upperBound...]
      guard rest.first.map({ ".])".contains($0) }) ?? true else { continue }
      return line[..<range.lowerBound]
    }
    return nil
  }

  /// Longer ones before those that they begin with.
  private static let leads = [
    "présidence de", "présidence d'", "présidence d’", "sous la présidence de",
    "presidencia del", "presidencia de la", "presidencia de", "bajo la presidencia de",
    "presidência do", "presidência da", "presidência de", "presidenza del", "presidenza della",
    "presidenza di", "sotto la presidenza di", "presidència de", "unter dem vorsitz von",
    "den vorsitz führt", "den vorsitz führte", "onder voorzitterschap van", "obradom przewodniczy",
    "obradom przewodniczą", "posiedzeniu przewodniczy", "posiedzeniu przewodniczą",
    "posiedzenie prowadzi", "schůzi řídí", "schůzi řídil", "schůzi řídila", "jednání řídí",
    "jednání řídil", "schôdzu vedie", "sjednicom predsjedava", "седницом председава",
    "председательствует", "председательствовал", "председательствовала", "заседание ведет",
    "заседание ведёт", "веде засідання", "засідання веде", "головує", "головував", "головувала",
    "председател", "puhetta johtaa", "puhetta johti", "προεδρεύει",
  ]

  /// Those of ASCII, by their first bytes.
  private static let plainLeads = Dictionary(
    grouping: leads.filter(\.isASCII), by: { $0.utf8.first ?? 0 })

  /// Those of ASCII with which a line can begin that has one of the words before it.
  private static let firstBytes: ASCIISet = {
    let first = String(leads.compactMap(\.first))
    return ASCIISet(first + first.uppercased())
  }()

  private static let closes = [" presiding", " PRESIDING", " in the chair", " in the Chair"]
}
