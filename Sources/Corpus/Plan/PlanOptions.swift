/// How inputs are found and outputs are named.
public struct PlanOptions: Sendable {
  /// Which files of a folder are inputs.
  public var selection: FileSelection
  /// nil where the inputs are only looked at.
  public var naming: OutputNaming?
  /// The name, in the directory that `naming` gives it, of the output of an input; where it is nil
  /// `naming` gives that too.
  public var ownName: (@Sendable (_ input: BytePath) -> [UInt8]?)?
  /// The directory that the outputs go to; not looked into for inputs.
  public var outputDirectory: BytePath?
  /// Where a manifest's paths start; the current directory if nil.
  public var manifestRoot: BytePath?
  /// The part of the plan that is carried out; all of it if nil.
  public var shard: Shard?

  public init(
    selection: FileSelection, naming: OutputNaming? = nil, outputDirectory: BytePath? = nil,
    manifestRoot: BytePath? = nil, shard: Shard? = nil
  ) {
    self.selection = selection
    self.naming = naming
    self.outputDirectory = outputDirectory
    self.manifestRoot = manifestRoot
    self.shard = shard
  }
}
