extension HeaderReading {
  mutating func readPlaces() {
    for index in lines.indices {
      guard let (name, value) = field(index), name == .place else { continue }
      let line = HeaderLine(text, range: value, language: language)
      guard !line.tokens.isEmpty else { continue }
      addPlace(line.content.place, of: line, isField: true, evidence: "a field says so")
    }
    for isKnown in [true, false] {
      for index in lines.indices where roles[index] == .dateline && !has(.place) && !has(.city) {
        let line = lines[index].content
        for place in line.restPlaces where !isKnown || place?.isKnown ?? false {
          addPlace(place, of: lines[index], evidence: "beside the date")
        }
      }
    }
    for index in placesByNearness {
      addPlace(lines[index].content.place, of: lines[index], evidence: "near the date")
    }
    for line in lines where !line.dates.isEmpty || !line.times.isEmpty {
      guard !has(.place), !has(.city) else { break }
      if let site = line.labelledSite {
        add(.place, site, evidence: "said to be where")
      } else if let site = line.siteBehindAt ?? line.siteOfActs {
        add(.place, line.bytes(of: site), evidence: "said to be where")
      } else if line.hasGenre, let city = line.cityBesideDate {
        add(.city, line.bytes(of: city), certainty: .medium, evidence: "beside the date")
      } else if !line.dates.isEmpty,
        let city = OpeningReader(tokens: line.tokens, language: language).cityOfMinutes()
      {
        add(.city, line.placed(city), certainty: .medium, evidence: "the minutes begin with it")
      }
    }
    if !has(.place), !has(.city), let titleLines, let city = lines[titleLines.upperBound].cityAtEnd
    {
      let line = lines[titleLines.upperBound]
      add(.city, line.bytes(of: city), certainty: .medium, evidence: "ends the title")
    }
  }

  /// Lines that are places, those next to the day first.
  private var placesByNearness: [Int] {
    let days = roles.indices.filter { roles[$0] == .dateline }
    func distance(_ index: Int) -> Int { days.map { abs($0 - index) }.min() ?? 0 }
    return roles.indices.filter { roles[$0] == .place }
      .sorted { (distance($0), $0) < (distance($1), $1) }
  }

  private mutating func addPlace(
    _ place: PlaceReader.Place?, of line: HeaderLine, isField: Bool = false, evidence: String
  ) {
    guard let place else {
      if isField { add(.place, line.range, evidence: evidence) }
      return
    }
    let certainty: Fact.Certainty = isField || place.isKnown ? .high : .medium
    if let site = place.site {
      add(.place, line.bytes(of: site), certainty: certainty, evidence: evidence)
    }
    if let city = place.city {
      add(.city, line.bytes(of: city), certainty: certainty, evidence: evidence)
    }
  }
}
