import Formats
import Foundation
import LibXML
import TEI
import TestSupport

enum Export {
  static func bytes(
    _ tei: [UInt8], to format: ExportFormat, chunk: Int = .max, people: People = People()
  ) throws -> (bytes: [UInt8], losses: [ExportLoss]) {
    var bytes: [UInt8] = []
    let output = ByteOutput { part in
      part.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    }
    let exporter = Exporter(format, to: output)
    let reader = TEIReader(handler: exporter, people: people)
    var rest = tei[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(chunk))
      reader.feed(part.span)
      rest = rest.dropFirst(part.count)
    }
    reader.finish()
    let losses = try exporter.finish()
    return (bytes, losses)
  }
}

enum Fixture {
  private static func url(_ name: String) -> URL {
    Package.root.appending(path: "Tests/FormatsTests/Fixtures/" + name)
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url(name)))
  }

  static func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: url(name))
  }
}
