/// The lines of a text that name who wrote what stands below, with the day or age of the post.
struct Bylines {
  /// By line: the name, and the day or age on the same line or the next.
  private(set) var names: [Int: (name: Range<Int>, date: Range<Int>)] = [:]

  /// Fewer are no forum.
  private static let least = 3
  /// So many lines are looked at in any case.
  private static let sample = 500
  /// Lines of the longest posts, taken over all.
  private static let longestPost = 60

  init(text: Text, lines: [Line], marks: PageMarks, start: Int) {
    let dates = PostDates(text: text)
    var above: Int?
    var isAfterByline = false
    var followed = 0
    for (index, line) in lines.enumerated().dropFirst(start) {
      guard index < Self.sample || names.count * Self.longestPost > index else { break }
      guard !line.isBlank, marks.marks[index] == .none else {
        above = nil
        continue
      }
      if let byline = dates.byline(line.text), !isPlace(byline.name, of: text) {
        names[index] = byline
        isAfterByline = true
      } else if let name = above, names[name] == nil, isName(lines[name].text, of: text),
        dates.isDate(line.text)
      {
        names[name] = (lines[name].text, line.text)
        isAfterByline = true
      } else if isAfterByline {
        followed += 1
        isAfterByline = false
      }
      above = index
    }
    if names.count < Self.least || followed * 5 < names.count * 4 { names = [:] }
  }

  /// Words of a name over the day of its post.
  private func isName(_ line: Range<Int>, of text: Text) -> Bool {
    line.count <= 40 && !text.endsInColon(line) && text.wordCount(line) <= 4
      && !text.hasDigit(line)
  }

  /// `Dover, 12 March 2021` says where and when.
  private func isPlace(_ name: Range<Int>, of text: Text) -> Bool {
    PlaceNames.isCity(WordHash.value(of: LetterFold.fold(text.string(name))))
  }

  /// The label of a line that names who wrote.
  func label(at index: Int, of lines: [Line]) -> LabelCandidate? {
    guard !names.isEmpty, let byline = names[index] else { return nil }
    var form = LabelForm(opening: .none, separator: .lineEnd)
    form.isTimed = true
    var label = LabelCandidate(
      line: index, form: form, name: byline.name, label: byline.name, time: byline.date,
      speech: byline.date.upperBound)
    label.wraps = byline.date.lowerBound >= lines[index].text.upperBound
    if !label.wraps { label.speech = lines[index].text.upperBound }
    return label
  }
}
