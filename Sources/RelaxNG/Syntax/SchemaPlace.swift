/// A place in one of the files of a schema.
struct SchemaPlace: Hashable, Sendable {
  /// Which file, counted from 0 in the order in which they are read.
  var file: Int
  /// Bytes before the place.
  var offset: Int
}
