#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Many paths in little memory: their bytes one behind the other.
struct PathList: Sendable {
  struct Item: Sendable {
    var start: Int
    var length: Int32
    /// Which root the path is below.
    var root: Int32
    /// Which of the plan's problems it has; -1 for none.
    var problem: Int32 = -1
  }

  private var bytes: [UInt8] = []
  private(set) var items: ContiguousArray<Item> = []

  var count: Int { items.count }

  mutating func append(
    _ path: some Collection<UInt8>, in directory: some Collection<UInt8>, root: Int,
    problem: Int? = nil
  ) {
    let start = bytes.count
    if !directory.isEmpty {
      bytes.append(contentsOf: directory)
      bytes.append(BytePath.slash)
    }
    bytes.append(contentsOf: path)
    items.append(
      Item(
        start: start, length: Int32(bytes.count - start), root: Int32(root),
        problem: Int32(problem ?? -1)))
  }

  /// Adds the paths of another list.
  ///
  /// - Parameter problems: what the number of the other list's first problem is here.
  mutating func append(_ other: PathList, problemsFrom problems: Int) {
    let start = bytes.count
    if items.isEmpty { bytes = other.bytes } else { bytes += other.bytes }
    items.reserveCapacity(items.count + other.count)
    for var item in other.items {
      item.start += start
      if item.problem >= 0 { item.problem += Int32(problems) }
      items.append(item)
    }
  }

  func path(_ index: Int) -> ArraySlice<UInt8> {
    let item = items[index]
    return bytes[item.start..<item.start + Int(item.length)]
  }

  mutating func setProblem(_ problem: Int, of index: Int) {
    items[index].problem = Int32(problem)
  }

  /// Puts the paths in the order of their bytes, equal ones in the order of their roots.
  ///
  /// - Parameter first: from here on; those before it stay as they are.
  mutating func sort(from first: Int = 0) {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      items.withUnsafeMutableBufferPointer { items in
        items[first...].sort { left, right in
          let common = Int(min(left.length, right.length))
          let order = memcmp(base + left.start, base + right.start, common)
          if order != 0 { return order < 0 }
          return (left.length, left.root) < (right.length, right.root)
        }
      }
    }
  }

  /// Keeps the paths that `isIncluded` says, by their index, and no memory for the others.
  mutating func keep(where isIncluded: (Int, ArraySlice<UInt8>) -> Bool) {
    var kept = PathList()
    for index in items.indices where isIncluded(index, path(index)) {
      let item = items[index]
      kept.append(
        path(index), in: [], root: Int(item.root),
        problem: item.problem < 0 ? nil : Int(item.problem))
    }
    self = kept
  }
}
