/// A line of front matter cut into words, among which names are looked for.
final class NameLine {
  let text: String
  let words: [Substring]
  /// How many characters it has, to compare it with labels poorly scanned; 0 for a long line.
  let length: Int
  /// The hash of the letters of each word of ASCII, as written; 0 for other words.
  private let letters: [UInt64]
  /// The hash of each folded word of ASCII; 0 for other words.
  private let folded: [UInt64]

  init(_ text: String) {
    self.text = text
    words = text.parts(between: " \t|=*")
    length = text.utf8.count <= 240 ? text.unicodeScalars.count : 0
    let hashes = words.map(Self.hashes)
    letters = hashes.map(\.letters)
    folded = hashes.map(\.folded)
  }

  /// The hashes of a word's letters (as `inner` gives them) and of its folded form; 0 where it is no
  /// ASCII.
  private static func hashes(of word: Substring) -> (letters: UInt64, folded: UInt64) {
    var letters = WordHash()
    var folded = WordHash()
    var isInside = false
    var isBehind = false
    for byte in word.utf8 {
      guard byte < 0x80 else { return (0, 0) }
      let isLetter = (byte | 0x20) &- 0x61 < 26
      if isLetter || isInside && byte == UInt8(ascii: "-") {
        isInside = true
        if !isBehind { letters.add(byte) }
      } else if isInside {
        isBehind = true
      }
      if isLetter || byte &- 0x30 < 10 { folded.add(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    }
    return (letters.value, folded.value)
  }

  /// Whether one of the words has these letters and no others.
  ///
  /// - Parameter name: with its hash, or 0 where it is no ASCII.
  func has(_ name: (letters: Substring, hash: UInt64)) -> Bool {
    letters.indices.contains { index in
      letters[index] == 0 || name.hash == 0
        ? words[index].inner == name.letters : letters[index] == name.hash
    }
  }

  /// The places of the words that are a folded surname, also with an `s` behind it.
  func places(of surname: Surname) -> [Int] {
    folded.indices.filter { index in
      folded[index] == 0
        ? LabelName.fold(String(words[index])).isFoldedName(surname.text)
        : folded[index] == surname.hash || folded[index] == surname.plural
    }
  }

  /// A folded surname that is looked for.
  struct Surname {
    let text: String
    fileprivate let hash: UInt64
    /// With an `s` behind it, where that makes more than four letters.
    fileprivate let plural: UInt64

    init(_ text: String) {
      self.text = text
      hash = WordHash.value(of: text)
      plural = text.utf8.count >= 4 ? WordHash.value(of: text + "s") : hash
    }
  }
}

extension String {
  fileprivate func isFoldedName(_ surname: String) -> Bool {
    self == surname || self == surname + "s" && count > 4
  }
}

extension Substring {
  /// The letters and hyphens from the first letter on.
  var inner: Substring {
    guard isASCII else { return drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" } }
    let isLetter = { (byte: UInt8) in (byte | 0x20) &- 0x61 < 26 }
    return Substring(
      utf8.drop { !isLetter($0) }.prefix { isLetter($0) || $0 == UInt8(ascii: "-") })
  }
}
