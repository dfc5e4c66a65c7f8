/// Elements of HTML, which stand in angle brackets as nicknames do.
enum MarkupNames {
  private static let names = WordSet(
    """
    html head body title meta link script style p br hr div span pre code b i u em strong a ul ol li
    table tr td th tbody thead h1 h2 h3 h4 h5 h6 section article header footer nav main blockquote
    """)

  static func contains(_ name: String) -> Bool { names.contains(name) }
}
