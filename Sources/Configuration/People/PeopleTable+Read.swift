public import Diagnostics
internal import Transcript

extension PeopleTable {
  private static let columns = [
    "id", "name", "surname", "forename", "honorific", "sex", "role", "office", "organization",
    "ids", "web", "variants",
  ]

  /// Reads a table of people: CSV with a line of column names, of which `name` must be there.
  ///
  /// `|` parts the organizations, variants, `ids` (as `VIAF:113230702`) and pages on the web.
  ///
  /// - Returns: the people that could be read; the findings say what is wrong and where.
  public static func read(
    _ bytes: [UInt8], name: String
  ) -> (table: PeopleTable, findings: [Diagnostic]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    var reader = PeopleReader(text: text, name: name, columns: columns)
    reader.read()
    return (PeopleTable(reader.people), reader.findings)
  }
}

private struct PeopleReader {
  let text: [UInt8]
  let name: String
  let columns: [String]
  var people: [PeopleTable.Person] = []
  var findings: [Diagnostic] = []
  private let lines: LineIndex
  private var places: [String: Int] = [:]

  init(text: [UInt8], name: String, columns: [String]) {
    self.text = text
    self.name = name
    self.columns = columns
    lines = LineIndex(text)
  }

  mutating func read() {
    let firstLine = text.prefix { $0 != 10 && $0 != 13 }
    let marks = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
    let delimiter = marks.first { firstLine.contains($0) } ?? UInt8(ascii: ",")
    let file = DelimitedFile(text, delimiter: delimiter)
    if let quote = file.unclosedQuote {
      report("table-quote", "a quote opens here and does not close", at: quote)
    }
    guard let head = file.records.first else {
      return report("empty-table", "the table of people is empty", at: 0)
    }
    readHead(head)
    guard places["name"] != nil else {
      return report(
        "missing-column", "the table of people has no column “name”", at: 0,
        hint: "its columns are \(columns.joined(separator: ", "))")
    }
    for record in file.records.dropFirst() { readPerson(record) }
    reportAmbiguous()
  }

  private mutating func report(
    _ id: String, severity: Diagnostic.Severity = .error, _ message: String, at offset: Int,
    hint: String? = nil
  ) {
    findings.append(
      Diagnostic(
        id: id, severity: severity, source: .reading, message: message, file: name,
        location: lines.location(of: offset), hint: hint))
  }

  private mutating func readHead(_ fields: [DelimitedFile.Field]) {
    for (index, field) in fields.enumerated() {
      let column = words(field).lowercased()
      if columns.contains(column) {
        places[column] = index
      } else {
        let near = NearSpelling.nearest(to: column, in: columns)
        report(
          "unknown-column", severity: .warning, "there is no column “\(column)”; it is not read",
          at: field.range.lowerBound, hint: near.map { "did you mean “\($0)”?" })
      }
    }
  }

  private func words(_ field: DelimitedFile.Field) -> String {
    var words = Substring(String(decoding: text[field.range], as: UTF8.self))
    if field.isQuoted { words = Substring(words.replacing("\"\"", with: "\"")) }
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }

  private func value(_ column: String, _ record: [DelimitedFile.Field]) -> String? {
    guard let place = places[column], record.indices.contains(place) else { return nil }
    let words = words(record[place])
    return words.isEmpty ? nil : words
  }

  private mutating func readPerson(_ record: [DelimitedFile.Field]) {
    let offset = record.first?.range.lowerBound ?? 0
    guard let name = value("name", record) else {
      return report("missing-name", "this person has no name", at: offset)
    }
    let taken = Set(people.map(\.id))
    var id = value("id", record) ?? NCName.make(of: name, besides: taken)
    if !NCName.isValid(id) {
      report(
        "wrong-value", "“\(id)” cannot be an identifier", at: offset,
        hint: "use letters, digits, “_”, “-” and “.”, beginning with a letter")
      id = NCName.make(of: id, besides: taken)
    } else if taken.contains(id) {
      report("duplicate-id", "the id “\(id)” stands twice in the table", at: offset)
      id = NCName.make(of: id, besides: taken)
    }
    people.append(
      PeopleTable.Person(
        id: id, name: name, surname: value("surname", record), forename: value("forename", record),
        honorific: value("honorific", record), role: role(record), sex: sex(record),
        office: value("office", record), organizations: values("organization", record),
        identifiers: identifiers(record), variants: values("variants", record),
        line: lines.location(of: offset).line))
  }

  private func values(_ column: String, _ record: [DelimitedFile.Field]) -> [String] {
    (value(column, record) ?? "").split(separator: "|").map(trimmed).filter { !$0.isEmpty }
  }

  private func offset(_ column: String, _ record: [DelimitedFile.Field]) -> Int {
    guard let place = places[column], record.indices.contains(place) else { return 0 }
    return record[place].range.lowerBound
  }

  /// ParlaMint's values.
  private mutating func sex(_ record: [DelimitedFile.Field]) -> String? {
    guard let word = value("sex", record) else { return nil }
    switch word.lowercased() {
    case "m", "male": return "M"
    case "f", "female": return "F"
    case "u", "unknown": return "U"
    default:
      report(
        "wrong-value", "“\(word)” is no sex that is known here", at: offset("sex", record),
        hint: "it is one of M, F and U; leave it empty where it is not known")
      return nil
    }
  }

  private mutating func identifiers(
    _ record: [DelimitedFile.Field]
  ) -> [Participant.Identifier] {
    var identifiers: [Participant.Identifier] = []
    for text in values("ids", record) {
      let parts = text.split(separator: ":", maxSplits: 1).map(trimmed)
      guard parts.count == 2, NCName.isValid(parts[0]), !parts[1].isEmpty else {
        report(
          "wrong-value", "“\(text)” does not say whose identifier it is", at: offset("ids", record),
          hint: "write it as VIAF:113230702; addresses belong in the column “web”")
        continue
      }
      identifiers.append(.init(parts[1], type: parts[0]))
    }
    for text in values("web", record) {
      guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(" ") else {
        report(
          "wrong-value", "“\(text)” is no address on the web", at: offset("web", record),
          hint: "write it with https://")
        continue
      }
      identifiers.append(.init(text, type: "URI"))
    }
    return identifiers
  }

  private func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  private mutating func role(_ record: [DelimitedFile.Field]) -> Participant.Role? {
    guard let word = value("role", record) else { return nil }
    if let role = Participant.Role(rawValue: word) { return role }
    let roles = Participant.Role.allCases.map(\.rawValue)
    let near = NearSpelling.nearest(to: word, in: roles)
    report(
      "wrong-value", "“\(word)” is no role", at: offset("role", record),
      hint: near.map { "did you mean “\($0)”?" } ?? "it is one of \(roles.joined(separator: ", "))")
    return nil
  }

  /// A name that two people have names neither.
  private mutating func reportAmbiguous() {
    var owners: [String: PeopleTable.Person] = [:]
    for person in people {
      for name in Set(([person.name] + person.variants).map(PeopleTable.folded)).sorted() {
        guard let other = owners[name] else {
          owners[name] = person
          continue
        }
        findings.append(
          Diagnostic(
            id: "ambiguous-name", severity: .warning, source: .reading,
            message: "“\(name)” names both \(other.id) (line \(other.line)) and \(person.id)",
            file: self.name, location: SourceLocation(line: person.line, column: 1),
            hint: "a name of several people is left as the transcript has it"))
      }
    }
  }
}
