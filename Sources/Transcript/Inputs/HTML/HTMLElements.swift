/// What HTML's elements do to the text within them.
enum HTMLElements {
  /// A paragraph of its own.
  static let blocks: Set<String> = [
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "table", "ul", "ol", "dl",
    "section", "article", "main", "header", "footer", "nav", "aside", "form", "fieldset", "address",
    "figure", "figcaption", "hr", "body", "html", "head", "title", "details", "summary", "center",
    "textarea", "select", "option", "legend", "caption", "noscript",
  ]

  /// A line of its own.
  static let lines: Set<String> = ["li", "tr", "dt", "dd", "thead", "tbody", "tfoot"]

  /// Whether text before and behind the element stand on different lines.
  static func breaksLine(_ name: String) -> Bool {
    name == "br" || blocks.contains(name) || lines.contains(name) || cells.contains(name)
  }

  static let cells: Set<String> = ["td", "th"]

  /// What is around the text of a page, not of it.
  static let asides: Set<String> = ["nav", "footer", "aside", "button", "select", "menu"]

  /// Content that is not shown.
  static let hidden: Set<String> = [
    "script", "style", "template", "svg", "math", "iframe", "object", "audio", "video", "canvas",
  ]

  static let bold: Set<String> = ["b", "strong"]

  /// The level of a heading; nil for other elements.
  static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) else {
      return nil
    }
    return (1...6).contains(level) ? level : nil
  }
}
