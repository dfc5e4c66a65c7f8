import Diagnostics
import Foundation
import TestSupport
import Validation

/// A small corpus in a directory of its own.
final class Corpus {
  /// Without links.
  let path: String

  init(_ files: [String: String]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "corpus-\(UUID().uuidString)")
    path = url.path
    for (name, text) in files { try put(text, at: url.appending(path: name)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func diagnostics(
    _ name: String, below folder: String? = nil, known: KnownIdentifiers? = nil,
    neighbours: NeighbourFiles = NeighbourFiles(), options: ValidationOptions? = nil,
    isCheckedAlone: (String) -> Bool = { _ in false }
  ) throws -> [Diagnostic] {
    var usual = ValidationOptions()
    usual.schema = .noSchema
    let file = "\(path)/\(name)"
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    return try Validator(options: options ?? usual, known: known, neighbours: neighbours)
      .validate(
        DocumentInput(name: file, bytes: bytes), below: folder.map { "\(path)/\($0)" },
        isCheckedAlone: isCheckedAlone)
  }

  func findings(_ name: String, below folder: String? = nil) throws -> [String] {
    try diagnostics(name, below: folder).map {
      "\($0.severity.rawValue) \($0.id): \($0.message)"
    }
  }
}
