/// A document's bytes, which can be read more than once: to check them, and again to show where
/// the findings stand.
public struct DocumentInput {
  /// Hands on the bytes in order until `body` returns false.
  public typealias Reading = (_ body: (Span<UInt8>) -> Bool) throws -> Void

  /// The path as the user gave it; `-` is standard input.
  public var name: String
  private let reading: Reading

  /// - Parameters:
  ///   - name: the path as the user gave it.
  ///   - reading: reads the document from its start, each time that it is called.
  public init(name: String, reading: @escaping Reading) {
    self.name = name
    self.reading = reading
  }

  /// - Parameters:
  ///   - name: the path as the user gave it.
  ///   - bytes: the document.
  public init(name: String, bytes: [UInt8]) {
    self.init(name: name) { body in
      _ = body(bytes.span)
    }
  }

  func forEachChunk(_ body: (Span<UInt8>) -> Bool) throws {
    try reading(body)
  }

  /// All of it.
  func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try reading { chunk in
      chunk.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
      return true
    }
    return bytes
  }
}
