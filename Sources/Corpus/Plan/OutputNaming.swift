/// What an output is called.
public struct OutputNaming: Hashable, Sendable {
  /// The ending of the outputs, without the dot.
  public var ending: String
  /// Whether the input's ending stays before it: `talk.txt.xml`.
  public var keepsEnding: Bool

  public init(ending: String, keepsEnding: Bool = false) {
    self.ending = ending
    self.keepsEnding = keepsEnding
  }

  /// The path of the output of an input, each below its root.
  ///
  /// - Parameter known: the endings that an output's replaces; another dot belongs to the name.
  func output(for path: ArraySlice<UInt8>, known: [FileEnding]) -> [UInt8] {
    let kept = keepsEnding ? path : Self.stem(of: path, known: known)
    var output: [UInt8] = []
    output.reserveCapacity(kept.count + 1 + ending.utf8.count)
    output.append(contentsOf: kept)
    output.append(UInt8(ascii: "."))
    output.append(contentsOf: ending.utf8)
    return output
  }

  /// A path without its ending, if it is a known one.
  static func stem(of path: ArraySlice<UInt8>, known: [FileEnding]) -> ArraySlice<UInt8> {
    let slash = path.lastIndex(of: BytePath.slash)
    let name = slash.map { path[($0 + 1)...] } ?? path
    guard let ending = FileEnding(ofName: name), known.contains(ending),
      let dot = name.lastIndex(of: UInt8(ascii: "."))
    else { return path }
    return path[..<dot]
  }
}
