internal import Transcript

/// Makes a header of what a transcript says of itself.
struct HeaderBuilder {
  let transcript: Transcript
  let text: PieceText

  func header(id: String, sourcePath: String, peopleCarryFileID: Bool = false) -> Header {
    let path = Self.relative(sourcePath)
    var header = Header(
      id: id, language: transcript.language, title: title(stem: Self.stem(of: path)),
      sourcePath: path)
    header.languages = languages()
    header.subtitles = statements(.subtitle)
    header.series = statements(.series)
    header.sessions = statements(.session)
    header.dates = statements(.date)
    header.dates.removeAll { $0.value.isEmpty }
    header.times = statements(.time)
    header.times.removeAll { $0.value.isEmpty }
    header.places = places()
    header.authors = statements(.author)
    header.publishers = statements(.publisher)
    header.identifiers = statements(.identifier)
    header.media = transcript.facts.filter { $0.kind == .media }
      .map { XMLCharacters.allowed($0.value) }
    header.participants = participants(fileID: id)
    if peopleCarryFileID {
      for index in header.participants.indices {
        header.participants[index].id = "\(id).p.\(header.participants[index].id)"
      }
    }
    header.timeline = transcript.timeline
    return header
  }

  /// The path as it may stand in a file: never absolute.
  private static func relative(_ path: String) -> String {
    guard path != "-" else { return "stdin" }
    guard path.hasPrefix("/") else { return path.isEmpty ? "stdin" : path }
    return path.split(separator: "/").last.map(String.init) ?? "stdin"
  }

  private static func stem(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path[...].utf8
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else {
      return String(Substring(name))
    }
    return String(Substring(name[..<dot]))
  }

  private func title(stem: String) -> Header.Statement {
    guard let fact = transcript.facts.first(where: { $0.kind == .title }) else {
      return Header.Statement(XMLCharacters.allowed(stem), certainty: .low)
    }
    return statement(fact)
  }

  private func statements(_ kind: Fact.Kind) -> [Header.Statement] {
    transcript.facts.compactMap { $0.kind == kind ? statement($0) : nil }
  }

  /// The words as the source has them, or the value where it stands nowhere.
  private func statement(_ fact: Fact) -> Header.Statement {
    let range = fact.range.flatMap { $0.upperBound <= text.source.count ? $0 : nil }
    let words =
      range.map { Self.oneLine(text.string(of: $0)) } ?? XMLCharacters.allowed(fact.value)
    var value = ""
    if fact.kind == .date, NormalForm.isDate(fact.value) { value = fact.value }
    if fact.kind == .time, NormalForm.isTime(fact.value) { value = fact.value }
    return Header.Statement(words, value: value, certainty: fact.certainty)
  }

  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 32 }) else { return text }
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private func places() -> [Header.Statement] {
    transcript.facts.compactMap { fact in
      switch fact.kind {
      case .place, .city, .country:
        var place = statement(fact)
        place.value = fact.kind.rawValue
        return place
      default: return nil
      }
    }
  }

  private func languages() -> [String] {
    var languages = [transcript.language]
    for turn in transcript.turns {
      if let language = turn.language, !languages.contains(language) { languages.append(language) }
    }
    return languages
  }

  /// The participants with ids that nothing else in the file has.
  private func participants(fileID: String) -> [Participant] {
    var taken: Set<String> = [fileID]
    let part = fileID + "."
    return transcript.participants.map { participant in
      var participant = participant
      let base = Identifiers.name(participant.id)
      var number = 1
      participant.id = base
      while taken.contains(participant.id) || participant.id.hasPrefix(part) {
        number += 1
        participant.id = "\(base.hasPrefix(part) ? "_" : "")\(base)_\(number)"
      }
      taken.insert(participant.id)
      return participant
    }
  }
}
