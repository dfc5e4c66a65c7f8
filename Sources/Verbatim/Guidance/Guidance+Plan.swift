internal import Configuration
public import Corpus
public import Diagnostics

extension Guidance {
  /// What of a plan does not go with what people say: entries for files that it does not have, and
  /// files that the pattern would give one id.
  ///
  /// - Parameters:
  ///   - plan: the transcripts of the run.
  ///   - isWhole: whether the plan has all files, so that one that is missing is gone.
  public func findings(in plan: Plan, isWhole: Bool = true) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if let corrections, !corrections.files.isEmpty, isWhole {
      var paths: Set<String> = []
      for index in 0..<plan.count { paths.insert(plan.entry(index).relativePath.string) }
      findings += corrections.missing(in: paths)
    }
    return findings + sharedIdentifiers(in: plan)
  }

  /// Where days differ ids do, so it is enough to look at one day.
  private func sharedIdentifiers(in plan: Plan) -> [Diagnostic] {
    guard let configuration, let ids = configuration.ids else { return [] }
    var owners: [String: Int] = [:]
    for index in 0..<plan.count {
      let path = plan.entry(index).relativePath.string
      guard
        let id = ids.identifier(path: path, date: "2000-01-01", number: index + 1),
        let owner = owners.updateValue(index, forKey: id)
      else { continue }
      return [
        Diagnostic(
          id: "shared-id", source: .reading,
          message: "“\(plan.entry(owner).relativePath)” and “\(path)” would have one id",
          file: configuration.name, location: configuration.places["ids"],
          hint: "let the pattern have {path} or {number}")
      ]
    }
    return []
  }
}
