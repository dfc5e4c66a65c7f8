public import LibXML
public import Transcript

extension XMLWriter {
  /// Writes a person's name as `persName`, each part in the element of its kind.
  public mutating func write(_ name: PersonName) {
    start("persName")
    for part in name.parts {
      let text = XMLCharacters.allowed(part.text)
      switch part.kind {
      case .plain: self.text(text)
      case .honorific:
        start("roleName")
        attribute("type", "honorific")
        self.text(text)
        end("roleName")
      case .surname: element("surname", text)
      case .forename: element("forename", text)
      }
    }
    end("persName")
  }

  private mutating func element(_ name: StaticString, _ text: String) {
    start(name)
    self.text(text)
    end(name)
  }
}
