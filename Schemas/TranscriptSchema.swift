extension BundledSchema {
  /// The encoding that Verbatim writes.
  public static let transcript = BundledSchema(
    name: "transcript", file: "transcript.rng", text: "")
}
