import Foundation
import TestSupport

/// The cases of Unicode's WordBreakTest.txt: each text in the segments it falls into.
enum BreakTest {
  static let path = Shared.path("unicode/WordBreakTest.txt")

  static let isThere = Shared.exists("unicode/WordBreakTest.txt")

  static func cases() throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
      let rule = line.prefix { $0 != "#" }
      guard !rule.isEmpty else { return nil }
      return rule.split(separator: "÷").compactMap { part in
        let scalars = part.split { $0 == "×" || $0 == " " || $0 == "\t" }
          .compactMap { UInt32($0, radix: 16).flatMap { Unicode.Scalar($0) } }
        return scalars.isEmpty ? nil : String(String.UnicodeScalarView(scalars))
      }
    }
  }
}
