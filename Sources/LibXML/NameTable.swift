/// A qualified name as a small number, the same for equal names of one `NameTable`.
public struct NameID: Hashable, Sendable {
  /// Counts from 0 in the order in which the table met the names.
  public let index: Int
}

/// A namespace name and a local name (Namespaces in XML 1.0, section 2.1).
public struct ExpandedName: Hashable, Sendable, CustomStringConvertible {
  /// Empty for no namespace.
  public let namespace: String
  public let local: String

  public init(namespace: String, local: String) {
    self.namespace = namespace
    self.local = local
  }

  public var description: String { namespace.isEmpty ? local : "{\(namespace)}\(local)" }
}

/// The names met so far, each once. Belongs to one task.
public final class NameTable {
  private var names: [ExpandedName] = []
  private var ids: [ExpandedName: NameID] = [:]

  public init() {}

  public var count: Int { names.count }

  public func id(of name: ExpandedName) -> NameID {
    if let id = ids[name] { return id }
    let id = NameID(index: names.count)
    names.append(name)
    ids[name] = id
    return id
  }

  public func id(_ local: String, namespace: String = "") -> NameID {
    id(of: ExpandedName(namespace: namespace, local: local))
  }

  public subscript(id: NameID) -> ExpandedName { names[id.index] }

  /// The name of an index below `count`.
  public func name(at index: Int) -> ExpandedName { names[index] }
}
