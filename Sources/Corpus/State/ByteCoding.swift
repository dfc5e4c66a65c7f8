/// Writes numbers, bytes and texts one behind the other.
struct ByteEncoder {
  private(set) var bytes: [UInt8] = []

  /// Seven bits a byte, the lowest first.
  mutating func add(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func add(_ part: some Collection<UInt8>) {
    add(part.count)
    bytes.append(contentsOf: part)
  }

  mutating func add(_ text: String) { add(text.utf8) }

  /// Eight bytes, the lowest first.
  mutating func add(word: UInt64) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ hash: ContentHash) {
    hash.withBytes { bytes.append(contentsOf: $0) }
  }

  /// Adds whether there is a value, and the value.
  mutating func add<Value>(_ value: Value?, _ write: (inout ByteEncoder, Value) -> Void) {
    add(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  mutating func add<Value>(each values: [Value], _ write: (inout ByteEncoder, Value) -> Void) {
    add(values.count)
    for value in values { write(&self, value) }
  }
}

/// Reads what `ByteEncoder` wrote.
///
/// Where the bytes end too early, or say what cannot be, all that follows reads as nothing and
/// `isSound` is false.
struct ByteDecoder {
  private let bytes: [UInt8]
  private var position: Int
  private(set) var isSound = true

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    isSound = false
    return 0
  }

  mutating func part() -> ArraySlice<UInt8> { take(number()) }

  mutating func text() -> String { String(decoding: part(), as: UTF8.self) }

  mutating func word() -> UInt64 {
    let part = take(8)
    guard part.count == 8 else { return 0 }
    return UInt64(littleEndian: part.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) })
  }

  mutating func hash() -> ContentHash? { ContentHash(bytes: take(32)) }

  mutating func optional<Value>(_ read: (inout ByteDecoder) -> Value) -> Value? {
    number() == 1 ? read(&self) : nil
  }

  mutating func each<Value>(_ read: (inout ByteDecoder) -> Value) -> [Value] {
    let count = number()
    var values: [Value] = []
    // Each value takes a byte at least.
    guard count >= 0, count <= bytes.count - position else {
      isSound = false
      return []
    }
    for _ in 0..<count where isSound { values.append(read(&self)) }
    return values
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else {
      isSound = false
      position = bytes.count
      return []
    }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
