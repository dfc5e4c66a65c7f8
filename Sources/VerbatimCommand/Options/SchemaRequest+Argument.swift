import Validation

extension ValidationOptions.SchemaRequest {
  /// What `--schema` says; without it documents say it themselves.
  init(argument: String?) {
    switch argument {
    case nil: self = .fromDocument
    case "none": self = .noSchema
    case let name?: self = .named(name)
    }
  }
}
