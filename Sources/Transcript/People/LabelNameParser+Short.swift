extension LabelNameParser {
  /// The name in words that give one for the rest of the text: `以下、安藤`, `hereinafter Hill`.
  ///
  /// - Parameter folded: the words in small letters.
  static func shortName(in words: String, _ folded: String) -> String? {
    guard let lead = leads.first(where: { folded.hasPrefix($0) }), folded.count == words.count
    else { return nil }
    let name = String(words.dropFirst(lead.count)).trimmed(of: " 、,，:：—–-「」『』\"“”„«»'‘’")
    return name.hasLetter && name.count <= 40 ? name : nil
  }

  private static let leads = [
    "以下", "以後", "이하", "hereinafter", "hereafter", "henceforth", "im folgenden", "nachfolgend",
    "ci-après", "en adelante", "en lo sucesivo", "doravante", "d'ora in poi", "di seguito",
    "hierna", "далее", "далі", "по-нататък", "dále jen", "ďalej len",
  ]
}
