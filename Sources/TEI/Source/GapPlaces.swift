/// Numbers the contexts of gaps in the order in which a text has them: of all that there are it has
/// a few.
struct GapPlaces {
  /// One more than the place of each context; 0 where it has none yet.
  private var places = [UInt16](repeating: 0, count: GapContext.count)
  /// The contexts by their places.
  private(set) var contexts: [Int] = []

  /// The place of a context; the next one where it has none.
  @inline(__always)
  mutating func place(of context: Int) -> Int {
    if places[context] == 0 {
      contexts.append(context)
      places[context] = UInt16(contexts.count)
    }
    return Int(places[context]) - 1
  }
}
