internal import LibXML

/// Reads a `taxonomy`: the terms of its categories, in English where it has them.
struct TaxonomyReader {
  private(set) var categories: [String: Category] = [:]
  private var title: (term: String, isEnglish: Bool)?
  private var open: [(id: String, term: String?, isEnglish: Bool)] = []

  mutating func begin(category id: String?) {
    open.append((id ?? "", nil, false))
  }

  /// - Parameter isTitle: whether it is a term of the taxonomy itself.
  mutating func add(_ term: String, isEnglish: Bool, isTitle: Bool) {
    if isTitle {
      if title == nil || isEnglish && title?.isEnglish != true { title = (term, isEnglish) }
    } else if let last = open.indices.last,
      open[last].term == nil || isEnglish && !open[last].isEnglish
    {
      open[last].term = term
      open[last].isEnglish = isEnglish
    }
  }

  mutating func endCategory() {
    guard let last = open.popLast(), !last.id.isEmpty else { return }
    categories[last.id] = Category(term: last.term ?? last.id, taxonomy: title?.term ?? "")
  }
}
