/// Counts the inclusions (XInclude) that the reader does not follow.
struct NotIncluded {
  private static let limit = 3

  private(set) var count = 0
  /// What the first of them name, each once.
  private(set) var names: [String] = []

  mutating func add(_ href: String?) {
    count += 1
    guard let href, names.count < Self.limit, !names.contains(href) else { return }
    names.append(href)
  }
}
