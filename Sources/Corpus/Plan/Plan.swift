public import Diagnostics

/// What a run is to do: the inputs in the order of the bytes of their paths, each with the place
/// of its output.
///
/// Takes about 60 bytes and the path of memory for a file.
public struct Plan: Sendable {
  enum Root: Hashable, Sendable {
    case directory(BytePath)
    case standardInput
  }

  let paths: PathList
  let roots: [Root]
  let naming: OutputNaming?
  let known: [FileEnding]
  /// Of the items that have one.
  let problems: [Diagnostic]
  /// Outputs that have names of their own, by path.
  let ownOutputs: [[UInt8]: [UInt8]]
  /// A number to add where another file has the identifier already, by path.
  let idSuffixes: [[UInt8]: Int]
  /// Remarks on what was passed over.
  public let notes: [Diagnostic]
  /// The part that was planned; nil for all.
  public let shard: Shard?

  /// How many inputs are planned.
  public var count: Int { paths.count }

  /// Whether every place that was to be searched could be read.
  var isComplete: Bool { !problems.contains { $0.id == Diagnostic.fileFailureID } }

  /// - Precondition: `index` is below `count`.
  public func entry(_ index: Int) -> PlanEntry {
    entry(index, path: BytePath(bytes: paths.path(index)))
  }

  /// The entry of an index, whose path is known.
  func entry(_ index: Int, path: BytePath) -> PlanEntry {
    let item = paths.items[index]
    let bytes = path.bytes
    return PlanEntry(
      index: index, input: input(bytes, root: Int(item.root)), relativePath: path,
      output: naming.map { BytePath(bytes: output(of: bytes, named: $0)) },
      id: identifier(of: bytes),
      problem: item.problem < 0 ? nil : problems[Int(item.problem)])
  }

  private func output(of path: ArraySlice<UInt8>, named naming: OutputNaming) -> [UInt8] {
    if !ownOutputs.isEmpty, let own = ownOutputs[Array(path)] { return own }
    return naming.output(for: path, known: known)
  }

  private func identifier(of path: ArraySlice<UInt8>) -> String {
    let number = idSuffixes.isEmpty ? nil : idSuffixes[Array(path)]
    return String(decoding: FileIdentifier.bytes(ofPath: path, number: number), as: UTF8.self)
  }

  private func input(_ path: ArraySlice<UInt8>, root: Int) -> BytePath {
    switch roots[root] {
    case .standardInput: BytePath("-")
    case .directory(let directory): directory.appending(path)
    }
  }
}
