internal import SystemPackage

/// The directories with names that may not be on the disk yet.
struct DirtyDirectories {
  private let isNeeded: Bool
  private var last: BytePath?
  private var directories: Set<BytePath> = []

  init(isNeeded: Bool) {
    self.isNeeded = isNeeded
  }

  mutating func add(_ file: BytePath) {
    guard isNeeded else { return }
    let directory = file.directory
    if directory == last { return }
    last = directory
    // A directory's own name stands in the one above.
    var path = directory
    while directories.insert(path).inserted, path.directory != path { path = path.directory }
  }

  mutating func sync() throws(FileFailure) {
    for directory in directories.sorted() {
      do throws(FileFailure) {
        try OutputFile.syncDirectory(directory)
      } catch {
        // Those above the outputs may not be ours to open.
        if error.reason != .permissionDenied { throw error }
      }
    }
    directories = []
  }
}
