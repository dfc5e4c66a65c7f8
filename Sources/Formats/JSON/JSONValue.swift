/// A value of JSON (RFC 8259). Numbers keep their digits.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  /// In the order written; of equal names the last counts.
  case object([(name: String, value: JSONValue)])

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The text of a string, or the digits of a number.
  var scalar: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  var int: Int? {
    if case .number(let text) = self { Int(text) } else { nil }
  }

  var isTrue: Bool {
    if case .bool(let value) = self { value } else { false }
  }

  /// The elements of an array; none of another value.
  var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
}

/// Why a text is no JSON, or not the JSON that is wanted.
public struct JSONFailure: Error, Hashable, Sendable {
  /// What is wrong, in one sentence.
  public var message: String
  /// Bytes before the place.
  public var offset: Int
}
