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

  /// What is said of one input.
  func options(for input: String) -> Converter.Options {
    var options = options
    options.path = input == "-" ? "stdin" : FilePath(input).lastComponent?.string
    return options
  }
}

extension ReportOptions {
  /// The transcript of an input; a finding and an exit status where it is none.
  func transcript(
    of input: String, bytes: [UInt8], by converter: Converter
  ) throws -> Transcript {
    do {
      return try converter.read(bytes, name: input)
    } catch {
      tell([Diagnostic(error, in: input)], of: input)
      throw ExitStatus.findings
    }
  }
}
