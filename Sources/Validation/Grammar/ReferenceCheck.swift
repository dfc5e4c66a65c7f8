internal import LibXML

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Checks with libxml2's engine in a process of its own, since it may take time and memory
/// without bound.
///
/// The child is a program that calls `serve`: the command does so when it is called with the
/// single argument `ReferenceCheck.argument`.
public enum ReferenceCheck {
  /// The argument by which the command knows that it is the child.
  public static let argument = "libxml2-check"

  /// What the child answers with.
  struct Answer: Equatable {
    var schemaProblems: [ReferenceSchema.Problem] = []
    var problems: [ReferenceSchema.Problem] = []
    /// Why there is no answer, in words.
    var failure: String?
  }

  struct Limits {
    /// Seconds, of the processor's time and of the clock.
    var seconds = 60
    /// Bytes of memory.
    var memory = 2_000_000_000
  }

  // MARK: The child

  /// Answers one question from standard input on standard output, within the limits that it names.
  public static func serve() {
    let request = readAll(from: 0)
    guard let (header, body) = split(request), header.count == 4,
      let seconds = Int(header[0]), let memory = Int(header[1]), let length = Int(header[2]),
      length <= body.count
    else { return }
    let findingLimit = header[3].hasPrefix("schematron:") ? Int(header[3].dropFirst(11)) : nil
    limit(seconds: seconds, memory: memory)
    let schema = Array(body[body.startIndex..<body.startIndex + length])
    let document = Array(body[(body.startIndex + length)...])
    if let limit = findingLimit {
      let schema = SchematronSchema(encoded: schema)
      _ = write(
        (schema?.answer(document, limit: limit) ?? SchematronAnswer(failure: "it broke down"))
          .encoded, to: 1)
      return
    }
    guard let language = ReferenceSchema.Language(rawValue: header[3]) else { return }
    write(text(of: answer(schema, language: language, document: document)), to: 1)
  }

  /// The answer of this process itself.
  static func answer(
    _ schema: [UInt8], language: ReferenceSchema.Language, document: [UInt8]
  ) -> Answer {
    do {
      let schema = try ReferenceSchema(schema, language: language)
      return Answer(problems: schema.problems(of: document))
    } catch {
      return Answer(schemaProblems: error.problems)
    }
  }

  private static func limit(seconds: Int, memory: Int) {
    #if canImport(Glibc)
      let (processor, space) = (__rlimit_resource_t(0), __rlimit_resource_t(9))
    #else
      let (processor, space) = (RLIMIT_CPU, RLIMIT_AS)
    #endif
    var time = rlimit(rlim_cur: rlim_t(seconds), rlim_max: rlim_t(seconds))
    setrlimit(processor, &time)
    var room = rlimit(rlim_cur: rlim_t(memory), rlim_max: rlim_t(memory))
    setrlimit(space, &room)
    alarm(UInt32(clamping: seconds))
  }

  // MARK: The parent

  /// Asks a child process.
  ///
  /// - Parameter program: the path of a program that calls `serve`.
  static func ask(
    _ program: String, schema: [UInt8], language: ReferenceSchema.Language, document: [UInt8],
    limits: Limits = Limits()
  ) -> Answer {
    let words = "\(limits.seconds) \(limits.memory) \(schema.count) \(language.rawValue)"
    let outcome = ask(program, header: words, schema: schema, document: document)
    guard let bytes = outcome.bytes, let answer = parse(bytes) else {
      return Answer(failure: outcome.failure ?? failure(status: outcome.status, limits: limits))
    }
    return answer
  }

  /// Asks a child process to evaluate Schematron.
  static func ask(
    _ program: String, schematron: SchematronSchema, document: [UInt8], limit: Int,
    limits: Limits = Limits()
  ) -> SchematronAnswer {
    let schema = schematron.encoded
    let words = "\(limits.seconds) \(limits.memory) \(schema.count) schematron:\(limit)"
    let outcome = ask(program, header: words, schema: schema, document: document)
    guard let bytes = outcome.bytes, let answer = SchematronAnswer(encoded: bytes) else {
      return SchematronAnswer(
        failure: outcome.failure ?? failure(status: outcome.status, limits: limits))
    }
    return answer
  }

  private static func ask(
    _ program: String, header: String, schema: [UInt8], document: [UInt8]
  ) -> (bytes: [UInt8]?, status: Int32, failure: String?) {
    guard let question = TemporaryFile(), let reply = TemporaryFile() else {
      return (nil, 0, "no temporary file can be made")
    }
    guard question.write(Array("\(header)\n".utf8)), question.write(schema),
      question.write(document), question.rewind()
    else { return (nil, 0, "the temporary file cannot be written") }
    guard let status = run(program, input: question.descriptor, output: reply.descriptor) else {
      return (nil, 0, "“\(program)” cannot be started")
    }
    return (reply.rewind() ? readAll(from: reply.descriptor) : nil, status, nil)
  }

  private static func failure(status: Int32, limits: Limits) -> String {
    switch status & 0x7F {
    case SIGALRM, SIGXCPU, SIGKILL: "it took more than \(limits.seconds) seconds"
    case 0: "it ended without an answer"
    default: "it broke down, perhaps for more than \(limits.memory / 1_000_000) MB of memory"
    }
  }

  private static func run(_ program: String, input: Int32, output: Int32) -> Int32? {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(argument), nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, program, &actions, nil, &arguments, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status
  }

  // MARK: The form of question and answer

  /// The first line's words, and what follows it.
  private static func split(_ bytes: [UInt8]) -> (words: [String], rest: ArraySlice<UInt8>)? {
    guard let end = bytes.firstIndex(of: 10) else { return nil }
    let line = String(decoding: bytes[..<end], as: UTF8.self)
    return (line.split(separator: " ").map(String.init), bytes[(end + 1)...])
  }

  static func text(of answer: Answer) -> [UInt8] {
    var lines: [String] = []
    for problem in answer.schemaProblems { lines.append("S \(problem.line) \(problem.message)") }
    for problem in answer.problems { lines.append("D \(problem.line) \(problem.message)") }
    return Array((lines + ["."]).joined(separator: "\n").utf8)
  }

  /// Nil where the answer is not whole.
  static func parse(_ bytes: [UInt8]) -> Answer? {
    var answer = Answer()
    let lines = bytes.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }
    guard lines.last == "." else { return nil }
    for line in lines.dropLast() {
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let number = Int(parts[1]) else { return nil }
      let problem = ReferenceSchema.Problem(line: number, message: String(parts[2]))
      if parts[0] == "S" {
        answer.schemaProblems.append(problem)
      } else {
        answer.problems.append(problem)
      }
    }
    return answer
  }
}
