import Testing

@Suite struct UsageTests {
  @Test func theVersionIsPrinted() throws {
    let command = try Command.run(["--version"])
    #expect(command.status == 0)
    #expect(command.text == "0.1.0\n")
  }

  @Test func helpGoesToStandardOutput() throws {
    let command = try Command.run(["--help"])
    #expect(command.status == 0)
    #expect(command.text.contains("USAGE"))
    #expect(command.errors.isEmpty)
  }

  @Test func aWrongCallIsExitTwo() throws {
    let command = try Command.run(["--no-such-option"])
    #expect(command.status == 2)
    #expect(command.output.isEmpty)
    #expect(command.errors.contains("no-such-option"))
  }
}
