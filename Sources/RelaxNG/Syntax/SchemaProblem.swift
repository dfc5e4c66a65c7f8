/// Something wrong with a schema, at a place of one of its files.
struct SchemaProblem: Error, Hashable, Sendable {
  /// A stable name of the kind of problem, such as `undefined-reference`.
  var id: String
  /// What is wrong and why, in one sentence.
  var message: String
  /// What to do about it.
  var hint: String?
  var place: SchemaPlace

  init(_ id: String, _ message: String, hint: String? = nil, at place: SchemaPlace) {
    self.id = id
    self.message = message
    self.hint = hint
    self.place = place
  }
}
