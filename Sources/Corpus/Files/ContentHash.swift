internal import Crypto

/// The SHA-256 of some bytes (FIPS 180-4).
public struct ContentHash: Hashable, Sendable {
  /// Its 32 bytes, eight to a word, as they lie in memory.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  public init(of bytes: [UInt8]) {
    var hasher = ContentHasher()
    hasher.add(bytes.span)
    self = hasher.finish()
  }

  /// - Parameter bytes: the 32 bytes of a hash.
  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: bytes) }
    self.words = words
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: words, body)
  }

  public static func == (left: ContentHash, right: ContentHash) -> Bool {
    left.words == right.words
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
  }
}

extension ContentHash: CustomStringConvertible {
  /// In 64 hexadecimal digits.
  public var description: String {
    withBytes { bytes in
      String(unsafeUninitializedCapacity: 64) { text in
        for (index, byte) in bytes.enumerated() {
          text[index * 2] = Self.digit(byte >> 4)
          text[index * 2 + 1] = Self.digit(byte & 15)
        }
        return 64
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}

/// Hashes bytes that come in parts.
public struct ContentHasher: ~Copyable {
  private var hasher = SHA256()
  /// How many bytes were added.
  public private(set) var count = 0

  public init() {}

  /// Adds bytes as they are: cut otherwise they give the same hash.
  public mutating func add(_ bytes: Span<UInt8>) {
    count += bytes.count
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
  }

  /// Adds a part that is told from its neighbours, whatever they hold.
  public mutating func add(part: String) {
    var part = part
    part.withUTF8 { add(part: $0.span) }
  }

  public mutating func add(part: Span<UInt8>) {
    withUnsafeBytes(of: UInt64(part.count).littleEndian) { hasher.update(bufferPointer: $0) }
    add(part)
  }

  /// The SHA-256 of all that was added.
  public consuming func finish() -> ContentHash {
    ContentHash(digest: hasher.finalize())
  }
}

extension ContentHash {
  fileprivate init(digest: SHA256.Digest) {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    digest.withUnsafeBytes { digest in
      withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: digest) }
    }
    self.words = words
  }
}
