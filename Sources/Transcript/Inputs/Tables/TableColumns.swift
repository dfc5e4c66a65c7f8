/// Which column of a table is what, by the names in its first record or by what stands in it.
struct TableColumns: Hashable {
  var text: Int
  var speaker: Int?
  var start: Int?
  var end: Int?
  /// What the speaker is: chair, witness, minister.
  var office: Int?
  /// Columns that say something of the whole talk if all their cells are alike.
  var facts: [Int: Fact.Kind] = [:]
  /// The record of names; nil where the table has none.
  var names: Int?

  /// Lines that may stand before the record of names: what the table is, when it was made.
  private static let mostLinesBefore = 12
  /// In bytes.
  private static let longestName = 60

  /// Nil where the records are no table of speech.
  init?(_ records: [[DelimitedFile.Field]], delimiter: UInt8, of bytes: [UInt8]) {
    guard records.count >= 2 else { return nil }
    for (index, record) in records.prefix(Self.mostLinesBefore).enumerated()
    where record.count >= 2 && record.count <= 64 {
      let rows = records.dropFirst(index + 1)
      guard TableCells.isRegular(rows, width: record.count),
        let names = Self.names(record, bytes), let text = Self.column(.text, of: names),
        let columns = Self.named(
          names, text: text, at: index, TableCells(rows, width: record.count, of: bytes))
      else { continue }
      self = columns
      return
    }
    guard let width = records.first?.count, width >= 2, width <= 64,
      TableCells.isRegular(records[...], width: width),
      let shown = Self.shown(
        TableCells(records[...], width: width, of: bytes),
        isTabbed: delimiter == UInt8(ascii: "\t"))
    else { return nil }
    // A tab behind the time makes no table of a chat, which names who writes in the text.
    if width == 2, delimiter == UInt8(ascii: "\t"), shown.speaker == nil { return nil }
    self = shown
  }

  private init(text: Int, speaker: Int?, start: Int?, end: Int?, names: Int?) {
    self.text = text
    self.speaker = speaker
    self.start = start
    self.end = end
    self.names = names
  }

  /// Whether records of such shapes may be a table; nil is for what only reading tells.
  static func mayStand(in records: [DelimitedFile.Shape]?) -> Bool {
    guard let records else { return true }
    guard records.count >= 2 else { return false }
    return records.prefix(mostLinesBefore).indices.contains { index in
      (2...64).contains(records[index].width) && records[index].longest <= longestName
        && TableCells.isRegular(records[(index + 1)...], width: records[index].width)
    } || records[0].width >= 2 && TableCells.isRegular(records[...], width: records[0].width)
  }

  // MARK: By name

  /// What stands in a record, if it may name columns.
  private static func names(_ fields: [DelimitedFile.Field], _ bytes: [UInt8]) -> [String]? {
    guard fields.allSatisfy({ $0.range.count <= longestName }) else { return nil }
    let names = fields.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    return names.contains { isClock($0) || isSaid($0) } ? nil : names
  }

  /// A colon before more words, or the end of a sentence: `Chair: The floor is yours`. The stop of
  /// `Sr No.` shortens a word.
  private static func isSaid(_ name: String) -> Bool {
    if name.contains(": ") || name.contains("：") { return true }
    guard let last = name.unicodeScalars.last, Letters.isSentenceEnd(last.value) else {
      return false
    }
    return last != "." || name.count > longestShortened
  }

  /// Characters of such names.
  private static let longestShortened = 8

  /// The column whose name fits a part best.
  private static func column(
    _ part: SpeechFields.Part, of names: [String], besides others: [Int?] = []
  ) -> Int? {
    names.indices.filter { !others.contains($0) }
      .compactMap { index in
        SpeechFields.rank(of: names[index], as: part).map { (rank: $0, index: index) }
      }
      .min { ($0.rank, $0.index) < ($1.rank, $1.index) }?.index
  }

  private static func named(
    _ names: [String], text: Int, at index: Int, _ cells: TableCells
  ) -> TableColumns? {
    func column(_ part: SpeechFields.Part, besides others: [Int?]) -> Int? {
      Self.column(part, of: names, besides: others)
    }
    let start = column(.start, besides: [text])
    let end = column(.end, besides: [text, start])
    let speaker =
      column(.speaker, besides: [text, start, end])
      ?? cells.speaker(besides: [text, start, end].compactMap { $0 })
    // Of words alone a first line of prose may consist too.
    guard speaker != nil || start != nil || cells.lengths[text] >= 15 * cells.count,
      cells.count >= 1
    else { return nil }
    var columns = TableColumns(text: text, speaker: speaker, start: start, end: end, names: index)
    let taken = [text, speaker, start, end]
    if speaker != nil { columns.office = column(.office, besides: taken) }
    for index in names.indices where !taken.contains(index) && columns.office != index {
      columns.facts[index] = fact(names[index])
    }
    return columns
  }

  /// A time of day names no column.
  private static func isClock(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: ":")) && ClockTime.milliseconds(Array(name.utf8)[...]) != nil
  }

  /// What a column named `debate_date`, `Title` or `place` tells of the talk.
  private static func fact(_ name: String) -> Fact.Kind? {
    let words = SpeechFields.words(of: name)
    guard let last = words.last, words.count <= 3 else { return nil }
    if FieldName.named(last) == .date || last == "datetime" { return .date }
    if FieldName.named(words.joined(separator: " ")) == .place { return .place }
    let isOfTalk = words.count == 1 || SpeechFields.talks.contains(words[0])
    return isOfTalk && (last == "title" || words.count > 1 && last == "name") ? .title : nil
  }

  // MARK: By content

  /// A column of times or of few short values that recur, who speaks, and the column with most of
  /// the text.
  private static func shown(_ cells: TableCells, isTabbed: Bool) -> TableColumns? {
    guard cells.count >= 4 else { return nil }
    // Days and times, a name, words: a chat, which is read as text.
    if isTabbed, cells.times.isEmpty, cells.hasStamps { return nil }
    let others = cells.lengths.indices.filter { !cells.times.contains($0) }
    guard let text = others.max(by: { cells.lengths[$0] < cells.lengths[$1] }) else { return nil }
    let speaker = cells.speaker(besides: cells.times + [text])
    // Nobody puts every line of prose in quotes behind a comma.
    let isTable = cells.count >= 6 || cells.quoted[text] == cells.count
    guard !cells.times.isEmpty || speaker != nil && isTable && cells.isStrict else { return nil }
    // Beside times and names what is said may be short.
    let least = speaker != nil && !cells.times.isEmpty && cells.isStrict ? 4 : 15
    guard cells.lengths[text] >= least * cells.count else { return nil }
    let start = cells.times.first
    let end = start.flatMap { start in cells.times.first { cells.isLater($0, than: start) } }
    return TableColumns(text: text, speaker: speaker, start: start, end: end, names: nil)
  }
}

/// What the columns of a table hold, from its first records.
struct TableCells {
  /// Records looked at.
  let count: Int
  /// Bytes of each column.
  private(set) var lengths: [Int] = []
  /// Columns of times, in order.
  private(set) var times: [Int] = []
  /// Cells of each column that stand in quotes.
  private(set) var quoted: [Int] = []
  /// All records have as many fields as the table has columns.
  let isStrict: Bool
  /// The cells of each column.
  private var values: [[ArraySlice<UInt8>]] = []
  /// The times of each column, in milliseconds.
  private var clocks: [[Int?]] = []
  /// Cells with a letter.
  private var lettered: [Int] = []
  /// Bytes of the shortest cell.
  private var shortest: [Int] = []

  /// Whether nearly all records have as many fields as a table has columns.
  static func isRegular(_ records: ArraySlice<[DelimitedFile.Field]>, width: Int) -> Bool {
    let sample = records.prefix(sampleSize)
    let fitting = sample.reduce(0) { abs($1.count - width) <= 1 ? $0 + 1 : $0 }
    return fitting * 10 >= sample.count * 9
  }

  /// The same, told by the shapes of the records.
  static func isRegular(_ records: ArraySlice<DelimitedFile.Shape>, width: Int) -> Bool {
    let sample = records.prefix(sampleSize)
    let fitting = sample.reduce(0) { abs($1.width - width) <= 1 ? $0 + 1 : $0 }
    return fitting * 10 >= sample.count * 9
  }

  private static let sampleSize = 100

  init(_ records: ArraySlice<[DelimitedFile.Field]>, width: Int, of bytes: [UInt8]) {
    let sample = records.prefix(Self.sampleSize)
    count = sample.count
    isStrict = sample.allSatisfy { $0.count == width }
    lengths = Array(repeating: 0, count: width)
    lettered = Array(repeating: 0, count: width)
    quoted = Array(repeating: 0, count: width)
    shortest = Array(repeating: .max, count: width)
    values = Array(repeating: [], count: width)
    clocks = Array(repeating: [], count: width)
    for column in 0..<width {
      for record in sample where record.indices.contains(column) {
        let cell = bytes[Self.trimmed(record[column].range, of: bytes)]
        let isClock = cell.contains(UInt8(ascii: ":")) || cell.contains(UInt8(ascii: "."))
        clocks[column].append(isClock ? ClockTime.milliseconds(cell) : nil)
        lengths[column] += cell.count
        if record[column].isQuoted { quoted[column] += 1 }
        values[column].append(cell)
        shortest[column] = min(shortest[column], cell.count)
        if cell.contains(where: { $0 >= 0x80 || Letters.isLetter(UInt32($0)) }) {
          lettered[column] += 1
        }
      }
      let known = clocks[column].filter { $0 != nil }.count
      if known > 0, known * 10 >= sample.count * 9 { times.append(column) }
    }
  }

  /// The first column holds days with their times.
  var hasStamps: Bool {
    guard let cells = values.first else { return false }
    return !cells.isEmpty
      && cells.allSatisfy { cell in
        Array(cell).withText { text in
          TimestampScanner(text: text).stamp(filling: 0..<text.count) != nil
        }
      }
  }

  /// The column whose values are few, short and have letters: those who speak.
  func speaker(besides others: [Int]) -> Int? {
    lengths.indices.lazy.filter { column in
      !others.contains(column) && lengths[column] <= 60 * count
        && lettered[column] * 10 >= count * 9 && shortest[column] > 0
    }
    .map { (column: $0, values: Set(values[$0]).count) }
    .filter { $0.values >= 2 && $0.values * 2 <= count }
    .max {
      // Tags are written small, names are not.
      (isSmall($0.column) ? 0 : 1, $0.values) < (isSmall($1.column) ? 0 : 1, $1.values)
    }?.column
  }

  /// Most of a column's values begin with a small letter.
  private func isSmall(_ column: Int) -> Bool {
    values[column].count { $0.first.map { Letters.isLower(UInt32($0)) } ?? false } * 2
      > values[column].count
  }

  /// Whether each time of a column comes after that of another, such as the end after the start.
  func isLater(_ column: Int, than start: Int) -> Bool {
    let pairs = zip(clocks[start], clocks[column]).compactMap { first, second in
      first.flatMap { first in second.map { (first, $0) } }
    }
    return pairs.allSatisfy { $0.0 <= $0.1 } && pairs.contains { $0.0 < $0.1 }
  }

  /// A cell without the blanks around it.
  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] <= 32 { start += 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    return start..<end
  }
}
