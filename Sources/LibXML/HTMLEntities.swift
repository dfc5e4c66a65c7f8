internal import CLibXML2

/// HTML's named characters.
public enum HTMLEntities {
  /// The character of a name without `&` and `;`, in the case that HTML gives it; nil for others.
  ///
  /// HTML 4.01, section 24, and `apos`.
  public static func scalar(named name: String) -> Unicode.Scalar? {
    if name == "apos" { return "'" }
    let length = name.utf8.count + 1
    let value = name.withCString { name in
      name.withMemoryRebound(to: UInt8.self, capacity: length) { name in
        htmlEntityLookup(name)?.pointee.value
      }
    }
    return value.flatMap { Unicode.Scalar($0) }
  }
}
