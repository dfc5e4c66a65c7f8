/// The version that files name in `application/@version`.
public let verbatimVersion = "0.1.0"
