/// What belongs to the pages of a document and not to its words.
struct PageMarks: Sendable {
  enum Mark: UInt8, Sendable {
    case none, pageNumber, header, footer
  }

  /// One for each line.
  var marks: [Mark]
  /// Digits of the number in the margin, for each line; empty where there are none.
  var marginDigits: [UInt8] = []

  var hasMarginNumbers: Bool { !marginDigits.isEmpty }
}
