internal import LibXML
internal import RelaxNG

/// What may have been meant by a culprit that is misspelt.
struct NearNames {
  /// The nearest spellings, all of them equally near; at most three.
  let best: [String]

  init(_ found: GrammarFinding, elements: [ExpandedName]) {
    let expected = found.expected
    let word: String
    let candidates: [String]
    switch found.kind {
    case .unknownElement:
      word = found.name?.local ?? ""
      candidates = (expected.required + expected.names).map(\.local)
    case .attributeNotAllowed:
      word = found.name?.written ?? ""
      candidates = (expected.required + expected.names).map(\.written)
    case .invalidAttribute, .invalidText:
      word = found.value ?? ""
      candidates = expected.values
    default:
      best = []
      return
    }
    best = Self.nearest(to: word, among: candidates)
  }

  /// The nearest words, all of them equally near; at most three.
  static func nearest(to word: String, among candidates: [String]) -> [String] {
    var seen: Set<String> = [word]
    let unique = candidates.filter { seen.insert($0).inserted }
    let near = EditDistance.nearest(to: word, among: unique)
    guard let first = near.first,
      let distance = EditDistance.between(word, first, maximum: word.utf8.count)
    else { return [] }
    let equal = near.prefix {
      EditDistance.between(word, $0, maximum: distance) != nil
    }
    return Array(equal.prefix(3))
  }
}
