/// Copies patterns from one store to another that begins with the same patterns.
struct PatternCopier {
  private let source: PatternStore
  private let sharedCount: Int
  private var copies: [PatternID: PatternID] = [:]

  /// - Parameter count: how many patterns the stores have in common, from the first.
  init(from source: PatternStore, sharing count: Int) {
    self.source = source
    sharedCount = count
  }

  mutating func copy(_ id: PatternID, to store: inout PatternStore) -> PatternID {
    guard id.index >= sharedCount else { return id }
    if let known = copies[id] { return known }
    let pattern = source[id]
    let first = PatternID(rawValue: pattern.first)
    let second = PatternID(rawValue: pattern.second)
    let result: PatternID
    switch pattern.kind {
    case .choice:
      result = store.choice(source.alternatives(of: id).map { copy($0, to: &store) })
    case .group: result = store.group(copy(first, to: &store), copy(second, to: &store))
    case .interleave:
      result = store.interleave(copy(first, to: &store), copy(second, to: &store))
    case .oneOrMore: result = store.oneOrMore(copy(first, to: &store))
    case .list: result = store.list(copy(first, to: &store))
    // Derivatives make no new leaves.
    case .notAllowed, .empty, .text, .value, .element, .attribute: result = id
    }
    copies[id] = result
    return result
  }
}
