import Diagnostics
import Foundation
import TestSupport
import Testing
import Validation

/// Files that differ from a valid one by a typical mistake or two.
@Suite struct SharedMistakeTests {
  private static let folder = Shared.path("relaxng/mistakes")
  private static let schema = Shared.path("schemas/tei_all_4.12.0.rng")
  private static let isThere = Shared.exists("relaxng/mistakes")

  @Test(.enabled(if: isThere, "the shared files are not there"))
  func everyMistakeIsFoundOnItsLineAndNothingElse() throws {
    var options = ValidationOptions()
    options.schema = .named(Self.schema)
    let validator = Validator(options: options)
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder).sorted()
    let documents = try names.filter { $0.hasSuffix(".xml") }.map {
      try String(contentsOfFile: "\(Self.folder)/\($0)", encoding: .utf8)
    }
    let findings = try documents.map { text in
      try validator.validate(DocumentInput(name: "t", bytes: Array(text.utf8)))
        .filter { $0.severity == .error }
    }
    let valid = findings.indices.filter { findings[$0].isEmpty }
    #expect(valid.count == 1)
    let good = Self.lines(documents[try #require(valid.first)])
    for (text, found) in zip(documents, findings) where !found.isEmpty {
      let changed = Self.changedLines(Self.lines(text), from: good)
      // A heading or a part of a header that the mistake has pushed out of its place stands right
      // behind it.
      for finding in found {
        let line = finding.location?.line ?? 0
        #expect(changed.contains(line) || changed.contains(line - 1), "\(finding)")
      }
      #expect(found.count <= 2, "\(found.map(\.message))")
      #expect(found.allSatisfy { $0.end != nil && $0.excerpt != nil })
    }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The numbers of the lines that were changed or put in, and of the line where some were taken
  /// out.
  private static func changedLines(_ lines: [Substring], from good: [Substring]) -> Set<Int> {
    var changed: Set<Int> = []
    for change in lines.difference(from: good) {
      switch change {
      case .insert(let offset, _, _): changed.insert(offset + 1)
      case .remove(let offset, _, _):
        let before = good[..<offset].count { !lines.contains($0) }
        changed.insert(offset + 1 - min(before, offset))
      }
    }
    return changed
  }
}
