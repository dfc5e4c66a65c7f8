/// Makes NCNames of names, each once.
struct Identifiers {
  private var used: Set<String> = []

  /// `HayashiYoshimasa` for `HAYASHI Yoshimasa`; a number follows where it is taken.
  mutating func identifier(for name: String) -> String {
    let base = Self.base(name)
    var identifier = base
    var number = 2
    while !used.insert(identifier).inserted {
      identifier = "\(base).\(number)"
      number += 1
    }
    return identifier
  }

  private static func base(_ name: String) -> String {
    var result = ""
    for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).prefix(8) {
      let letters = word.unicodeScalars.filter { $0.properties.isXIDContinue }
      let isCapitals = word.count > 1 && word == word.uppercased()[...]
      let rest = String(String.UnicodeScalarView(letters.dropFirst()))
      result += String(String.UnicodeScalarView(letters.prefix(1))).uppercased()
      result += isCapitals ? rest.lowercased() : rest
    }
    guard let first = result.unicodeScalars.first else { return "Speaker" }
    return first.properties.isXIDStart ? result : "_\(result)"
  }
}
