#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The directory of the files asked for last, which stays open, so that the system need not go
/// down the whole path for each of many files in one directory.
///
/// For one thread. A directory that another takes the place of meanwhile is still seen as it was,
/// until a file elsewhere is asked for.
final class NearbyDirectory {
  private var path: [UInt8] = []
  private var descriptor: Descriptor?
  /// Whether the directory was tried: a second file lies in it.
  private var isTried = false

  /// Makes a call of the system with the directory from which a path goes, and the path from there.
  func reach<Result>(_ path: BytePath, _ call: (CInt, UnsafePointer<CChar>) -> Result) -> Result {
    let bytes = path.bytes
    guard let slash = bytes.lastIndex(of: BytePath.slash), slash > 0 else {
      return path.withCString { call(AT_FDCWD, $0) }
    }
    open(bytes[..<slash])
    return path.withCString { whole in
      guard let number = descriptor?.number else { return call(AT_FDCWD, whole) }
      return call(number, whole + (slash + 1))
    }
  }

  private func open(_ directory: ArraySlice<UInt8>) {
    if directory.elementsEqual(path) {
      guard !isTried else { return }
      isTried = true
      // One that may not be listed may yet have files that can be read by their whole paths.
      descriptor = try? Descriptor(BytePath(bytes: directory), .list)
      return
    }
    path.removeAll(keepingCapacity: true)
    path += directory
    descriptor = nil
    isTried = false
  }
}
