internal import BundledSchemas

/// Which schema it is.
enum SchemaSource: Hashable {
  /// One that ships, by its name.
  case bundled(String)
  /// A file, by its path or URI.
  case file(String)

  /// The schema of a name that was asked for: a bundled schema, else a file.
  init(named name: String) {
    self = BundledSchema.named(name) == nil ? .file(name) : .bundled(name)
  }
}
