/// Makes letters comparable: lower case, without accents, one form of each letter.
enum LetterFold {
  /// The scalar that stands for a scalar; nil for one that is left out (combining marks).
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if value < 0x80 {
      return (0x41...0x5A).contains(value) ? Unicode.Scalar(value + 0x20) : scalar
    }
    if (0xFF01...0xFF5E).contains(value), let narrow = Unicode.Scalar(value - 0xFEE0) {
      return fold(narrow)
    }
    if isMark(value) { return nil }
    if value >= 0x2E80 { return scalar }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    return bases[lower] ?? lower
  }

  /// The folded form of a word.
  static func fold(_ word: some StringProtocol) -> String {
    var folded = ""
    for scalar in word.unicodeScalars {
      if let scalar = fold(scalar) { folded.unicodeScalars.append(scalar) }
    }
    return folded
  }

  /// The folded words of a list with blanks between; `_` stands for a blank within.
  static func words(_ list: String) -> Set<String> {
    Set(list.fields(between: " ").map { word(of: $0) })
  }

  /// A field of a table of words, folded; `_` stands for a blank.
  static func word(of field: Substring) -> String {
    let folded = fold(field)
    guard folded.utf8.contains(UInt8(ascii: "_")) else { return folded }
    return String(
      decoding: folded.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// Accents, Hebrew and Arabic points, the nukta, soft hyphens and direction marks.
  private static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x591...0x5BD, 0x5BF...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670,
      0x93C, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, letters) in table {
      guard let base = base.unicodeScalars.first else { continue }
      for letter in letters.unicodeScalars { bases[letter] = base }
    }
    return bases
  }()

  private static let table: [(String, String)] = [
    ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặª"), ("c", "çćĉċč"), ("d", "ďđ"),
    ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵ"),
    ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợº"),
    ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵ"),
    ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"), ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"),
    ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"), ("σ", "ς"), ("е", "ёѐ"), ("и", "йѝ"), ("і", "ї"),
    ("ا", "أإآٱ"), ("ي", "یىئ"), ("ك", "ک"), ("ه", "ةۀە"), ("و", "ؤ"), ("'", "’‘ʼʻ`´"),
    ("-", "‐‑–—―−─"), (" ", "\u{A0}\u{2002}\u{2003}\u{2009}\u{202F}"),
  ]
}
