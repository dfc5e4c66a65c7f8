/// Patterns, each stored once, so that equal patterns have equal numbers.
///
/// The constructors apply the rules of sections 4.20 (`notAllowed`) and 4.21 (`empty`), and give
/// the alternatives of a choice an order without repetition, so that a pattern has finitely many
/// derivatives.
///
/// Source: RELAX NG, sections 4.20, 4.21 and 5.
struct PatternStore: Sendable {
  private(set) var patterns: [Pattern] = []
  /// The alternatives of all choices.
  private(set) var alternatives: [PatternID] = []
  /// Open addressing: numbers of patterns, or -1.
  private var buckets = [Int32](repeating: -1, count: 1024)
  private var scratch: [PatternID] = []

  /// How many patterns and alternatives may be stored.
  private(set) var limit: Int
  private(set) var maximumDepth: Int
  /// Whether a limit has been reached: `notAllowed` then stands for what could not be stored.
  private(set) var isExhausted = false
  private(set) var isTooDeep = false

  var memo = DerivativeMemo()

  init(limit: Int, maximumDepth: Int) {
    self.limit = limit
    self.maximumDepth = maximumDepth
    _ = store(.notAllowed, [])
    _ = store(.empty, .nullable)
    _ = store(.text, [.nullable, .hasText])
  }

  /// The same patterns, with room for as many derivatives as the limit says.
  func copyForDerivatives() -> PatternStore {
    var copy = self
    copy.memo = DerivativeMemo()
    copy.limit = size + limit
    // A derivative nests a little deeper than what it is taken of.
    copy.maximumDepth = 4 * maximumDepth
    return copy
  }

  /// How much is stored, to be compared with `limit`.
  var size: Int { patterns.count + alternatives.count }

  subscript(id: PatternID) -> Pattern { patterns[id.index] }

  func isNullable(_ id: PatternID) -> Bool { patterns[id.index].traits.contains(.nullable) }

  func traits(_ id: PatternID) -> Pattern.Traits { patterns[id.index].traits }

  /// The alternatives of a choice; any other pattern is its only alternative.
  func alternatives(of id: PatternID) -> [PatternID] {
    let pattern = self[id]
    guard pattern.kind == .choice else { return [id] }
    return Array(alternatives[Int(pattern.first)..<Int(pattern.first + pattern.second)])
  }

  // MARK: Constructors

  mutating func element(_ definition: Int) -> PatternID {
    store(.element, .hasElement, Int32(definition))
  }

  mutating func attribute(_ definition: Int) -> PatternID {
    store(.attribute, .hasAttribute, Int32(definition))
  }

  mutating func value(_ definition: Int) -> PatternID {
    store(.value, .hasValue, Int32(definition))
  }

  mutating func list(_ content: PatternID) -> PatternID {
    content == .notAllowed ? .notAllowed : store(.list, .hasValue, content.rawValue)
  }

  mutating func oneOrMore(_ content: PatternID) -> PatternID {
    if content == .notAllowed || content == .empty || self[content].kind == .oneOrMore {
      return content
    }
    return store(.oneOrMore, traits(content), content.rawValue)
  }

  mutating func group(_ first: PatternID, _ second: PatternID) -> PatternID {
    pair(.group, first, second)
  }

  mutating func interleave(_ first: PatternID, _ second: PatternID) -> PatternID {
    first < second ? pair(.interleave, first, second) : pair(.interleave, second, first)
  }

  mutating func optional(_ content: PatternID) -> PatternID { choice(content, .empty) }

  mutating func choice(_ first: PatternID, _ second: PatternID) -> PatternID {
    if first == second || second == .notAllowed { return first }
    if first == .notAllowed { return second }
    scratch.removeAll(keepingCapacity: true)
    addAlternatives(of: first)
    addAlternatives(of: second)
    return choiceOfScratch()
  }

  mutating func choice(_ patterns: [PatternID]) -> PatternID {
    scratch.removeAll(keepingCapacity: true)
    for pattern in patterns { addAlternatives(of: pattern) }
    return choiceOfScratch()
  }

  private mutating func pair(
    _ kind: Pattern.Kind, _ first: PatternID, _ second: PatternID
  ) -> PatternID {
    if first == .notAllowed || second == .notAllowed { return .notAllowed }
    if first == .empty { return second }
    if second == .empty { return first }
    let both = traits(first).union(traits(second))
    let isNullable = isNullable(first) && isNullable(second)
    return store(
      kind, isNullable ? both : both.subtracting(.nullable), first.rawValue, second.rawValue)
  }

  private mutating func addAlternatives(of id: PatternID) {
    let pattern = self[id]
    if pattern.kind == .choice {
      scratch.append(
        contentsOf: alternatives[Int(pattern.first)..<Int(pattern.first + pattern.second)])
    } else if id != .notAllowed {
      scratch.append(id)
    }
  }

  private mutating func choiceOfScratch() -> PatternID {
    scratch.sort()
    var traits: Pattern.Traits = []
    var count = 0
    for id in scratch where count == 0 || scratch[count - 1] != id {
      scratch[count] = id
      count += 1
      if id != .empty { traits.formUnion(self.traits(id)) }
    }
    scratch.removeLast(scratch.count - count)
    if scratch.first == .empty {
      // Another alternative that allows nothing says the same.
      if traits.contains(.nullable) { scratch.removeFirst() }
      traits.insert(.nullable)
    }
    switch scratch.count {
    case 0: return .notAllowed
    case 1: return scratch[0]
    default: return storeChoice(traits)
    }
  }

  // MARK: Storage

  private mutating func store(
    _ kind: Pattern.Kind, _ traits: Pattern.Traits, _ first: Int32 = 0, _ second: Int32 = 0
  ) -> PatternID {
    var slot = hash(kind, first, second) & (buckets.count - 1)
    while buckets[slot] >= 0 {
      let found = patterns[Int(buckets[slot])]
      if found.kind == kind, found.first == first, found.second == second {
        return PatternID(rawValue: buckets[slot])
      }
      slot = (slot + 1) & (buckets.count - 1)
    }
    var depth: UInt16 = 0
    switch kind {
    case .group, .interleave: depth = max(patterns[Int(first)].depth, patterns[Int(second)].depth)
    case .oneOrMore, .list: depth = patterns[Int(first)].depth
    default: break
    }
    return append(
      Pattern(kind: kind, traits: traits, depth: depth + 1, first: first, second: second), at: slot)
  }

  private mutating func storeChoice(_ traits: Pattern.Traits) -> PatternID {
    var slot = hash(of: scratch[...]) & (buckets.count - 1)
    while buckets[slot] >= 0 {
      let found = patterns[Int(buckets[slot])]
      if found.kind == .choice, Int(found.second) == scratch.count,
        scratch.elementsEqual(
          alternatives[Int(found.first)..<Int(found.first + found.second)])
      {
        return PatternID(rawValue: buckets[slot])
      }
      slot = (slot + 1) & (buckets.count - 1)
    }
    let start = alternatives.count
    let depth = scratch.reduce(0) { max($0, self[$1].depth) }
    alternatives.append(contentsOf: scratch)
    let id = append(
      Pattern(
        kind: .choice, traits: traits, depth: depth + 1, first: Int32(start),
        second: Int32(scratch.count)), at: slot)
    if id == .notAllowed { alternatives.removeLast(scratch.count) }
    return id
  }

  private mutating func append(_ pattern: Pattern, at slot: Int) -> PatternID {
    guard size < limit else {
      isExhausted = true
      return .notAllowed
    }
    guard Int(pattern.depth) <= maximumDepth else {
      isTooDeep = true
      isExhausted = true
      return .notAllowed
    }
    let id = Int32(patterns.count)
    patterns.append(pattern)
    buckets[slot] = id
    if patterns.count * 2 > buckets.count { rehash() }
    return PatternID(rawValue: id)
  }

  private mutating func rehash() {
    buckets = [Int32](repeating: -1, count: buckets.count * 2)
    for (index, pattern) in patterns.enumerated() {
      var slot: Int
      if pattern.kind == .choice {
        slot = hash(
          of: alternatives[Int(pattern.first)..<Int(pattern.first + pattern.second)])
      } else {
        slot = hash(pattern.kind, pattern.first, pattern.second)
      }
      slot &= buckets.count - 1
      while buckets[slot] >= 0 { slot = (slot + 1) & (buckets.count - 1) }
      buckets[slot] = Int32(index)
    }
  }

  private func hash(_ kind: Pattern.Kind, _ first: Int32, _ second: Int32) -> Int {
    let bits = UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
    return mixed((bits &+ UInt64(kind.rawValue) << 59) &* 0x9E37_79B9_7F4A_7C15)
  }

  private func hash(of alternatives: ArraySlice<PatternID>) -> Int {
    var bits: UInt64 = 0
    for id in alternatives {
      bits = (bits ^ UInt64(UInt32(bitPattern: id.rawValue))) &* 0x9E37_79B9_7F4A_7C15
      bits ^= bits >> 29
    }
    return mixed(bits)
  }

  private func mixed(_ bits: UInt64) -> Int {
    Int(truncatingIfNeeded: (bits ^ (bits >> 32)) >> 3)
  }
}
