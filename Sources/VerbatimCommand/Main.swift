import ArgumentParser
import Validation

@main
enum Main {
  static func main() {
    // The child process of a cross-check, not a user's call.
    if CommandLine.arguments.dropFirst() == [ReferenceCheck.argument] {
      return ReferenceCheck.serve()
    }
    do {
      var command = try VerbatimCommand.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      if let message = failure.message { Console.complain(message) }
      failure.status.exit()
    } catch let status as ExitStatus {
      status.exit()
    } catch {
      explain(error)
    }
  }

  /// Help and version go to standard output and are a success; a wrong call is not.
  private static func explain(_ error: any Error) {
    let message = VerbatimCommand.fullMessage(for: error)
    if VerbatimCommand.exitCode(for: error).isSuccess {
      Console.say(message)
      ExitStatus.good.exit()
    }
    Console.complain(message)
    ExitStatus.usage.exit()
  }
}
