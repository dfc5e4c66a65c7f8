/// The beginning of an attribute, ready to be written: its name, and how its values begin in all
/// the tags that have it.
public struct AttributeStem: Sendable {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - name: the attribute's.
  ///   - value: the beginning of its values, which needs no references.
  public init(_ name: StaticString, _ value: String) {
    bytes = name.withUTF8Buffer { [UInt8(ascii: " ")] + $0 } + Array("=\"\(value)".utf8)
  }
}
