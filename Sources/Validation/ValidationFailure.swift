public import Diagnostics

/// Why a document could not be checked: a matter of the call, not of the document.
public struct ValidationFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// One sentence.
  public var message: String
  /// What to do about it.
  public var hint: String?
  /// What is wrong with the schema, where it is the schema.
  public var diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - message: what is wrong, in one sentence.
  ///   - hint: what to do about it.
  ///   - diagnostics: what is wrong with the schema, by its places.
  public init(_ message: String, hint: String? = nil, diagnostics: [Diagnostic] = []) {
    self.message = message
    self.hint = hint
    self.diagnostics = diagnostics
  }

  /// The message, with the hint behind it.
  public var description: String { message + (hint.map { "; \($0)" } ?? "") }
}
