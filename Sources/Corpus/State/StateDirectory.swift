/// Where a run keeps its lock and what it knows of earlier runs.
///
/// `state` holds a record for each file that was worked on, as of the last run that ended in
/// order. A run writes `journal`, which becomes `state` at its end; where one is found, a run was
/// killed, and its records are taken over. A shard's files have its number in their names; a run
/// of everything takes over those too.
final class StateDirectory {
  /// Beside the outputs, hidden.
  static let name = ".verbatim"

  private let path: BytePath
  private let lock: RunLock
  private let shard: Shard?
  /// Whether an earlier run was killed, so that there may be remains of it.
  private(set) var hasRemains = false

  /// Makes the directory where it is missing, and locks it.
  init(_ path: BytePath, shard: Shard?, outputs: BytePath) throws {
    try Directory.create(path)
    self.path = path
    self.shard = shard
    lock = try RunLock.acquire(in: path, shard: shard, of: outputs)
    try recover()
  }

  private var suffix: String { shard.map { "-\($0.name)" } ?? "" }

  var state: BytePath { path.appending("state\(suffix)") }

  var journal: BytePath { path.appending("journal\(suffix)") }

  /// Takes over what killed runs, and shards before a run of everything, have left.
  private func recover() throws {
    let names: [[UInt8]]
    do {
      names = try Directory.entries(of: path).map(\.name)
    } catch {
      throw FileFailure("read the directory", path.string, error)
    }
    let journals = paths(beginning: "journal", among: names)
    let states = paths(beginning: "state", among: names)
    hasRemains = !journals.isEmpty
    for name in names where OutputFile.isTemporary(name[...]) {
      OutputFile.removeRemains(path.appending(name))
    }
    guard hasRemains || states.contains(where: { $0 != state }) else { return }
    // What a journal says is newer than any state.
    let oldest = states.compactMap { try? FileStatus(of: $0).modified }.min()
    let trusted = hasRemains ? nil : oldest
    try StateMerge.merge(journals + states, into: state, modified: trusted)
    for file in journals + states where file != state { try removeFile(file) }
  }

  /// Joins the journal of a run that ended early with the state before it.
  func takeOverJournal() throws(FileFailure) {
    // Outputs of the old state that this run has not come to may have changed.
    let modified = (try? FileStatus(of: state))?.modified
    try StateMerge.merge([journal, state], into: state, modified: modified)
    try removeFile(journal)
  }

  private func paths(beginning prefix: String, among names: [[UInt8]]) -> [BytePath] {
    let own = Array((prefix + suffix).utf8)
    let isMine = { (name: [UInt8]) in
      name == own || (self.shard == nil && name.starts(with: Array((prefix + "-").utf8)))
    }
    return names.filter(isMine).map { path.appending($0) }.sorted()
  }

  /// Removes what a killed run was writing, everywhere below a directory.
  static func removeRemains(below directory: BytePath) {
    var open = [directory]
    while let path = open.popLast() {
      for entry in (try? Directory.entries(of: path)) ?? [] {
        let full = path.appending(entry.name)
        let kind = entry.kind ?? (try? FileStatus(of: full, followsLinks: false))?.kind
        if kind == .directory {
          open.append(full)
        } else if OutputFile.isTemporary(entry.name[...]) {
          OutputFile.removeRemains(full)
        }
      }
    }
  }
}
