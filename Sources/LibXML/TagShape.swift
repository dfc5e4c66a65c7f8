/// The names of a tag: its own and those of its attributes, in order.
///
/// Equal shapes of one `NameTable` are equal, so what follows from the names alone is worked out
/// once for each.
public struct TagShape: Hashable, Sendable {
  /// Counts from 0 in the order in which the table met the shapes.
  public let index: Int
}
