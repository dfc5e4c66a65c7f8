internal import LibXML

/// Names without colons: Namespaces in XML 1.0, section 3; of the characters that XML Schema's `ID`
/// has.
enum NCName {
  static func isValid(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    return isStart(first) && name.unicodeScalars.allSatisfy(isPart)
  }

  /// A name made of the words of a text, other than the taken ones.
  static func make(of text: String, besides taken: Set<String>) -> String {
    var base = ""
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let letters = word.unicodeScalars.filter(isPart)
      let first = String(String.UnicodeScalarView(letters.prefix(1)))
      let capital = first.uppercased()
      base += capital.unicodeScalars.allSatisfy(isPart) ? capital : first
      base += String(String.UnicodeScalarView(letters.dropFirst()))
    }
    if base.isEmpty { base = "Speaker" }
    if let first = base.unicodeScalars.first, !isStart(first) { base = "_" + base }
    var name = base
    var number = 2
    while taken.contains(name) {
      name = "\(base).\(number)"
      number += 1
    }
    return name
  }

  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    scalar != ":" && XMLNameRanges.isStart(scalar)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar != ":" && XMLNameRanges.isPart(scalar)
  }
}
