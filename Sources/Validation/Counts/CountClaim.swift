internal import Diagnostics
internal import LibXML

/// A count that a header states, and where.
struct CountClaim {
  enum Subject {
    case turns, words
    /// Elements of a name.
    case elements(NameID, String)
  }

  var subject: Subject
  var stated: Int
  /// The attribute's value.
  var range: Range<Int>
  /// The number as the content of `measure` begins with it.
  var textRange: Range<Int>?

  /// The finding where the text has another count.
  func finding(counted: Int) -> Finding? {
    guard counted != stated else { return nil }
    let message =
      switch subject {
      case .turns: "measure says \(Self.number(stated, "turn")), the text has \(counted)"
      case .words: "measure says \(Self.number(stated, "word")), the text has \(counted)"
      case .elements(_, let name):
        "tagUsage says that \(name) occurs \(Self.number(stated, "time")), "
          + "the text has \(counted)"
      }
    var edits = [Fix.Edit(range, String(counted))]
    if let textRange { edits.append(Fix.Edit(textRange, String(counted))) }
    return Finding(
      id: "wrong-count", source: .counts, message: message,
      hint: "write \(counted), or restore what is missing in the text", range: range,
      fix: Fix("write \(counted)", edits: edits))
  }

  private static func number(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
