/// A speaker's label taken apart.
struct LabelName: Hashable, Sendable {
  /// `Mr.`, `La señora`; empty where there is none.
  var honorific = ""
  /// The name without honorific and office; empty for a label that is an office alone.
  var name: [String] = []
  /// How many of the name's words at its start or end are the surname, where the source shows it.
  var surname: Range<Int>?
  var offices: [String] = []
  var organizations: [String] = []
  /// What the person is called from there on: `安藤` of `安藤武博（以下、安藤）`.
  var shortName: String?
  /// The label with single blanks.
  var text: String

  var isOffice: Bool { name.isEmpty }

  /// The name as written, with its parts told apart where the source does.
  var person: PersonName {
    guard !name.isEmpty else { return PersonName(plain: text) }
    var parts: [PersonName.Part] = []
    if !honorific.isEmpty {
      parts.append(PersonName.Part(.honorific, honorific))
      if !name.isEmpty { parts.append(PersonName.Part(.plain, " ")) }
    }
    guard let surname else {
      return PersonName(parts + [PersonName.Part(.plain, name.joined(separator: " "))])
    }
    let groups: [(PersonName.Part.Kind, ArraySlice<String>)] = [
      (.forename, name[..<surname.lowerBound]), (.surname, name[surname]),
      (.forename, name[surname.upperBound...]),
    ]
    for (kind, words) in groups where !words.isEmpty {
      if parts.last.map({ $0.kind != .plain }) ?? false { parts.append(.init(.plain, " ")) }
      parts.append(PersonName.Part(kind, words.joined(separator: " ")))
    }
    return PersonName(parts)
  }

  /// The name's words in small letters without marks, to compare; `A.Lund` is two words.
  var folded: [String] { name.flatMap(Self.parts).map(Self.fold).filter { !$0.isEmpty } }

  private static func parts(_ word: String) -> [String] {
    guard let stop = word.lastIndex(of: "."), stop > word.startIndex,
      word[word.index(after: stop)...].count >= 3
    else { return [word] }
    return word.split(separator: ".").map(String.init)
  }

  static func fold(_ word: String) -> String {
    if word.isASCII {
      let kept = word.utf8.filter { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      return String(decoding: kept.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    return String(
      String.UnicodeScalarView(
        word.lowercased().decomposed.filter {
          $0.properties.isAlphabetic && $0.properties.generalCategory != .nonspacingMark
            || $0.properties.numericType != nil
        }))
  }
}

extension String {
  /// The letters with their accents beside them, for those of Latin, Greek and Cyrillic.
  fileprivate var decomposed: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      guard scalar.value >= 0xC0, scalar.value < 0x2000,
        let base = Self.bases[scalar]
      else { return [scalar] }
      return [base]
    }
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"),
      ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("е", "ё"), ("σ", "ς"),
    ]
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in rows {
      for letter in letters.unicodeScalars { bases[letter] = base }
    }
    return bases
  }()
}
