/// Finds the labels that a line may begin with, one for each way of setting a label off.
struct CandidateScanner {
  let text: Text
  private let stamps: TimestampScanner

  /// Labels are not longer than this, in characters and in words.
  static let longest = 200
  static let mostWords = 24

  init(text: Text) {
    self.text = text
    stamps = TimestampScanner(text: text)
  }

  /// Appends the candidates of a line.
  func scan(_ line: Line, index: Int, into candidates: inout [LabelCandidate]) {
    guard !line.isBlank else { return }
    var start = LineStart(text: text, stamps: stamps, range: line.text)
    start.read()
    var body = LabelBody(
      text: text, stamps: stamps, line: index, start: start, end: line.text.upperBound)
    body.scan(into: &candidates)
  }

  /// Appends the candidates that stand at an offset inside a line.
  func scan(
    at offset: Int, of line: Line, index: Int, into candidates: inout [LabelCandidate]
  ) {
    var start = LineStart(text: text, stamps: stamps, range: offset..<line.text.upperBound)
    start.read()
    var body = LabelBody(
      text: text, stamps: stamps, line: index, start: start, end: line.text.upperBound)
    body.scan(into: &candidates)
  }
}
