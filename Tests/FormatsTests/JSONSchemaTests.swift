import Formats
import Foundation
import TestSupport
import Testing

/// What is written is what `transcript.schema.json` describes, by Python's jsonschema.
@Suite(.enabled(if: Python.hasJSONSchema, "needs Python's jsonschema"))
struct JSONSchemaTests {
  private static let schema = Package.path("Schemas/transcript.schema.json")

  @Test(arguments: ["interview", "parliament"])
  func theJSONOfAFileIsValid(name: String) throws {
    let json = Package.path("Tests/FormatsTests/Fixtures/\(name).json")
    let program = """
      import json, jsonschema, sys
      schema, document = (json.load(open(path)) for path in sys.argv[1:])
      for error in jsonschema.Draft202012Validator(schema).iter_errors(document):
        print(error.json_path, error.message)
      """
    #expect(try Python.printed(program, Self.schema, json) == "")
  }
}

/// Python, where it is installed.
enum Python {
  static var hasJSONSchema: Bool { (try? printed("import jsonschema")) == "" }

  /// What a program prints.
  static func printed(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let printed = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: printed, as: UTF8.self)
  }
}
