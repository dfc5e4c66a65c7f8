/// What a sample of text says of its language.
struct LanguageEvidence {
  private var scripts: [Script: Int] = [:]
  private var wordScores = Array(repeating: 0.0, count: StopWords.languages.count)
  private var letterScores: [String: Int] = [:]
  private var words = 0
  private var hits = 0
  private var simplified = 0
  private var traditional = 0
  private var word: [UInt8] = []

  mutating func add(_ text: [UInt8], _ range: Range<Int>) {
    var cursor = ScalarCursor(text: text, range: range)
    while let (scalar, _) = cursor.next() { add(scalar) }
    endWord()
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      switch scalar.value {
      case 0x41...0x5A:
        word.append(UInt8(scalar.value + 32))
        scripts[.latin, default: 0] += 1
      case 0x61...0x7A:
        word.append(UInt8(scalar.value))
        scripts[.latin, default: 0] += 1
      case 0x27 where !word.isEmpty: word.append(0x27)
      default: endWord()
      }
      return
    }
    if scalar == "’", !word.isEmpty {
      word.append(0x27)
      return
    }
    guard let script = Script(scalar) else {
      if !Letters.isLetter(scalar.value) { endWord() }
      return
    }
    scripts[script, default: 0] += 1
    if script == .han {
      addIdeograph(scalar)
    } else {
      let lower = scalar.properties.lowercaseMapping
      word.append(contentsOf: lower.utf8)
      if let letter = lower.unicodeScalars.first, let languages = Self.letters[letter] {
        for language in languages { letterScores[language, default: 0] += 1 }
      }
    }
  }

  private mutating func addIdeograph(_ scalar: Unicode.Scalar) {
    endWord()
    if HanVariants.simplified.contains(scalar) { simplified += 1 }
    if HanVariants.traditional.contains(scalar) { traditional += 1 }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let languages = StopWords.languages(of: word[...])
    words += 1
    if !languages.isEmpty { hits += 1 }
    for language in languages { wordScores[Int(language)] += 1 / Double(languages.count + 1) }
    word.removeAll(keepingCapacity: true)
  }

  // MARK: The decision

  var language: String {
    let total = scripts.values.reduce(0, +)
    guard total >= 12 else { return "und" }
    // Ideographs and syllables say as much as several letters.
    let dense = (scripts[.han] ?? 0) + (scripts[.kana] ?? 0) + (scripts[.hangul] ?? 0)
    if dense * 5 > total {
      if let kana = scripts[.kana], kana * 12 > dense { return "ja" }
      if let hangul = scripts[.hangul], hangul * 3 > dense { return "ko" }
      return chinese
    }
    let best = Script.allCases.filter { ![.han, .kana, .hangul].contains($0) }
      .max { (scripts[$0] ?? 0) < (scripts[$1] ?? 0) }
    guard let best, (scripts[best] ?? 0) * 2 > total else { return "und" }
    return best.onlyLanguage ?? byWords(best)
  }

  /// The language, where the text is clearly not in another one.
  ///
  /// - Parameter other: a language, such as that of the document.
  func language(clearlyNot other: String) -> String? {
    let found = language
    guard found != "und", Self.primary(found) != Self.primary(other) else { return nil }
    let total = scripts.values.reduce(0, +)
    guard let main = scripts.max(by: { ($0.value, "\($0.key)") < ($1.value, "\($1.key)") }) else {
      return nil
    }
    let dense: Set<Script> = [.han, .kana, .hangul]
    let isDense = dense.contains(main.key)
    let share = isDense ? dense.reduce(0) { $0 + (scripts[$1] ?? 0) } : main.value
    guard share * 10 >= total * 8 else { return nil }
    if isDense { return share >= 60 ? found : nil }
    if Script.languages[other, default: Self.script(of: other)] != main.key {
      return words >= 20 ? found : nil
    }
    guard words >= 30, hits * 5 >= words,
      let own = StopWords.languages.firstIndex(of: found),
      let rival = StopWords.languages.firstIndex(of: other)
    else { return nil }
    return wordScores[own] >= 2.5 * max(wordScores[rival], 0.5) ? found : nil
  }

  private static func primary(_ tag: String) -> Substring { tag.prefix { $0 != "-" } }

  /// The script of a language that `Script.languages` does not list.
  private static func script(of language: String) -> Script {
    switch primary(language) {
    case "ja", "zh": .han
    case "ko": .hangul
    default: Script.allCases.first { $0.onlyLanguage == language } ?? .latin
    }
  }

  private var chinese: String {
    if traditional == simplified { return "zh" }
    return traditional > simplified ? "zh-Hant" : "zh-Hans"
  }

  /// The language whose commonest words and special letters the text has most of.
  private func byWords(_ script: Script) -> String {
    guard words >= 6 else { return "und" }
    var best: (language: String, score: Double) = ("und", 0)
    var second = 0.0
    for (index, language) in StopWords.languages.enumerated()
    where Script.languages[language, default: .latin] == script {
      let special = Double(min(letterScores[language] ?? 0, 2 * words)) * 0.4
      let foreign = Double(foreignLetters(language)) * 0.3
      let score = wordScores[index] + special - foreign
      if score > best.score {
        second = best.score
        best = (language, score)
      } else if score > second {
        second = score
      }
    }
    let isEnough = best.score >= 1.2 && best.score * 14 >= Double(words) * 0.5
    // Croatian and Bosnian, Indonesian and Malay: the first where no word tells them apart.
    let isClear = best.score > second * 1.02 || ["hr", "id"].contains(best.language)
    return isEnough && isClear ? best.language : "und"
  }

  /// Special letters of the text that the language does not write.
  private func foreignLetters(_ language: String) -> Int {
    let own = letterScores[language] ?? 0
    let most = letterScores.values.max() ?? 0
    return max(0, most - own)
  }

  private static let letters: [Unicode.Scalar: [String]] = {
    var letters: [Unicode.Scalar: [String]] = [:]
    for (language, list) in table {
      for letter in list.unicodeScalars { letters[letter, default: []].append(language) }
    }
    return letters
  }()

  /// Letters with marks, and letters that few languages of a script have.
  private static let table: [(String, String)] = [
    ("fr", "àâçéèêëîïôùûœ"), ("de", "äöüß"), ("es", "áéíóúñ¿¡ü"), ("pt", "ãõáéíóúâêôçà"),
    ("gl", "áéíóúñ"), ("ca", "àèéíòóúçïü"), ("it", "àèéìòù"), ("ro", "ăâîșțşţ"), ("nl", "ëïé"),
    ("af", "ëêôû"), ("sv", "åäöé"), ("da", "åæøé"), ("nb", "åæøé"), ("nn", "åæøé"),
    ("is", "áðéíóúýþæö"), ("fi", "äö"), ("et", "äöüõšž"), ("hu", "áéíóöőúüű"), ("pl", "ąćęłńóśźż"),
    ("cs", "áčďéěíňóřšťúůýž"), ("sk", "áäčďéíĺľňóôŕšťúýž"), ("sl", "čšž"), ("hr", "čćđšž"),
    ("sr-Latn", "čćđšž"), ("bs", "čćđšž"), ("sq", "ëç"), ("lt", "ąčęėįšųūž"),
    ("lv", "āčēģīķļņšūž"), ("tr", "çğıöşü"), ("az", "çəğıöşü"), ("eu", "ñ"), ("ga", "áéíóú"),
    ("cy", "âêîôŵŷ"), ("mt", "ċġħż"), ("vi", "ăâđêôơưàảãáạằắặầấậèéẹềếệìíòóọồốộờớợùúụừứựỳýôốộễểửữ"),
    ("eo", "ĉĝĥĵŝŭ"), ("ru", "ыэъё"), ("uk", "іїєґ"), ("be", "іўыэё"), ("bg", "ъщ"),
    ("mk", "ѓќѕљњџј"),
    ("sr-Cyrl", "ђћљњџј"), ("kk", "әғқңөұүһі"), ("ky", "ңөү"), ("mn", "өү"), ("fa", "پچژگکی"),
    ("ur", "پچگکیٹڈڑںےہھ"), ("ar", "ةىكيأإؤئ"), ("ps", "ټډړښځڅېۍ"), ("yi", "װױײ"),
    ("mr", "ळ"), ("hi", "ँ"), ("ne", "ँ"),
  ]
}
