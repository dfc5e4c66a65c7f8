/// A set of small numbers that is emptied in constant time and keeps their order of arrival.
struct StateSet: ~Copyable {
  private var members: [Int] = []
  private var positions: [Int]

  init(capacity: Int) {
    positions = Array(repeating: 0, count: capacity)
    members.reserveCapacity(capacity)
  }

  var isEmpty: Bool { members.isEmpty }
  var count: Int { members.count }

  subscript(position: Int) -> Int { members[position] }

  func contains(_ member: Int) -> Bool {
    let position = positions[member]
    return position < members.count && members[position] == member
  }

  /// - Returns: whether it is new.
  mutating func insert(_ member: Int) -> Bool {
    guard !contains(member) else { return false }
    positions[member] = members.count
    members.append(member)
    return true
  }

  mutating func removeAll() {
    members.removeAll(keepingCapacity: true)
  }

  /// The members in ascending order.
  var sorted: [Int] { members.sorted() }
}
