public import Corpus
internal import LibXML
internal import TEI

/// The name of the file that a TEI file was made of.
public enum SourceName {
  /// - Returns: the last part of the path that the TEI's header tells, fit for a file here; nil
  ///   where it tells none, or one that is no plain name: nothing but a name is taken of a file
  ///   that others may have written.
  public static func of(_ path: BytePath) -> [UInt8]? {
    let handler = HeaderCatcher()
    let reader = TEIReader(handler: handler)
    do throws(FileFailure) {
      try InputFile.forEachChunk(of: path) { reader.feed($0) && handler.header == nil }
    } catch {
      return nil
    }
    guard let header = handler.header, header.isOwn else { return nil }
    return plainName(header.sourcePath)
  }

  static func plainName(_ path: String) -> [UInt8]? {
    let name = Array(
      path.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.last ?? [])
    let isPlain =
      !name.isEmpty && name.count <= 255 && name.first != UInt8(ascii: ".")
      && name.allSatisfy { $0 >= 32 && $0 != 0x7F }
    return isPlain ? name : nil
  }
}

private final class HeaderCatcher: TEIHandler {
  private(set) var header: Header?

  func header(_ header: Header) { self.header = header }
  func begin(_ element: BodyElement) {}
  func text(_ text: Span<UInt8>) {}
  func end(_ name: BodyElement.Name) {}
}
