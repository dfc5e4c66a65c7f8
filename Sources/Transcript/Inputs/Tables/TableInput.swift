internal import LibXML

/// Tables of speech: CSV and TSV with columns for the text and, as a rule, the speaker.
struct TableInput {
  private let text: [UInt8]
  private let columns: TableColumns
  private var structured = StructuredTranscript(layout: "table")
  private var speakers = SpeakerTable()
  private var last: Int?
  /// The table is one of markdown, which people read as it is: all of its words are kept.
  private var isMarkdown = false

  /// - Parameter plain: finds labels at the start of cells, where no column has the speakers.
  static func read(
    _ source: Source, options: TranscriptReader.Options, plain: (Source) -> Transcript
  ) -> Transcript? {
    guard let (delimiter, columns) = shape(of: source.text) else { return nil }
    let file = DelimitedFile(source.text, delimiter: delimiter)
    var input = TableInput(text: source.text, columns: columns)
    input.isMarkdown = delimiter == UInt8(ascii: "|")
    for (index, record) in file.records.enumerated() {
      if index == columns.names {
        if input.isMarkdown { input.addLoose(record, as: .furniture) }
      } else if index < columns.names ?? 0 {
        input.addLoose(record, as: .header)
      } else if !isRule(record, source.text) {
        input.add(record)
      }
    }
    if let quote = file.unclosedQuote {
      input.structured.problems.append(
        (quote, "table-quote", "a quote opens here and does not close; it is read as a character"))
    }
    input.readFacts(file.records.dropFirst((columns.names ?? -1) + 1))
    if columns.speaker == nil, options.findsLabels {
      input.findLabels(source, plain: plain)
    } else {
      input.structured.participants = input.speakers.finish(&input.structured.passages)
    }
    input.structured.lineEnd = .paragraph
    input.structured.layout =
      columns.speaker == nil
      ? "table, columns for time and text" : "table, columns for speaker and text"
    return input.structured.transcript(of: source, options: options)
  }

  /// The delimiter under which the first records are a table of speech.
  private static func shape(of text: [UInt8]) -> (UInt8, TableColumns)? {
    let first = endOfFirstLines(text)
    for delimiter in [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|")] {
      guard has(delimiter, in: text, before: first),
        TableColumns.mayStand(in: DelimitedFile.shapes(of: text, delimiter: delimiter))
      else { continue }
      let sample = DelimitedFile(text, delimiter: delimiter, limit: 200)
      if let columns = TableColumns(sample.records, delimiter: delimiter, of: text) {
        return (delimiter, columns)
      }
    }
    return nil
  }

  /// Where six lines with text end.
  private static func endOfFirstLines(_ text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { bytes in
      let limit = min(bytes.count, 4000)
      var lines = 0
      var start = 0
      while start < limit {
        let end = ByteSearch.next(10, or: 13, in: UnsafeBufferPointer(rebasing: bytes[start...]))
        if end > 0 { lines += 1 }
        if lines == 6 { return min(start + end, limit) }
        start += end + 1
      }
      return limit
    }
  }

  private static func has(_ delimiter: UInt8, in text: [UInt8], before end: Int) -> Bool {
    text.withUnsafeBufferPointer {
      ByteSearch.contains(delimiter, in: UnsafeBufferPointer(rebasing: $0[..<end]))
    }
  }

  /// The line of dashes under the names of a table in markdown.
  private static func isRule(_ record: [DelimitedFile.Field], _ text: [UInt8]) -> Bool {
    var dashes = 0
    for field in record {
      for byte in text[field.range] {
        guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":") || byte <= 32 else {
          return false
        }
        if byte == UInt8(ascii: "-") { dashes += 1 }
      }
    }
    return dashes >= record.count
  }

  private mutating func findLabels(_ source: Source, plain: (Source) -> Transcript) {
    let labels = InnerLabels(
      source: source, extract: structured.extract, passages: structured.passages, plain: plain)
    structured.passages = labels.passages
    structured.participants = labels.participants
  }

  private init(text: [UInt8], columns: TableColumns) {
    self.text = text
    self.columns = columns
  }

  private mutating func add(_ record: [DelimitedFile.Field]) {
    guard record.indices.contains(columns.text) else {
      // A record that is too short has no column for its words.
      return addLoose(record, as: .narrative)
    }
    if isMarkdown { addTimes(of: record) }
    if columns.names == nil { addAsides(of: record, in: 0..<columns.text) }
    var passage = Passage(speaker: last, text: 0..<0, startsParagraph: true)
    // Without names of columns people read the lines as they are, each with its label.
    passage.startsTurn = columns.names == nil
    var cell = record[columns.text]
    if !cell.isQuoted { cell.range = TableCells.trimmed(cell.range, of: text) }
    if let column = columns.speaker, record.indices.contains(column) {
      readSpeaker(record[column], of: record, isBefore: column < columns.text, into: &passage)
    }
    let start = structured.extract.count
    append(cell)
    passage.text = start..<structured.extract.count
    passage.start = time(record, columns.start)
    passage.end = time(record, columns.end)
    structured.passages.append(passage)
    structured.extract.append(glue: "\n")
    if columns.names == nil { addAsides(of: record, in: columns.text + 1..<record.count) }
    last = passage.speaker
  }

  /// What stands beside speech and speaker in the columns of a table that does not name them.
  private mutating func addAsides(of record: [DelimitedFile.Field], in range: Range<Int>) {
    for column in range where column != columns.speaker || column > columns.text {
      guard record.indices.contains(column) else { continue }
      let isTime = column == columns.start || column == columns.end
      let start = structured.extract.count
      append(record[column])
      let cell = start..<structured.extract.count
      structured.extract.append(glue: "\n")
      guard structured.extract.bytes[cell].contains(where: { $0 > 32 }) else { continue }
      structured.loose.append(LoosePiece(kind: isTime ? .timestamp : .comment, range: cell))
    }
  }

  /// What all records say alike.
  private mutating func readFacts(_ records: ArraySlice<[DelimitedFile.Field]>) {
    for (column, kind) in columns.facts.sorted(by: { $0.key < $1.key })
    where !structured.facts.contains(where: { $0.kind == kind }) {
      let cells = records.map { record in
        record.indices.contains(column) ? TableCells.trimmed(record[column].range, of: text) : 0..<0
      }
      guard let first = cells.first, !first.isEmpty, first.count <= 200,
        cells.allSatisfy({ text[$0] == text[first] })
      else { continue }
      var words = String(decoding: text[first], as: UTF8.self)
      if kind == .date {
        let tokens = HeaderTokenizer.tokens(of: text, in: first)
        guard let date = DateReader(tokens: tokens, language: "und").dates().first?.date(nil) else {
          continue
        }
        words = date.text
      }
      structured.facts.append(
        Fact(kind, words, range: first, certainty: .high, evidence: "all records have it"))
    }
  }

  /// The times that stand before the words of a record.
  private mutating func addTimes(of record: [DelimitedFile.Field]) {
    for column in [columns.start, columns.end].compactMap({ $0 }).sorted()
    where column < min(columns.text, columns.speaker ?? .max) && record.indices.contains(column) {
      let cell = TableCells.trimmed(record[column].range, of: text)
      let start = structured.extract.count
      structured.extract.append(cell, of: text)
      guard structured.extract.count > start else { continue }
      structured.loose.append(LoosePiece(kind: .timestamp, range: start..<structured.extract.count))
      structured.extract.append(glue: "\n")
    }
  }

  private mutating func addLoose(_ record: [DelimitedFile.Field], as kind: Item.Kind) {
    for var field in record where text[field.range].contains(where: { $0 > 32 }) {
      if !field.isQuoted { field.range = TableCells.trimmed(field.range, of: text) }
      let start = structured.extract.count
      append(field)
      let value = kind == .furniture ? Int(Furniture.header.rawValue) : 0
      structured.loose.append(
        LoosePiece(kind: kind, value: value, range: start..<structured.extract.count))
      structured.extract.append(glue: "\n")
      last = nil
    }
  }

  private mutating func readSpeaker(
    _ field: DelimitedFile.Field, of record: [DelimitedFile.Field], isBefore: Bool,
    into passage: inout Passage
  ) {
    var field = field
    field.range = TableCells.trimmed(field.range, of: text)
    let name = String(decoding: text[field.range], as: UTF8.self)
    guard let speaker = speakers.speaker(named: name) else { return }
    passage.speaker = speaker
    if let column = columns.office, record.indices.contains(column) {
      let office = TableCells.trimmed(record[column].range, of: text)
      speakers.describe(
        speaker, names: [], office: String(decoding: text[office], as: UTF8.self))
    }
    guard isBefore else { return }
    let start = structured.extract.count
    append(field)
    passage.label = start..<structured.extract.count
    structured.extract.append(glue: "\n")
  }

  private func time(_ record: [DelimitedFile.Field], _ column: Int?) -> Int? {
    guard let column, record.indices.contains(column) else { return nil }
    var cell = text[record[column].range]
    while let first = cell.first, first == 32 || first == UInt8(ascii: "[") { cell.removeFirst() }
    while let last = cell.last, last == 32 || last == UInt8(ascii: "]") { cell.removeLast() }
    return ClockTime.milliseconds(cell)
  }

  /// A cell with its doubled quotes and character references resolved.
  private mutating func append(_ field: DelimitedFile.Field) {
    var position = field.range.lowerBound
    var plain = position
    while position < field.range.upperBound {
      if field.isQuoted, text[position] == UInt8(ascii: "\""),
        position + 1 < field.range.upperBound, text[position + 1] == UInt8(ascii: "\"")
      {
        structured.extract.append(plain..<position, of: text)
        structured.extract.append("\"".utf8, for: position..<position + 2)
        position += 2
        plain = position
      } else if text[position] == UInt8(ascii: "&"),
        let reference = CharacterReference(text, at: position, limit: field.range.upperBound)
      {
        structured.extract.append(plain..<position, of: text)
        structured.extract.append(reference.text, for: reference.range)
        position = reference.range.upperBound
        plain = position
      } else {
        position += 1
      }
    }
    structured.extract.append(plain..<position, of: text)
  }
}
