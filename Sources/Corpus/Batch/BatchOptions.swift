/// How a run is carried out. None of it changes the outputs.
public struct BatchOptions: Sendable {
  /// Where the outputs go; nil where the job has none.
  public var outputDirectory: BytePath?
  /// Where the run keeps what it knows of earlier runs, and its lock; nil keeps nothing.
  ///
  /// Without an output directory it is a cache: a run that cannot have it, or cannot write it, goes
  /// on without.
  public var stateDirectory: BytePath?
  /// How many files are worked on at once.
  public var workers: Int
  /// Whether outputs are on the disk when the run ends.
  public var isSynced = true
  /// Whether files that have not changed are passed over.
  public var skipsUnchanged = true
  /// Whether outputs are removed whose inputs are gone.
  public var prunes = false
  /// The run ends after a file with which so many errors are reached.
  public var maximumErrors: Int?

  /// - Parameter workers: as many as the machine runs at once if nil.
  public init(
    outputDirectory: BytePath? = nil, stateDirectory: BytePath? = nil, workers: Int? = nil
  ) {
    self.outputDirectory = outputDirectory
    self.stateDirectory = stateDirectory ?? outputDirectory?.appending(StateDirectory.name)
    self.workers = max(1, workers ?? Threads.processorCount)
  }
}
