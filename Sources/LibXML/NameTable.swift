/// A qualified name as a small number, the same for equal names of one `NameTable`.
public struct NameID: Hashable, Sendable {
  /// Counts from 0 in the order in which the table met the names.
  public let index: Int
}

/// A namespace name and a local name (Namespaces in XML 1.0, section 2.1).
public struct ExpandedName: Hashable, Sendable, CustomStringConvertible {
  /// Empty for no namespace.
  public let namespace: String
  /// Without prefix.
  public let local: String

  /// - Parameters:
  ///   - namespace: empty for no namespace.
  ///   - local: without prefix.
  public init(namespace: String, local: String) {
    self.namespace = namespace
    self.local = local
  }

  /// `{NAMESPACE}LOCAL`.
  public var description: String { namespace.isEmpty ? local : "{\(namespace)}\(local)" }
}

/// The names met so far, each once. Belongs to one task.
public final class NameTable {
  private var names: [ExpandedName] = []
  private var ids: [ExpandedName: NameID] = [:]
  private var shapes: [[NameID]: TagShape] = [:]
  /// The attributes' names of each shape, in memory that stays where it is.
  private var shapeAttributes: [UnsafeMutablePointer<NameID>] = []

  /// How many shapes are told apart, and how many attributes one has: enough for every document but
  /// those made to have many, whose other tags are read attribute by attribute.
  private static let shapeLimit = 4096
  private static let longestShape = 32

  /// A table without names.
  public init() {}

  deinit {
    for attributes in shapeAttributes { attributes.deallocate() }
  }

  /// How many names the table has met.
  public var count: Int { names.count }

  /// The number of a name, which is new where the table has not met it.
  public func id(of name: ExpandedName) -> NameID {
    if let id = ids[name] { return id }
    let id = NameID(index: names.count)
    names.append(name)
    ids[name] = id
    return id
  }

  /// The number of a name by its parts.
  public func id(_ local: String, namespace: String = "") -> NameID {
    id(of: ExpandedName(namespace: namespace, local: local))
  }

  /// The name of a number.
  public subscript(id: NameID) -> ExpandedName { names[id.index] }

  /// The name of an index below `count`.
  public func name(at index: Int) -> ExpandedName { names[index] }

  /// The shape of a tag, and its attributes' names where they stay as long as the table; nil where
  /// the shape is not told apart.
  func shape(
    _ name: NameID, attributes: UnsafeBufferPointer<NameID>
  ) -> (shape: TagShape, attributes: UnsafePointer<NameID>)? {
    guard attributes.count <= Self.longestShape else { return nil }
    let key = [name] + attributes
    if let shape = shapes[key] { return (shape, UnsafePointer(shapeAttributes[shape.index])) }
    guard shapes.count < Self.shapeLimit else { return nil }
    let shape = TagShape(index: shapes.count)
    let kept = UnsafeMutablePointer<NameID>.allocate(capacity: max(1, attributes.count))
    _ = UnsafeMutableBufferPointer(start: kept, count: attributes.count)
      .initialize(fromContentsOf: attributes)
    shapes[key] = shape
    shapeAttributes.append(kept)
    return (shape, UnsafePointer(kept))
  }
}
