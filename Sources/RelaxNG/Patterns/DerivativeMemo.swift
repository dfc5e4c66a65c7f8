/// What is known of the patterns that the derivative in hand has met, and which definitions it is
/// taken by. Cleared in constant time.
struct DerivativeMemo: Sendable {
  private var stamps: [UInt32] = []
  private var values: [PatternID] = []
  private var marks: [UInt32] = []
  private var stamp: UInt32 = 0
  /// How many patterns all derivatives together have looked at.
  private(set) var work = 0

  /// Begins a new derivative, by no definition yet.
  mutating func clear() {
    if stamp == .max {
      stamps = []
      values = []
      marks = []
      stamp = 0
    }
    stamp += 1
  }

  /// Says that the derivative is taken by the element or attribute definition of a number.
  mutating func mark(_ definition: Int) {
    if definition >= marks.count {
      marks.append(contentsOf: repeatElement(0, count: definition + 1 - marks.count))
    }
    marks[definition] = stamp
  }

  func isMarked(_ definition: Int32) -> Bool {
    Int(definition) < marks.count && marks[Int(definition)] == stamp
  }

  func value(of id: PatternID) -> PatternID? {
    id.index < stamps.count && stamps[id.index] == stamp ? values[id.index] : nil
  }

  mutating func set(_ value: PatternID, for id: PatternID) {
    if id.index >= stamps.count {
      let missing = max(id.index + 1 - stamps.count, stamps.count)
      stamps.append(contentsOf: repeatElement(0, count: missing))
      values.append(contentsOf: repeatElement(.notAllowed, count: missing))
    }
    stamps[id.index] = stamp
    values[id.index] = value
    work += 1
  }

  /// Whether a pattern is met for the first time.
  mutating func visit(_ id: PatternID) -> Bool {
    guard value(of: id) == nil else { return false }
    set(.notAllowed, for: id)
    return true
  }
}
