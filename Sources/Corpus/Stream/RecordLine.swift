internal import Transcript

/// One line of a stream of records: a JSON object with an identifier and a text.
struct RecordLine {
  /// Why a line is no record.
  struct Fault: Error {
    var message: String
    /// The identifier, where there is one.
    var id: String?
  }

  let id: String
  let text: [UInt8]

  /// - Parameter fields: the names that the text may have.
  init(_ line: [UInt8], fields: [StaticString]) throws(Fault) {
    guard String(validating: line, as: UTF8.self) != nil else {
      throw Fault(message: "the line is not UTF-8")
    }
    let json = JSONDocument(line)
    if let problem = json.problem {
      throw Fault(message: "not JSON: \(problem.message) (byte \(problem.offset + 1) of the line)")
    }
    guard let object = json.nodes.indices.first, json.nodes[object].kind == .object,
      Int(json.nodes[object].next) == json.nodes.count
    else { throw Fault(message: "the line is not one JSON object") }
    guard let id = json.member("id", of: object).flatMap({ Self.identifier(json, $0) }) else {
      throw Fault(message: "the record has no “id” that is a string or a number")
    }
    self.id = id
    for field in fields {
      guard let member = json.member(field, of: object) else { continue }
      guard json.nodes[member].kind == .string else {
        throw Fault(message: "“\(field)” is not a string", id: id)
      }
      text = JSONString.decode(line[json.nodes[member].range])
      return
    }
    let names = fields.map { "“\($0)”" }.joined(separator: " or ")
    throw Fault(message: "the record has no \(names)", id: id)
  }

  private static func identifier(_ json: JSONDocument, _ member: Int) -> String? {
    let node = json.nodes[member]
    let bytes = json.text[node.range]
    switch node.kind {
    case .string: return String(decoding: JSONString.decode(bytes), as: UTF8.self)
    case .number: return String(decoding: bytes, as: UTF8.self)
    case .object, .array, .word: return nil
    }
  }
}
