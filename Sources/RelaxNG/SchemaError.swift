/// What is wrong with a schema, and where.
public struct SchemaError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A stable name of the kind of problem, such as `undefined-reference`.
  public var id: String
  /// What is wrong and why, in one sentence.
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// The file's URI, as the schema or the caller names it.
  public var file: String
  /// Bytes before the place.
  public var offset: Int
  /// From 1.
  public var line: Int
  /// From 1, in Unicode scalars.
  public var column: Int

  init(_ problem: SchemaProblem, files: [SchemaFile]) {
    id = problem.id
    message = problem.message
    hint = problem.hint
    offset = problem.place.offset
    line = 1
    column = 1
    guard files.indices.contains(problem.place.file) else {
      file = ""
      return
    }
    file = files[problem.place.file].uri
    for byte in files[problem.place.file].bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  /// `FILE:LINE:COLUMN: MESSAGE (HINT)`.
  public var description: String {
    "\(file):\(line):\(column): \(message)" + (hint.map { " (\($0))" } ?? "")
  }
}
