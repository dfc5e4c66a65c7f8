/// Collects bytes and hands them on in large pieces.
///
/// The first failure of the receiver is kept and ends the output; `finish` throws it. So what
/// writes need not look after each word.
public final class ByteOutput {
  /// Takes the next bytes; throws where they cannot be written.
  public typealias Receiver = (Span<UInt8>) throws -> Void

  private static let capacity = 1 << 16
  // Memory of its own, and not an array: each word of the output passes here.
  private let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ByteOutput.capacity)
  // Nothing that writes is called while something is written.
  @exclusivity(unchecked) private var count = 0
  @exclusivity(unchecked) private var passed = 0
  private let receiver: Receiver
  private var failure: (any Error)?

  /// - Parameter receiver: takes what was written, a piece at a time.
  public init(_ receiver: @escaping Receiver) {
    self.receiver = receiver
  }

  deinit { buffer.deallocate() }

  /// How many bytes were written so far.
  public var position: Int { passed + count }

  /// Whether the receiver has failed: what is written from now on is dropped.
  public var hasFailed: Bool { failure != nil }

  /// Writes bytes.
  public func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count > Self.capacity - count { flush() }
    if bytes.count >= Self.capacity {
      pass(bytes.span)
    } else if let start = bytes.baseAddress {
      (buffer + count).initialize(from: start, count: bytes.count)
      count += bytes.count
    }
  }

  /// Writes bytes.
  public func write(_ bytes: Span<UInt8>) {
    bytes.withUnsafeBufferPointer { write($0) }
  }

  /// Writes one byte.
  public func write(_ byte: UInt8) {
    if count == Self.capacity { flush() }
    buffer[count] = byte
    count += 1
  }

  /// Writes a text in UTF-8.
  public func write(_ text: StaticString) {
    write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes a text in UTF-8.
  public func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  /// Writes a number from 0 in decimal digits.
  public func write(decimal number: Int) {
    let longest = 20
    if count + longest > Self.capacity { flush() }
    // From the last digit on, at the end of the room that there is; then to their place.
    let end = count + longest
    var place = end
    var rest = number.magnitude
    repeat {
      place -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
      rest = quotient
    } while rest > 0
    (buffer + count).update(from: buffer + place, count: end - place)
    count += end - place
  }

  /// Hands on what is left.
  public func finish() throws {
    flush()
    if let failure { throw failure }
  }

  private func flush() {
    pass(UnsafeBufferPointer(start: buffer, count: count).span)
    count = 0
  }

  private func pass(_ bytes: Span<UInt8>) {
    passed += bytes.count
    guard failure == nil, !bytes.isEmpty else { return }
    do {
      try receiver(bytes)
    } catch {
      failure = error
    }
  }
}
