import ArgumentParser
import Formats

/// What a TEI file is exported to.
enum ExportTarget: Equatable {
  /// The bytes that were converted.
  case source
  case format(ExportFormat)
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
