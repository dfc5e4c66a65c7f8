import Testing

/// A text, and the labels that are to be found in it.
struct LabelledText: CustomTestStringConvertible, Sendable {
  let name: String
  let labels: [String]
  let text: String
  var testDescription: String { name }
}
