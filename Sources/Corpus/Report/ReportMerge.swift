public import Diagnostics
internal import SystemPackage

/// Brings the reports of a run's shards together, and proves by them that every input was done
/// once.
///
/// The result is the report that one run of everything would have written, but for `seconds`.
/// Memory does not grow with the reports.
public struct ReportMerge: Sendable {
  /// What the reports show.
  public struct Proof: Sendable {
    /// Files that were done.
    public var files = 0
    /// Of these, those without a result.
    public var failed = 0
    /// What is missing, done twice, or not of the plan.
    public var diagnostics: [Diagnostic] = []

    /// Whether every input was done once.
    public var isWhole: Bool { diagnostics.isEmpty }
  }

  private let reports: [BytePath]
  private let plan: Plan?

  /// - Parameter plan: all inputs, of all shards; nil proves only that the reports are those of all
  ///   shards and have no file in common.
  public init(_ reports: [BytePath], plan: Plan?) {
    self.reports = reports
    self.plan = plan
  }

  /// - Parameter write: takes each line, its line feed included.
  /// - Throws: a `FileFailure` where a report cannot be read; what `write` throws.
  public func run(write: (Span<UInt8>) throws -> Void) throws -> Proof {
    var proof = Proof()
    var sources: [ReportSource] = []
    for report in reports { sources.append(try ReportSource(report)) }
    checkShards(sources, &proof)
    var position = 0
    var last: (path: [UInt8], report: BytePath)?
    while let source = Self.first(sources), let line = source.line {
      if let last, last.path == line.path {
        let path = String(decoding: line.path, as: UTF8.self)
        proof.add("done-twice", "“\(path)” is in “\(last.report)” too", in: source)
      } else {
        skipMissing(&position, before: line.path, source, &proof)
        proof.files += 1
        if line.isFailed { proof.failed += 1 }
        try write(line.bytes.span)
      }
      last = (line.path, source.path)
      try source.advance()
    }
    skipMissing(&position, before: nil, nil, &proof)
    for source in sources { proof.diagnostics += source.faults }
    return proof
  }

  /// Notes the inputs of the plan before a path that no report has, and a path that is no input.
  private func skipMissing(
    _ position: inout Int, before path: [UInt8]?, _ source: ReportSource?, _ proof: inout Proof
  ) {
    guard let plan else { return }
    while position < plan.count {
      let planned = plan.paths.path(position)
      if let path, !planned.lexicographicallyPrecedes(path) { break }
      let name = String(decoding: planned, as: UTF8.self)
      proof.diagnostics.append(
        Diagnostic(
          id: "not-done", source: .reading, message: "no report has this input", file: name,
          hint: "run its shard again"))
      position += 1
    }
    guard let path, let source else { return }
    if position < plan.count, plan.paths.path(position) == path[...] {
      position += 1
    } else {
      let name = String(decoding: path, as: UTF8.self)
      proof.add("not-planned", "“\(name)” is none of the inputs", in: source)
    }
  }

  private func checkShards(_ sources: [ReportSource], _ proof: inout Proof) {
    let shards = sources.compactMap { $0.line?.shard }
    guard let count = shards.first?.count else { return }
    for source in sources {
      if let shard = source.line?.shard, shard.count != count {
        proof.add(
          "other-shards", "the report is of \(shard.count) shards, not \(count)", in: source)
      }
    }
  }

  /// The report whose next line is of the lowest path.
  private static func first(_ sources: [ReportSource]) -> ReportSource? {
    var lowest: ReportSource?
    for source in sources {
      guard let line = source.line else { continue }
      if let best = lowest?.line, !line.path.lexicographicallyPrecedes(best.path) { continue }
      lowest = source
    }
    return lowest
  }
}

extension ReportMerge.Proof {
  fileprivate mutating func add(_ id: String, _ message: String, in source: ReportSource) {
    diagnostics.append(
      Diagnostic(
        id: id, source: .reading, message: message, file: source.path.string,
        location: SourceLocation(line: source.number, column: 1)))
  }
}

/// One report, a line at a time.
private final class ReportSource {
  let path: BytePath
  private var lines: LineReader
  /// The next line; nil at the end.
  private(set) var line: ReportLine?
  /// Its number, from 1.
  private(set) var number = 0
  /// Lines that are none of a report, or out of order.
  private(set) var faults: [Diagnostic] = []

  init(_ path: BytePath) throws(FileFailure) {
    self.path = path
    let file: Descriptor
    do {
      file = try Descriptor(path, .read)
    } catch {
      throw FileFailure("open", path.string, error)
    }
    let shared = SharedDescriptor(file)
    lines = LineReader(path: path.string, limit: 1 << 28) { bytes throws(Errno) in
      try shared.file.read(into: bytes)
    }
    try advance()
  }

  func advance() throws(FileFailure) {
    let last = line?.path
    line = nil
    while line == nil, let next = try lines.next() {
      number += 1
      guard case .bytes(let bytes) = next, let parsed = ReportLine(bytes) else {
        note("no-report", "the line is none of a report")
        continue
      }
      if let last, parsed.path.lexicographicallyPrecedes(last) {
        note("out-of-order", "the line is out of order")
        continue
      }
      line = parsed
    }
  }

  private func note(_ id: String, _ message: String) {
    faults.append(
      Diagnostic(
        id: id, source: .reading, message: message, file: path.string,
        location: SourceLocation(line: number, column: 1),
        hint: "name the files that --report wrote"))
  }
}

/// A descriptor that a closure can hold.
private final class SharedDescriptor {
  let file: Descriptor

  init(_ file: consuming Descriptor) {
    self.file = file
  }
}
