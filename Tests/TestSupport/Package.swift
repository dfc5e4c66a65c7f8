public import Foundation

/// The package whose tests run.
public enum Package {
  /// Its folder.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a file that is named from the package's folder.
  public static func path(_ name: String) -> String { root.appending(path: name).path }
}
