/// Builds JSON (RFC 8259) in the order in which it is told.
struct JSONText {
  private(set) var text = ""
  private var needsComma = false

  mutating func open(_ bracket: Character, key: String? = nil) {
    start(key)
    text.append(bracket)
    needsComma = false
  }

  mutating func close(_ bracket: Character) {
    text.append(bracket)
    needsComma = true
  }

  mutating func string(_ value: String?, key: String? = nil) {
    start(key)
    if let value { quote(value) } else { text += "null" }
  }

  mutating func number(_ value: Int?, key: String? = nil) {
    start(key)
    text += value.map { String($0) } ?? "null"
  }

  private mutating func start(_ key: String?) {
    if needsComma { text.append(",") }
    needsComma = true
    guard let key else { return }
    quote(key)
    text.append(":")
  }

  private mutating func quote(_ value: String) {
    text.append("\"")
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 34: text += "\\\""
      case 92: text += "\\\\"
      case 10: text += "\\n"
      case 9: text += "\\t"
      case 0..<32:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      // Line separators end a line for some readers of JSON Lines.
      case 0x2028: text += "\\u2028"
      case 0x2029: text += "\\u2029"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text.append("\"")
  }
}
