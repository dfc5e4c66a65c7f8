internal import LibXML

/// Makes NCNames of names, each once.
struct Identifiers {
  private var used: Set<String> = []

  /// `HayashiYoshimasa` for `HAYASHI Yoshimasa`; a number follows where it is taken.
  ///
  /// Letters that XML Schema's `ID` does not have are left out; `Speaker` stands for a name that
  /// has no others.
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
    if name.isASCII { return asciiBase(name) }
    var result = ""
    for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).prefix(8) {
      let letters = allowed(word.unicodeScalars.filter { $0.properties.isXIDContinue })
      let isCapitals = word.count > 1 && word == word.uppercased()[...]
      let first = String(String.UnicodeScalarView(letters.prefix(1)))
      let capital = first.uppercased()
      let rest = String(String.UnicodeScalarView(letters.dropFirst()))
      // The capitals of some scripts are younger than the letters.
      result +=
        allowed(capital.unicodeScalars).elementsEqual(capital.unicodeScalars) ? capital : first
      result += isCapitals ? String(allowed(rest.lowercased().unicodeScalars)) : rest
    }
    guard let first = result.unicodeScalars.first else { return "Speaker" }
    return XMLNameRanges.isStart(first) ? result : "_\(result)"
  }

  private static func allowed(
    _ scalars: some Sequence<Unicode.Scalar>
  ) -> String.UnicodeScalarView {
    String.UnicodeScalarView(scalars.filter { $0 != ":" && XMLNameRanges.isPart($0) })
  }

  /// The same for letters and digits of ASCII.
  private static func asciiBase(_ name: String) -> String {
    let bytes = Array(name.utf8)
    let isSign = { (byte: UInt8) in (byte | 0x20) &- 0x61 >= 26 && byte &- 0x30 >= 10 }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var words = 0
    var start = 0
    while start < bytes.count, words < 8 {
      var end = start
      while end < bytes.count, !isSign(bytes[end]) { end += 1 }
      if end > start {
        words += 1
        add(bytes[start..<end], to: &result)
      }
      start = end + 1
    }
    guard let first = result.first else { return "Speaker" }
    let base = String(decoding: result, as: UTF8.self)
    return first &- 0x30 < 10 ? "_\(base)" : base
  }

  /// Adds a word with a capital at its start; one in capitals keeps no other.
  private static func add(_ word: ArraySlice<UInt8>, to result: inout [UInt8]) {
    let isCapitals = word.count > 1 && word.allSatisfy { $0 &- 0x61 >= 26 }
    for index in word.indices {
      let byte = word[index]
      if index == word.startIndex {
        result.append(byte &- 0x61 < 26 ? byte & ~0x20 : byte)
      } else {
        result.append(isCapitals && byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
  }
}
