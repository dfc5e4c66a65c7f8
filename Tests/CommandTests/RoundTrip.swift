import Foundation
import Testing

/// Expects that bytes convert to valid TEI which gives them back and is made again of its JSON, or
/// are refused with a reason.
func expectRoundTrip(
  of source: [UInt8], named name: String, mayBeRefused: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let (input, tei, back) = (
    folder.appending(path: name), folder.appending(path: "out.xml"), folder.appending(path: "back")
  )
  try Data(source).write(to: input)
  let converted = try Confined.run(["convert", input.path, "-o", tei.path])
  if mayBeRefused, converted.status == 1 {
    #expect(!converted.errors.isEmpty, sourceLocation: sourceLocation)
    return
  }
  #expect(converted.status == 0, "\(converted.errors)", sourceLocation: sourceLocation)
  guard converted.status == 0 else { return }
  let checked = try Confined.run(["validate", tei.path, "--no-cache"])
  #expect(
    checked.status == 0, "\(String(decoding: checked.output, as: UTF8.self))\(checked.errors)",
    sourceLocation: sourceLocation)
  let exported = try Confined.run(["export", tei.path, "--to", "source", "-o", back.path])
  #expect(exported.status == 0, "\(exported.errors)", sourceLocation: sourceLocation)
  let bytes = try? [UInt8](Data(contentsOf: back))
  #expect(bytes == source, sourceLocation: sourceLocation)
  let json = try Confined.run(["export", tei.path, "--to", "json", "--quiet"])
  let again = try Confined.run(["convert", "-", "--quiet"], input: json.output)
  #expect(
    again.output == (try [UInt8](Data(contentsOf: tei))), "\(again.errors)",
    sourceLocation: sourceLocation)
}
