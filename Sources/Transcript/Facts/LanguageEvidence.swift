internal import LibXML

/// What a sample of text says of its language.
struct LanguageEvidence {
  /// Letters by script.
  private var scripts = Array(repeating: 0, count: Script.allCases.count)
  private var wordScores = Array(repeating: 0.0, count: StopWords.languages.count)
  /// Letters that few languages write, by the language's place in `LanguageLetters`.
  private var letterScores = Array(repeating: 0, count: LanguageLetters.languages.count)
  private var words = 0
  /// Words that are among the commonest of some language.
  private var hits = 0
  private let stopWords = StopWords.found
  private var simplified = 0
  private var traditional = 0

  mutating func add(_ text: [UInt8], _ range: Range<Int>) {
    text.withUnsafeBufferPointer { add(ByteView($0)[range.clamped(to: 0..<text.count)]) }
  }

  mutating func add(_ sample: ByteView) {
    let text = sample.buffer
    var word = WordHash()
    var latin = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if Self.isLetter(byte) {
        index = addLetters(in: text, from: index, to: text.count, word: &word, count: &latin)
      } else if byte == 0x27 {
        if !word.isEmpty { word.add(0x27) }
        index += 1
      } else if byte < 0x80 {
        endWord(&word)
        index += 1
      } else {
        index = addOther(in: text, at: index, to: text.count, word: &word)
      }
    }
    endWord(&word)
    scripts[Script.latin.rawValue] += latin
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Adds letters of ASCII that stand together, most often a word.
  ///
  /// - Returns: the index behind them, and behind the blank or mark that ends a word.
  @inline(__always)
  private mutating func addLetters(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, word: inout WordHash,
    count letters: inout Int
  ) -> Int {
    if word.isEmpty, start + 8 <= text.count, let base = text.baseAddress {
      // Most words are shorter than a register, and end in a blank.
      let count = ByteWord(at: base + start).leadingLetters
      let next = start + count
      if count < 8, next < end, text[next] < 0x80, text[next] != 0x27 {
        letters += count
        self.count(WordHash.value(ofLetters: count, at: base + start))
        return next + 1
      }
    }
    let index = ByteSearch.endOfLetters(in: text, from: start, to: end)
    letters += index - start
    guard word.isEmpty, index == end || text[index] < 0x80 && text[index] != 0x27 else {
      for place in start..<index { word.add(text[place] | 0x20) }
      return index
    }
    count(WordHash.value(ofLetters: text, from: start, to: index))
    return min(index + 1, end)
  }

  private mutating func addOther(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int, word: inout WordHash
  ) -> Int {
    let length = UTF8Scanner.length(in: text, at: index)
    guard length > 0, index + length <= end else {
      // A character that the sample cuts.
      endWord(&word)
      return index + 1
    }
    add(UTF8Scanner.scalar(in: text, at: index, length: length), to: &word)
    return index + length
  }

  private mutating func add(_ value: UInt32, to word: inout WordHash) {
    if value == 0x2019, !word.isEmpty {
      word.add(0x27)
      return
    }
    guard let scalar = Unicode.Scalar(value), let script = Script(scalar) else {
      if !Letters.isLetter(value) { endWord(&word) }
      return
    }
    scripts[script.rawValue] += 1
    if script == .han {
      endWord(&word)
      if HanVariants.simplified.contains(scalar) { simplified += 1 }
      if HanVariants.traditional.contains(scalar) { traditional += 1 }
      return
    }
    let lower = SmallLetters.letter(of: scalar)
    word.add(scalar: lower)
    for language in LanguageLetters.languages(of: lower) { letterScores[language] += 1 }
  }

  private mutating func endWord(_ word: inout WordHash) {
    guard !word.isEmpty else { return }
    count(word.value)
    word = WordHash()
  }

  @inline(__always)
  private mutating func count(_ word: UInt64) {
    words += 1
    guard let entry = stopWords.entries[word] else { return }
    hits += 1
    wordScores.withUnsafeMutableBufferPointer { scores in
      for place in entry.languages { scores[Int(stopWords.lists[place])] += entry.weight }
    }
  }

  // MARK: The decision

  var language: String {
    let total = scripts.reduce(0, +)
    guard total >= 12 else { return "und" }
    // Ideographs and syllables say as much as several letters.
    let dense = count(.han) + count(.kana) + count(.hangul)
    if dense * 5 > total {
      if count(.kana) * 12 > dense { return "ja" }
      if count(.hangul) * 3 > dense { return "ko" }
      return chinese
    }
    let best = Script.allCases.filter { ![.han, .kana, .hangul].contains($0) }
      .max { count($0) < count($1) }
    guard let best, count(best) * 2 > total else { return "und" }
    return best.onlyLanguage ?? byWords(best)
  }

  private func count(_ script: Script) -> Int { scripts[script.rawValue] }

  /// The language, where the text is clearly not in another one.
  ///
  /// - Parameter other: a language, such as that of the document.
  func language(clearlyNot other: String) -> String? {
    let found = language
    guard found != "und", Self.primary(found) != Self.primary(other) else { return nil }
    let total = scripts.reduce(0, +)
    guard let main = Script.allCases.max(by: { count($0) < count($1) }) else { return nil }
    let dense: [Script] = [.han, .kana, .hangul]
    let isDense = dense.contains(main)
    let share = isDense ? dense.reduce(0) { $0 + count($1) } : count(main)
    guard share * 10 >= total * 8 else { return nil }
    if isDense { return share >= 60 ? found : nil }
    if Script.languages[other, default: Self.script(of: other)] != main {
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
    let most = letterScores.max() ?? 0
    for (index, language) in StopWords.languages.enumerated()
    where StopWords.scripts[index] == script {
      let own = LanguageLetters.place(ofStopWords: index).map { letterScores[$0] } ?? 0
      let special = Double(min(own, 2 * words)) * 0.4
      // Special letters of the text that the language does not write.
      let foreign = Double(max(0, most - own)) * 0.3
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
}
