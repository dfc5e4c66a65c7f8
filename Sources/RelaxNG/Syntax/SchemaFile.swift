/// A file of a schema.
public struct SchemaFile: Sendable {
  /// The path or URI by which messages name it and to which its references are relative.
  public var uri: String
  /// The file's content.
  public var bytes: [UInt8]

  /// - Parameters:
  ///   - uri: the path or URI that messages name.
  ///   - bytes: the file's content.
  public init(uri: String, bytes: [UInt8]) {
    self.uri = uri
    self.bytes = bytes
  }
}
