import ArgumentParser
import Diagnostics
import SystemPackage
import Transcript
import Verbatim

/// How inputs are read as transcripts.
struct ReadingOptions: ParsableArguments {
  @Option(help: "The input's encoding, such as shift_jis. [default: found from its bytes]")
  var encoding: String?

  @Option(help: "The language as a BCP 47 tag. [default: found from the text]")
  var language: String?

  @Flag(
    help:
      "Let the ids of people begin with the file's id, for files that one document brings together."
  )
  var corpusIds = false

  /// What all inputs have in common.
  var options: Converter.Options {
    var options = Converter.Options()
    options.encoding = encoding.map { SourceEncoding(name: $0) }
    options.reading.language = language
    options.peopleCarryFileID = corpusIds
    return options
  }

  func converter(for input: String, id: String? = nil) -> Converter {
    var options = options
    options.id = id
    options.path = input == "-" ? "stdin" : FilePath(input).lastComponent?.string
    return Converter(options)
  }

  /// The transcript of an input; a finding and an exit status where it is none.
  ///
  /// - Parameter bytes: the input's, where they were read.
  func transcript(
    of input: String, bytes: [UInt8]? = nil, reporting: ReportOptions
  ) throws -> Transcript {
    let bytes = try bytes ?? Files.read(input, limit: Source.sizeLimit)
    do {
      return try converter(for: input).read(bytes, name: input)
    } catch {
      let finding = Diagnostic(
        id: "unreadable-source", source: .reading, message: error.message, file: input,
        hint: error.hint)
      reporting.tell([finding], of: input)
      throw ExitStatus.findings
    }
  }
}
