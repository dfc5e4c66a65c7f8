/// What a label with digits in it is.
extension LabelShape {
  /// A day of a month, in either order, with or without the year: a date, not a name.
  static func isDay(_ words: [Substring]) -> Bool {
    let dated = words.filter { word in
      word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    }
    guard !dated.isEmpty, dated.count < words.count, words.count <= 4 else { return false }
    return words.contains { word in
      MonthNames.month(LetterFold.fold(word.filter { $0 != "," && $0 != "." }), language: "und")
        != nil
    }
  }
}
