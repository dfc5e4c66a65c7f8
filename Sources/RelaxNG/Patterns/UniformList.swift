/// A `list` of tokens of one kind, as many as there are.
struct UniformList: Sendable {
  /// The pattern of one token.
  var token: PatternID
  var allowsNone: Bool

  /// The uniform lists among the patterns of a store, by number.
  static func all(in store: PatternStore) -> [Int32: UniformList] {
    var all: [Int32: UniformList] = [:]
    for (index, pattern) in store.patterns.enumerated() where pattern.kind == .list {
      if let list = UniformList(of: PatternID(rawValue: pattern.first), in: store) {
        all[Int32(index)] = list
      }
    }
    return all
  }

  private init?(of content: PatternID, in store: PatternStore) {
    let alternatives = store.alternatives(of: content)
    guard let repeated = alternatives.last, store[repeated].kind == .oneOrMore,
      alternatives.allSatisfy({ $0 == .empty || $0 == repeated })
    else { return nil }
    token = PatternID(rawValue: store[repeated].first)
    allowsNone = store.isNullable(content)
    guard store.alternatives(of: token).allSatisfy({ store[$0].kind == .value }) else {
      return nil
    }
  }
}
