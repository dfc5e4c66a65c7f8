#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A directory in which runs without outputs keep what they know of unchanged files.
///
/// Each kind of run, by what it is asked and from where, has a place of its own. Of all places
/// those used last are kept, up to a number of bytes. Runs at the same time, and kills, cost no
/// more than results that are worked out again.
public struct ResultCache: Sendable {
  /// Bytes that all places may take together.
  public static let usualLimit = 256 << 20
  /// Places kept; each takes some kilobytes of a disk at least.
  static let placeLimit = 1000

  private let top: BytePath
  private let limit: Int

  /// - Parameter top: made when it is needed.
  public init(_ top: BytePath, limit: Int = usualLimit) {
    self.top = top
    self.limit = limit
  }

  /// The place of a kind of run.
  ///
  /// - Parameter parts: what makes the kind.
  public func place(for parts: [String]) -> BytePath {
    var hasher = ContentHasher()
    for part in parts { hasher.add(part: part) }
    return top.appending(String(hasher.finish().description.prefix(32)))
  }

  /// Removes the places that were used least recently where there are too many; not those in use.
  ///
  /// - Parameter kept: a place that stays in any case.
  public func makeRoom(besides kept: BytePath) {
    var places = ((try? Directory.entries(of: top)) ?? []).filter { isPlace($0.name) }
      .map { Place(top.appending($0.name)) }
    var size = places.reduce(0) { $0 + $1.size }
    var count = places.count
    guard size > limit || count > Self.placeLimit else { return }
    places.sort { $0.used < $1.used }
    for place in places where place.path != kept {
      guard size > limit || count > Self.placeLimit else { return }
      guard Self.remove(place.path) else { continue }
      size -= place.size
      count -= 1
    }
  }

  /// Nothing but what `place` made is ever removed.
  private func isPlace(_ name: [UInt8]) -> Bool {
    name.count == 32
      && name.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  private struct Place {
    var path: BytePath
    var size = 0
    var used = FileStatus.Moment(seconds: 0, nanoseconds: 0)

    init(_ path: BytePath) {
      self.path = path
      for entry in (try? Directory.entries(of: path)) ?? [] {
        guard let status = try? FileStatus(of: path.appending(entry.name), followsLinks: false)
        else { continue }
        size += status.size
        used = max(used, status.modified)
      }
    }
  }

  /// Removes a place unless a run has it.
  private static func remove(_ path: BytePath) -> Bool {
    guard let lock = try? RunLock.acquire(in: path, shard: nil, of: path) else { return false }
    let names = (try? Directory.entries(of: path))?.map(\.name) ?? []
    // The lock's own file goes last: until then no other run begins.
    for name in names where !name.starts(with: "lock".utf8) {
      try? removeFile(path.appending(name))
    }
    for name in names where name.starts(with: "lock".utf8) { try? removeFile(path.appending(name)) }
    let isGone = path.withCString { rmdir($0) } == 0
    withExtendedLifetime(consume lock) {}
    return isGone
  }
}
