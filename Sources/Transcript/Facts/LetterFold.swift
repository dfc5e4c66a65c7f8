/// Makes letters comparable: lower case, without accents, one form of each letter.
enum LetterFold {
  /// The scalar that stands for a scalar; nil for one that is left out (combining marks).
  @inline(__always)
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if value < 0x80 {
      return (0x41...0x5A).contains(value) ? Unicode.Scalar(value + 0x20) : scalar
    }
    let place = value < 0x700 ? value : value &- 0x2000 < 0x70 ? value - 0x2000 + 0x700 : 0
    guard place > 0 else { return foldRare(scalar) }
    let folded = common[Int(place)]
    return folded == 0 ? nil : Unicode.Scalar(folded)
  }

  /// The folded form of a word.
  static func fold(_ word: some StringProtocol) -> String {
    var folded: [UInt8] = []
    fold(word, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  private static func fold(_ word: some StringProtocol, into folded: inout [UInt8]) {
    for scalar in word.unicodeScalars {
      if let scalar = fold(scalar) { UTF8Scanner.append(scalar.value, to: &folded) }
    }
  }

  /// The hashes of the folded words of a list with blanks between; `_` stands for a blank within.
  static func hashes(of list: String) -> [UInt64] {
    var folded: [UInt8] = []
    return list.fields(between: " ").map { word in
      fold(word: word, into: &folded)
      return WordHash.value(of: folded)
    }
  }

  /// The hash of a field of a table of words, folded; `_` stands for a blank.
  static func hash(ofField field: Substring) -> UInt64 {
    var folded: [UInt8] = []
    fold(word: field, into: &folded)
    return WordHash.value(of: folded)
  }

  private static func fold(word: Substring, into folded: inout [UInt8]) {
    folded.removeAll(keepingCapacity: true)
    fold(word, into: &folded)
    for index in folded.indices where folded[index] == UInt8(ascii: "_") {
      folded[index] = UInt8(ascii: " ")
    }
  }

  /// The folded scalars below U+0700, then those of U+2000 to U+206F; 0 for what is left out.
  private static let common: [UInt32] = (Array(0..<0x700) + Array(0x2000..<0x2070)).map { value in
    Unicode.Scalar(value).flatMap { foldRare($0) }?.value ?? 0
  }

  private static func foldRare(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    if (0xFF01...0xFF5E).contains(value), let narrow = Unicode.Scalar(value - 0xFEE0) {
      return fold(narrow)
    }
    if isMark(value) { return nil }
    if value >= 0x2E80 { return scalar }
    let lower = SmallLetters.letter(of: scalar)
    return bases[lower] ?? lower
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
