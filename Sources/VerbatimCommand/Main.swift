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
      var command = try command(of: CommandLine.arguments.dropFirst())
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

  /// The command that a call asks for.
  ///
  /// A command reads its own arguments in half the time that the way from the root takes; what is
  /// wrong with them is told from the root.
  private static func command(of arguments: ArraySlice<String>) throws -> any ParsableCommand {
    let named = VerbatimCommand.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first && $0.configuration.subcommands.isEmpty
    }
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())) {
      return command
    }
    return try VerbatimCommand.parseAsRoot()
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
