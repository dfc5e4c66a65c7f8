/// A file of a schema.
public struct SchemaFile: Sendable {
  /// The path or URI by which messages name it and to which its references are relative.
  public var uri: String
  public var bytes: [UInt8]

  public init(uri: String, bytes: [UInt8]) {
    self.uri = uri
    self.bytes = bytes
  }
}
