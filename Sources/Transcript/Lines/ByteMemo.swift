/// Remembers what was made of strings of bytes. When it has as many as it may hold, it forgets
/// them all and begins anew.
///
/// What is made is to depend on nothing but the bytes: then whatever is remembered, the answers
/// are the same.
struct ByteMemo<Value> {
  private var keys = ByteTable()
  private var values: [Value] = []
  private var bytes = 0
  private let limit: Int

  /// - Parameter limit: how many strings are remembered; of long ones fewer.
  init(limit: Int) {
    self.limit = limit
  }

  func value(of key: ByteView) -> Value? {
    keys.known(key).map { values[$0] }
  }

  /// Remembers a value of a string, instead of that which it has.
  mutating func insert(_ value: Value, for key: ByteView) {
    bytes += key.count
    if values.count >= limit || bytes > limit * Self.usualLength {
      self = ByteMemo(limit: limit)
      bytes = key.count
    }
    let number = keys.number(of: key)
    if number == values.count { values.append(value) } else { values[number] = value }
  }

  func value(of key: [UInt8]) -> Value? {
    key.withUnsafeBufferPointer { value(of: ByteView($0)) }
  }

  mutating func insert(_ value: Value, for key: [UInt8]) {
    key.withUnsafeBufferPointer { insert(value, for: ByteView($0)) }
  }

  private static var usualLength: Int { 256 }
}
