internal import Transcript

/// A line of a report, as far as bringing reports together needs it.
struct ReportLine {
  let path: [UInt8]
  let shard: Shard?
  let isFailed: Bool
  /// Without the member `shard`, its line feed included.
  let bytes: [UInt8]

  /// - Returns: nil where the line is none of a report.
  init?(_ line: [UInt8]) {
    let json = JSONDocument(line)
    guard json.problem == nil, let object = json.nodes.indices.first,
      json.nodes[object].kind == .object, let path = json.member("path", of: object),
      let status = json.member("status", of: object)
    else { return nil }
    self.path = JSONString.decode(line[json.nodes[path].range])
    isFailed = line[json.nodes[status].range].elementsEqual("failed".utf8)
    guard let member = json.member("shard", of: object) else {
      shard = nil
      bytes = line + [UInt8(ascii: "\n")]
      return
    }
    let range = json.nodes[member].range
    shard = Shard(String(decoding: line[range], as: UTF8.self))
    // From the comma before the name to the quote behind the value.
    let name = #","shard":""#
    let start = range.lowerBound - name.utf8.count
    guard start >= 0, line[start..<range.lowerBound].elementsEqual(name.utf8) else { return nil }
    bytes = line[..<start] + line[(range.upperBound + 1)...] + [UInt8(ascii: "\n")]
  }
}
