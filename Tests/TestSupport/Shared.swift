import Foundation

/// Material that is no part of the repository: below `VERBATIM_SHARED`, else `../shared`. Tests that
/// need it say that they are skipped where it is not there.
public enum Shared {
  /// Without symbolic links, as the system names files that a process has opened.
  public static let root = URL(
    filePath: ProcessInfo.processInfo.environment["VERBATIM_SHARED"] ?? Package.path("../shared")
  ).resolvingSymlinksInPath().path

  /// The path of a file or folder that is named from there.
  public static func path(_ name: String) -> String { root + "/" + name }

  public static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  public static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  /// The names in a folder, in order; none where the folder is missing.
  public static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }

  /// The files below a folder, named from the same place, in order; none where the folder is missing.
  public static func files(below folder: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path(folder))) ?? []
    return names.map { folder + "/" + $0 }.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
