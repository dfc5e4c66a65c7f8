internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The books of a run: what earlier runs knew, and what this one adds.
final class Ledger {
  private let plan: Plan
  private let options: BatchOptions
  private let directory: StateDirectory?
  private var journal: StateWriter?
  /// Whether the books are there to save time only.
  private let isCache: Bool
  /// A moment at which all outputs were as recorded; nil where none is known.
  let trusted: FileStatus.Moment?

  /// Locks the outputs, takes over what a killed run has left, and removes what it was writing.
  init(plan: Plan, options: BatchOptions) throws {
    self.plan = plan
    self.options = options
    isCache = options.outputDirectory == nil
    guard let place = options.stateDirectory else {
      directory = nil
      trusted = nil
      journal = nil
      return
    }
    let outputs = options.outputDirectory ?? place
    let directory: StateDirectory
    do {
      directory = try StateDirectory(place, shard: plan.shard, outputs: outputs)
      // From here on the journal says that a run is under way.
      let journal = try StateWriter(directory.journal)
      try journal.flush()
      self.journal = journal
    } catch {
      // Who writes nothing need not wait for another who does the same.
      guard isCache else { throw error }
      self.directory = nil
      trusted = nil
      journal = nil
      return
    }
    self.directory = directory
    if directory.hasRemains, let outputs = options.outputDirectory {
      StateDirectory.removeRemains(below: outputs)
    }
    trusted = (try? FileStatus(of: directory.state))?.modified
  }

  /// The old records.
  func lookup() -> StateReader? {
    directory.map { StateReader($0.state) }
  }

  /// Takes a file's result into the books; in the order of the plan.
  func add(_ finished: FinishedFile) throws(FileFailure) {
    try unlessCache { () throws(FileFailure) in
      try keep(finished.passed)
      if let record = finished.record { try journal?.add(record) }
    }
  }

  /// Goes on without books where they are there to save time only and cannot be written.
  private func unlessCache(_ body: () throws(FileFailure) -> Void) throws(FileFailure) {
    do throws(FileFailure) {
      try body()
    } catch {
      guard isCache else { throw error }
      journal = nil
    }
  }

  /// Closes the books.
  ///
  /// - Parameter rest: the old records behind those of the plan's last file, if the run got there;
  ///   nil keeps all that this run has no newer ones for.
  func finish(_ rest: StateReader?) throws(FileFailure) {
    guard let directory, let journal else { return }
    try unlessCache { () throws(FileFailure) in
      guard let rest else {
        try journal.flush()
        return try directory.takeOverJournal()
      }
      while let record = rest.next {
        try keep([record])
        rest.advance()
      }
      try journal.finish(as: directory.state, isSynced: options.isSynced && !isCache)
    }
  }

  private func keep(_ records: [EncodedRecord]) throws(FileFailure) {
    let forgets = options.prunes || isCache
    for record in records where !(forgets && isGone(record) && isRemoved(record)) {
      try journal?.add(record)
    }
  }
}

// MARK: - Outputs whose inputs are gone

extension Ledger {
  /// Removes outputs whose inputs are gone, unless somebody has changed them since.
  ///
  /// - Returns: how many.
  func prune() throws(FileFailure) -> Int {
    // A plan without inputs, or with a place that could not be read, is more likely a disk that is
    // not mounted.
    guard plan.count > 0, plan.isComplete, let records = lookup(),
      let outputs = options.outputDirectory
    else {
      return 0
    }
    var gone: [ArraySlice<UInt8>: StateRecord] = [:]
    let collect = { (record: EncodedRecord) in
      if self.isGone(record), let known = StateRecord(record), let path = known.outputPath {
        gone[path] = known
      }
    }
    for index in 0..<plan.count { _ = records.record(for: plan.paths.path(index), passed: collect) }
    while let record = records.next {
      collect(record)
      records.advance()
    }
    guard !gone.isEmpty else { return 0 }
    for index in 0..<plan.count {
      if let output = plan.entry(index).output { gone[output.bytes] = nil }
    }
    var removed = 0
    for (path, record) in gone where isSafe(path) {
      let file = outputs.appending(path)
      guard EarlierOutput(record.output, at: file, trusted: nil) == .intact else { continue }
      try removeFile(file)
      removed += 1
      removeEmptyDirectories(from: file.directory, to: outputs)
    }
    return removed
  }

  /// Whether no root has the input of a record any more.
  private func isGone(_ record: EncodedRecord) -> Bool {
    plan.roots.allSatisfy { root in
      guard case .directory(let directory) = root else { return true }
      let top = directory.isEmpty ? BytePath(".") : directory
      guard (try? FileStatus(of: top))?.kind == .directory else { return false }
      do throws(Errno) {
        _ = try FileStatus(of: directory.appending(record.key), followsLinks: false)
        return false
      } catch {
        return error == .noSuchFileOrDirectory || error == .notDirectory
      }
    }
  }

  private func isRemoved(_ record: EncodedRecord) -> Bool {
    guard let path = StateRecord(record)?.outputPath, let outputs = options.outputDirectory else {
      return true
    }
    return (try? FileStatus(of: outputs.appending(path), followsLinks: false)) == nil
  }

  /// Whether a recorded path stays below the directory of the outputs.
  private func isSafe(_ path: ArraySlice<UInt8>) -> Bool {
    Manifest.relative(path)?.elementsEqual(path) == true
  }

  private func removeEmptyDirectories(from directory: BytePath, to top: BytePath) {
    var path = directory
    while path != top, path.bytes.count > top.bytes.count,
      path.withCString({ rmdir($0) }) == 0
    {
      path = path.directory
    }
  }
}
