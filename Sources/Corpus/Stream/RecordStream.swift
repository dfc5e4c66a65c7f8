internal import Diagnostics
internal import Formats
internal import SystemPackage
internal import TEI

/// Takes records through a job: a line of JSON in, a line of JSON out, in the same order.
///
/// In: `{"id": …, "text": …}`. Out: `{"id": …, FIELD: …, "diagnostics": […]}`, without the field
/// where the job has no output; a line that is no record, or that the job has no result for,
/// becomes `{"id": …, "line": …, "error": …, "diagnostics": […]}`. Each line is written as soon as
/// those before it are.
public struct RecordStream<Job: BatchJob>: Sendable {
  /// What came through.
  public struct Summary: Hashable, Sendable {
    public var records = 0
    /// Lines that became a record with an error.
    public var failed = 0
    /// Records with an error among their diagnostics.
    public var withErrors = 0
  }

  private let job: Job
  private let inputFields: [StaticString]
  private let outputField: StaticString
  private let workers: Int
  private let lineLimit: Int

  /// - Parameters:
  ///   - inputFields: the names that a record's text may have.
  ///   - outputField: the name of the job's output.
  ///   - workers: as many as the machine runs at once if nil.
  ///   - lineLimit: the bytes that a line has at most.
  public init(
    _ job: Job, inputFields: [StaticString], outputField: StaticString, workers: Int? = nil,
    lineLimit: Int = 1 << 28
  ) {
    self.job = job
    self.inputFields = inputFields
    self.outputField = outputField
    self.workers = max(1, workers ?? Threads.processorCount)
    self.lineLimit = lineLimit
  }

  /// Runs until the input ends.
  ///
  /// - Parameters:
  ///   - input: the descriptor that lines are read from.
  ///   - write: takes each line, its line feed included.
  /// - Throws: a `FileFailure` where the input cannot be read; what the job throws when it makes
  ///   a worker; what `write` throws.
  public func run(
    input: CInt = 0, cancellation: Cancellation? = nil, write: (Span<UInt8>) throws -> Void
  ) throws -> Summary {
    var lines = LineReader(path: "-", limit: lineLimit) { bytes throws(Errno) in
      try readDescriptor(input, into: bytes)
    }
    var number = 0
    var summary = Summary()
    try OrderedPipeline<NumberedLine, FinishedRecord>(workers: workers, window: workers * 16).run(
      next: {
        guard cancellation?.isRequested != true, let line = try lines.next() else { return nil }
        number += 1
        return NumberedLine(number: number, line: line)
      },
      makeWork: {
        var worker = RecordWorker(try job.makeWorker(), inputFields, outputField, lineLimit)
        return { worker.finish($0) }
      },
      deliver: { record in
        summary.records += 1
        if record.isFailed { summary.failed += 1 }
        if record.hasErrors { summary.withErrors += 1 }
        try write(record.bytes.span)
        return true
      })
    return summary
  }
}

/// A line and its place in the stream, from 1.
private struct NumberedLine {
  var number: Int
  var line: LineReader.Line
}

private struct FinishedRecord {
  var bytes: [UInt8]
  var isFailed: Bool
  var hasErrors: Bool
}

/// Takes one record at a time through a job.
private struct RecordWorker<Worker: BatchWorker> {
  private var worker: Worker
  private let inputFields: [StaticString]
  private let outputField: StaticString
  private let lineLimit: Int

  init(
    _ worker: Worker, _ inputFields: [StaticString], _ outputField: StaticString, _ lineLimit: Int
  ) {
    self.worker = worker
    self.inputFields = inputFields
    self.outputField = outputField
    self.lineLimit = lineLimit
  }

  mutating func finish(_ line: NumberedLine) -> FinishedRecord {
    let bytes: [UInt8]
    switch line.line {
    case .bytes(let line): bytes = line
    case .tooLong(let length):
      let message = "the line has \(length) bytes, and \(lineLimit) are allowed"
      return failed(line, id: nil, message, [])
    }
    do throws(RecordLine.Fault) {
      return process(try RecordLine(bytes, fields: inputFields), line)
    } catch {
      return failed(line, id: error.id, error.message, [])
    }
  }

  private mutating func process(_ record: RecordLine, _ line: NumberedLine) -> FinishedRecord {
    let output = BatchOutput()
    do {
      let outcome = try worker.process(BatchInput(record), into: output)
      let bytes = outcome.hasOutput ? output.takeBuffer() : nil
      if let bytes, String(validating: bytes, as: UTF8.self) == nil {
        let message = "the result is not UTF-8, which JSON cannot hold"
        return failed(line, id: record.id, message, outcome.diagnostics)
      }
      return done(record, bytes, outcome.diagnostics)
    } catch let failure as JobFailure {
      let message = failure.diagnostics.first?.message ?? "there is no result"
      return failed(line, id: record.id, message, failure.diagnostics)
    } catch {
      return failed(line, id: record.id, "\(error)", [])
    }
  }

  private func done(
    _ record: RecordLine, _ output: [UInt8]?, _ diagnostics: [Diagnostic]
  ) -> FinishedRecord {
    var json = JSONBuffer()
    json.raw("{")
    json.member("id", record.id)
    if let output {
      json.key(outputField)
      json.raw("\"")
      output.withUnsafeBufferPointer { json.escape($0) }
      json.raw("\"")
    }
    end(&json, diagnostics)
    let hasErrors = diagnostics.contains { $0.severity == .error }
    return FinishedRecord(bytes: json.bytes, isFailed: false, hasErrors: hasErrors)
  }

  private func failed(
    _ line: NumberedLine, id: String?, _ message: String, _ diagnostics: [Diagnostic]
  ) -> FinishedRecord {
    var json = JSONBuffer()
    json.raw("{")
    json.key("id")
    if let id { json.string(id) } else { json.raw("null") }
    json.key("line")
    json.number(line.number)
    json.member("error", message)
    end(&json, diagnostics)
    return FinishedRecord(bytes: json.bytes, isFailed: true, hasErrors: true)
  }

  private func end(_ json: inout JSONBuffer, _ diagnostics: [Diagnostic]) {
    json.key("diagnostics")
    json.raw("[")
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { json.raw(",") }
      diagnostic.write(to: &json)
    }
    json.raw("]}\n")
  }
}

extension BatchInput {
  fileprivate convenience init(_ record: RecordLine) {
    let name = BytePath(record.id)
    let entry = PlanEntry(
      index: 0, input: name, relativePath: name, output: nil, id: Identifiers.name(record.id),
      problem: nil)
    self.init(entry, bytes: record.text)
  }
}
