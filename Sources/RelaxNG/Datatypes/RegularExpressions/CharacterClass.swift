/// A set of Unicode scalars: which general categories belong to it, from scalar to scalar.
///
/// The categories are constant between two steps, so that ranges, categories and every union,
/// complement and difference of them have this one form, in which equal sets are equal values,
/// and no category has to be written out as the thousands of scalars that it stands for.
struct CharacterClass: Hashable, Sendable {
  struct Step: Hashable, Sendable {
    /// The first scalar for which it holds.
    var start: UInt32
    var categories: CategorySet
  }

  static let lastScalar: UInt32 = 0x10FFFF

  /// Ascending; the first starts at 0, and no two neighbours are alike.
  let steps: [Step]

  static let empty = CharacterClass(categories: [])
  static let all = CharacterClass(categories: .all)

  init(categories: CategorySet) {
    steps = [Step(start: 0, categories: categories)]
  }

  /// - Parameter ranges: ascending and apart from each other.
  init(ranges: [ClosedRange<UInt32>]) {
    var steps: [Step] = []
    for range in ranges {
      Self.append(Step(start: range.lowerBound, categories: .all), to: &steps)
      if range.upperBound < Self.lastScalar {
        Self.append(Step(start: range.upperBound + 1, categories: []), to: &steps)
      }
    }
    self.init(steps: steps)
  }

  init(_ scalar: Unicode.Scalar) {
    self.init(ranges: [scalar.value...scalar.value])
  }

  private init(steps: [Step]) {
    self.steps = steps.first?.start == 0 ? steps : [Step(start: 0, categories: [])] + steps
  }

  /// Whether it depends on categories at all.
  var needsCategories: Bool {
    steps.contains { !$0.categories.isEmpty && $0.categories != .all }
  }

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    let index = steps.lastIndex { $0.start <= scalar.value } ?? 0
    return steps[index].categories.contains(CategorySet(column: CategorySet.column(of: scalar)))
  }

  func union(_ other: CharacterClass) -> CharacterClass {
    combined(with: other) { $0.union($1) }
  }

  func subtracting(_ other: CharacterClass) -> CharacterClass {
    combined(with: other) { $0.subtracting($1) }
  }

  var inverted: CharacterClass { CharacterClass.all.subtracting(self) }

  private func combined(
    with other: CharacterClass, _ operation: (CategorySet, CategorySet) -> CategorySet
  ) -> CharacterClass {
    var combined: [Step] = []
    var left = 0
    var right = 0
    while true {
      let start = max(steps[left].start, other.steps[right].start)
      let categories = operation(steps[left].categories, other.steps[right].categories)
      Self.append(Step(start: start, categories: categories), to: &combined)
      let nextLeft = left + 1 < steps.count ? steps[left + 1].start : .max
      let nextRight = right + 1 < other.steps.count ? other.steps[right + 1].start : .max
      if nextLeft == .max, nextRight == .max { break }
      if nextLeft <= nextRight { left += 1 }
      if nextRight <= nextLeft { right += 1 }
    }
    return CharacterClass(steps: combined)
  }

  private static func append(_ step: Step, to steps: inout [Step]) {
    if steps.last?.start == step.start { steps.removeLast() }
    if (steps.last?.categories ?? []) == step.categories, !(steps.isEmpty && step.start == 0) {
      return
    }
    steps.append(step)
  }
}
