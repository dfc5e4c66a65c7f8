public import Diagnostics

/// One input of a plan.
public final class PlanEntry: Sendable {
  /// Its place in the plan, from 0.
  public let index: Int
  /// Where the input is read; `-` is standard input.
  public let input: BytePath
  /// The input's path below its root: what it is known by from run to run.
  public let relativePath: BytePath
  /// Where the output goes, below the directory of the outputs; nil where there are none.
  public let output: BytePath?
  /// The `xml:id` of its file: an NCName, unique in the plan.
  public let id: String
  /// Why it cannot be worked on, if that is known before.
  public let problem: Diagnostic?

  init(
    index: Int, input: BytePath, relativePath: BytePath, output: BytePath?, id: String,
    problem: Diagnostic?
  ) {
    self.index = index
    self.input = input
    self.relativePath = relativePath
    self.output = output
    self.id = id
    self.problem = problem
  }
}
