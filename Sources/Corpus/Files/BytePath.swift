/// A path as the system takes it: bytes, which need not be UTF-8.
public struct BytePath: Hashable, Sendable {
  /// Ends with a zero, which no other byte is.
  private let storage: [UInt8]

  /// - Parameter bytes: without a zero; one within stands for no path that exists, so it is
  ///   replaced by `?`.
  public init(bytes: some Collection<UInt8>) {
    self.init(bytes, behind: [])
  }

  private init(_ bytes: some Collection<UInt8>, behind directory: ArraySlice<UInt8>) {
    var storage: [UInt8] = []
    storage.reserveCapacity(directory.count + bytes.count + 2)
    storage.append(contentsOf: directory)
    if let last = directory.last, last != Self.slash { storage.append(Self.slash) }
    let start = storage.count
    storage.append(contentsOf: bytes)
    for index in start..<storage.count where storage[index] == 0 {
      storage[index] = UInt8(ascii: "?")
    }
    storage.append(0)
    self.storage = storage
  }

  public init(_ path: String) {
    self.init(bytes: path.utf8)
  }

  public var bytes: ArraySlice<UInt8> { storage.dropLast() }

  public var isEmpty: Bool { storage.count == 1 }

  /// For the eye: what is not UTF-8 is shown as U+FFFD.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  func withCString<Result, Failure: Error>(
    _ body: (UnsafePointer<CChar>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try storage.withUnsafeBufferPointer { buffer throws(Failure) in
      let start = UnsafeRawPointer(buffer.baseAddress ?? BytePath.none)
      return try body(start.assumingMemoryBound(to: CChar.self))
    }
  }

  /// What an array without storage would need; paths always have some.
  private static var none: UnsafePointer<UInt8> { ("" as StaticString).utf8Start }

  /// The path of a name in this directory.
  public func appending(_ name: some Collection<UInt8>) -> BytePath {
    BytePath(name, behind: bytes)
  }

  public func appending(_ name: String) -> BytePath { appending(name.utf8) }

  /// What stands before the last slash; `.` without one.
  public var directory: BytePath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return BytePath(".") }
    return slash == 0 ? BytePath("/") : BytePath(bytes: bytes[..<slash])
  }

  /// What stands behind the last slash.
  public var name: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return bytes }
    return bytes[(slash + 1)...]
  }

  static let slash = UInt8(ascii: "/")
}

extension BytePath: CustomStringConvertible {
  public var description: String { string }
}

extension BytePath: Comparable {
  public static func < (left: BytePath, right: BytePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
