/// Counts the elements whose content the reader leaves out.
struct LeftOut {
  private(set) var entries: [(name: String, count: Int)] = []

  mutating func add(_ name: String) {
    if let index = entries.firstIndex(where: { $0.name == name }) {
      entries[index].count += 1
    } else {
      entries.append((name, 1))
    }
  }
}
