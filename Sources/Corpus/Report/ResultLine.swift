internal import Diagnostics
internal import Formats

/// A file's result as a line of a report: one JSON object (RFC 8259), ended by a line feed.
///
/// `path`, `id` and `status` (`done`, `unchanged`, `failed`) are always there; `shard` in the
/// report of a part of a plan; `input` and `output` (`path`, `bytes`, `sha256`), `counts` and
/// `diagnostics` where there are any; `seconds` is last and the one thing that differs from run
/// to run.
public enum ResultLine {
  public static func bytes(of result: FileResult, shard: Shard? = nil) -> [UInt8] {
    var json = JSONBuffer()
    json.raw("{")
    json.member("path", result.relativePath.string)
    json.member("id", result.id)
    json.member("status", result.status.name)
    json.member("shard", shard.map { "\($0.number)/\($0.count)" })
    add("input", path: result.path, result.input, to: &json)
    add("output", path: result.outputPath, result.output, to: &json)
    if !result.counts.isEmpty { add(result.counts, to: &json) }
    json.array("diagnostics", result.diagnostics) { $1.write(to: &$0) }
    json.key("seconds")
    json.number(decimal(result.seconds))
    json.raw("}\n")
    return json.bytes
  }

  private static func add(
    _ name: StaticString, path: String?, _ content: FileResult.Content?, to json: inout JSONBuffer
  ) {
    guard let content else { return }
    json.key(name)
    json.raw("{")
    json.member("path", path)
    json.key("bytes")
    json.number(content.size)
    json.member("sha256", content.hash.description)
    json.raw("}")
  }

  private static func add(_ counts: [FileOutcome.Count], to json: inout JSONBuffer) {
    json.key("counts")
    json.raw("{")
    for (index, count) in counts.enumerated() {
      if index > 0 { json.raw(",") }
      json.string(count.name)
      json.raw(":")
      json.number(count.value)
    }
    json.raw("}")
  }

  /// Seconds with six places.
  private static func decimal(_ seconds: Double) -> String {
    let millionths = Int((max(0, min(seconds, 1e9)) * 1e6).rounded())
    let places = String(millionths % 1_000_000)
    return "\(millionths / 1_000_000)." + String(repeating: "0", count: 6 - places.count) + places
  }
}

extension FileResult.Status {
  /// As reports have it.
  public var name: String {
    switch self {
    case .done: "done"
    case .unchanged: "unchanged"
    case .failed: "failed"
    }
  }
}

extension Diagnostic {
  /// The fields that the other JSON reports have, without the file.
  func write(to json: inout JSONBuffer) {
    json.raw("{")
    if let location {
      json.key("line")
      json.number(location.line)
      json.key("column")
      json.number(location.column)
    }
    json.member("severity", severity.rawValue)
    json.member("id", id)
    json.member("source", source.rawValue)
    json.member("message", message)
    json.member("hint", hint)
    json.raw("}")
  }
}
