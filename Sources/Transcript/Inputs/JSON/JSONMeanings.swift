/// What the names of a document's members mean, each looked up once.
final class JSONMeanings {
  private var known: [ArraySlice<UInt8>: JSONKeys.Meaning?] = [:]

  func meaning(of name: ArraySlice<UInt8>) -> JSONKeys.Meaning? {
    if let found = known[name] { return found }
    let meaning = JSONKeys.meaning(of: name)
    known[name] = .some(meaning)
    return meaning
  }
}
