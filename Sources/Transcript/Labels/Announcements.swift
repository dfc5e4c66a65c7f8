/// Words that follow a name where a transcript announces its speaker in a phrase.
enum Announcements {
  private static let endings: [String] = [
    "首先發布消息", "首先发布消息", "發布消息", "发布消息", "回答說", "回答说", "表示", "答記者問", "答记者问", "答",
    "問", "问", "说", "說", "发言", "發言", "致辞", "致辭",
  ]

  /// The name in a label that announces; nil where no known words follow it.
  static func name(in label: Range<Int>, of text: Text) -> Range<Int>? {
    for ending in endings {
      let start = label.upperBound - ending.utf8.count
      guard start >= label.lowerBound + 4,
        text.bytes[start..<label.upperBound].elementsEqual(ending.utf8)
      else { continue }
      return label.lowerBound..<start
    }
    return nil
  }
}
