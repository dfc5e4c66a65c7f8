internal import Crypto
internal import FoundationEssentials
internal import LibXML

/// What every page has around its content: head, policy, style.
///
/// The policy lets nothing be loaded and only our own style and script run, known by their hash
/// (Content Security Policy Level 3, section 6.7).
enum PageFrame {
  private static let styleHash = hash(of: PageStyle.css)

  static func open(
    _ html: HTMLWriter, title: String, language: String, script: PageScript? = nil,
    media: String? = nil
  ) {
    html.raw("<!DOCTYPE html>\n")
    html.open("html", [("lang", language), ("dir", direction(of: language))])
    html.raw("<head><meta charset=\"utf-8\">")
    html.open(
      "meta",
      [
        ("http-equiv", "Content-Security-Policy"),
        ("content", policy(script: script, media: media)),
      ])
    html.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">")
    html.element("title", text: title)
    html.raw("<style>")
    html.output.write(PageStyle.css)
    html.raw("</style></head>\n<body>\n")
  }

  static func close(_ html: HTMLWriter, script: PageScript? = nil) {
    if let script {
      html.raw("<script>")
      html.output.write(script.text)
      html.raw("</script>")
    }
    html.raw("\n</body></html>\n")
  }

  private static func policy(script: PageScript?, media: String?) -> String {
    var policy = "default-src 'none'; style-src '\(styleHash)'; base-uri 'none'; form-action 'none'"
    if let script { policy += "; script-src '\(hash(of: script.text))'" }
    if let media { policy += "; media-src \(origin(of: media))" }
    return policy
  }

  /// Where a recording may be loaded from, and nothing else: its own server, or where the page is.
  private static func origin(of media: String) -> String {
    guard let scheme = media.firstRange(of: "://") else { return "'self' file:" }
    let host = media[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return media[..<scheme.upperBound].lowercased() + host
  }

  private static func hash(of text: String) -> String {
    "sha256-" + Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }

  /// Right to left for the scripts of Arabic, Hebrew and their relatives.
  static func direction(of language: String) -> String {
    let parts = language.lowercased().split(separator: "-")
    if let script = parts.dropFirst().first(where: { $0.count == 4 }) {
      return ["arab", "hebr", "syrc", "thaa", "nkoo"].contains(script) ? "rtl" : "ltr"
    }
    let rightToLeft = ["ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv", "syr", "arc"]
    return rightToLeft.contains(parts.first.map(String.init) ?? "") ? "rtl" : "ltr"
  }
}
