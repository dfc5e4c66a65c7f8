/// The lines of a front matter, such as a list of topics, to be compared with headings; folded
/// where one is.
final class FrontTopics {
  private let text: Text
  private let lines: ArraySlice<Line>
  private lazy var topics = folded

  /// - Parameter start: the first line behind the front matter.
  init(text: Text, lines: [Line], before start: Int) {
    self.text = text
    self.lines = lines.prefix(min(start, 400))
  }

  func contains(_ heading: Range<Int>) -> Bool {
    topics.contains(LabelShape.fold(text.string(heading)))
  }

  private var folded: Set<String> {
    var topics: Set<String> = []
    for line in lines where !line.isBlank && line.text.count >= 6 && line.text.count <= 160 {
      topics.insert(LabelShape.fold(text.string(line.text)))
    }
    return topics
  }
}
