/// The order in which a text writes the day and the month in numbers.
enum DateOrder: Hashable, Sendable {
  case dayFirst, monthFirst

  /// The order that the text's own dates show, then what its language and country use.
  ///
  /// - Parameters:
  ///   - dates: all numeric dates that were found.
  ///   - language: BCP 47.
  ///   - words: folded words of the text, which show the country of an English text.
  static func order(of dates: [FoundDate], language: String, words: Set<String>) -> DateOrder? {
    var dayFirst = 0
    var monthFirst = 0
    for date in dates {
      guard case .numeric(let first, let second, _, let separator) = date.reading else { continue }
      if first > 12 || separator == "." { dayFirst += 1 }
      if second > 12 { monthFirst += 1 }
    }
    if dayFirst != monthFirst { return dayFirst > monthFirst ? .dayFirst : .monthFirst }
    switch language.split(separator: "-").first ?? "und" {
    case "und", "zh", "ja", "ko", "hu", "lt", "eu", "fa": return nil
    case "en": return english(words)
    default: return .dayFirst
    }
  }

  private static func english(_ words: Set<String>) -> DateOrder? {
    let american = americanWords.count { words.contains($0) }
    let other = otherWords.count { words.contains($0) }
    if american == other { return nil }
    return american > other ? .monthFirst : .dayFirst
  }

  private static let americanWords = [
    "nasdaq", "nyse", "edt", "est", "pdt", "pst", "cdt", "cst", "congressman", "congresswoman",
    "senator", "color", "favor", "center", "labor", "organization", "organizations", "program",
    "programs", "behavior", "defense", "gaap", "fiscal", "esq", "deposition", "california",
    "texas", "florida", "ohio", "illinois", "washington", "massachusetts", "pennsylvania",
    "virginia", "attorney", "favorite", "neighborhood", "realize", "organize", "recognize",
    "forward-looking", "bookings", "sec", "earnings", "gotten",
  ]

  private static let otherWords = [
    "colour", "favour", "centre", "labour", "organisation", "organisations", "programme",
    "programmes", "behaviour", "defence", "bst", "aest", "nhs", "bbc", "whilst", "lords",
    "councillor", "councillors", "parliament", "favourite", "realise", "organise", "recognise",
    "barrister", "lakh", "crore", "london", "sydney", "melbourne", "scotland", "wales", "ireland",
    "pounds", "quid", "learnt",
  ]
}
