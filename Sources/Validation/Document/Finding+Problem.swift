internal import Diagnostics
internal import LibXML

extension Finding {
  /// Of what is wrong with a document's XML.
  init(_ problem: ParserProblem) {
    self.init(
      id: problem.id, source: .xml, message: problem.message, hint: problem.hint,
      range: problem.offset..<problem.offset)
  }
}
