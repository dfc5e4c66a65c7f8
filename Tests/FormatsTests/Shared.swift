import Foundation

/// Material that lies beside the package and is not part of it.
enum Shared {
  static let root = ProcessInfo.processInfo.environment["VERBATIM_SHARED"] ?? "../shared"

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root + "/" + path)
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
  }

  /// The files below a folder, by path, in order.
  static func files(below folder: String) -> [String] {
    guard let all = FileManager.default.enumerator(atPath: root + "/" + folder) else { return [] }
    let paths = all.compactMap { $0 as? String }.map { folder + "/" + $0 }
    return paths.filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: root + "/" + path, isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }.sorted()
  }
}
