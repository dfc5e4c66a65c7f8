import ArgumentParser
import Formats

/// What a TEI file is exported to.
enum ExportTarget: Equatable {
  /// The bytes that were converted.
  case source
  case format(ExportFormat)

  /// nil for the source.
  var format: ExportFormat? {
    if case .format(let format) = self { format } else { nil }
  }

  /// The ending of a file of it.
  var ending: String { format?.ending ?? "txt" }
}

extension ExportTarget: ExpressibleByArgument {
  init?(argument: String) {
    if argument == "source" {
      self = .source
    } else if let format = ExportFormat(rawValue: argument) {
      self = .format(format)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { ExportFormat.allCases.map(\.rawValue) + ["source"] }
}
