import FoundationEssentials
import TestSupport

@testable import Transcript

/// Real transcripts with what is known of them, where they lie beside the package.
enum SharedTranscripts {
  struct Item {
    var text: [UInt8]
    var gold: Gold
  }

  struct Gold: Decodable {
    struct Turn: Decodable {
      var line: Int?
      var label: String?
    }

    var id: String
    var language: String
    var title: String?
    var date: String?
    var time: String?
    var place: String?
    var turns: [Turn]
  }

  static let directory = Shared.path("accuracy/dev")

  static let isThere = Shared.exists("accuracy/dev")

  /// The plain texts, in the order of their names.
  static func plainTexts() throws -> [Item] {
    try FileManager.default.contentsOfDirectory(atPath: directory).sorted().compactMap { name in
      let folder = directory + "/" + name
      guard
        let file = ["input.txt", "input.md"].map({ folder + "/" + $0 })
          .first(where: { FileManager.default.fileExists(atPath: $0) })
      else { return nil }
      let gold = try JSONDecoder().decode(
        Gold.self, from: Data(contentsOf: URL(filePath: folder + "/gold.json")))
      let bytes = Array(try Data(contentsOf: URL(filePath: file)))
      return Item(text: try Source(name: file, bytes: bytes).text, gold: gold)
    }
  }
}
