internal import SystemPackage

/// What became of an output since it was recorded.
enum EarlierOutput: Equatable {
  /// There was none, or it is gone.
  case absent
  case intact
  /// Somebody wrote into it; it holds this now.
  case changed(ContentHash)

  /// - Parameters:
  ///   - trusted: a moment at which all outputs were as recorded, so that one that has not changed
  ///     since need not be read; nil if there is none.
  ///   - directory: the worker's own for outputs.
  init(
    _ recorded: FileResult.Content?, at path: BytePath?, trusted: FileStatus.Moment?,
    near directory: NearbyDirectory? = nil
  ) {
    guard let recorded, let path,
      let status = try? FileStatus(of: path, followsLinks: false, near: directory),
      status.kind == .regular
    else {
      self = .absent
      return
    }
    if status.size == recorded.size, let trusted, status.changed < trusted {
      self = .intact
      return
    }
    var hasher = ContentHasher()
    do throws(FileFailure) {
      try InputFile.forEachChunk(of: path) {
        hasher.add($0)
        return true
      }
      let hash = hasher.finish()
      self = hash == recorded.hash ? .intact : .changed(hash)
    } catch {
      self = .absent
    }
  }
}
