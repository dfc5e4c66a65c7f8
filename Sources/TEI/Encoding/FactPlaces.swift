internal import Transcript

/// Where the source's own words say a date, a time or a place, for the elements that tell them
/// apart in its text.
struct FactPlaces {
  struct Place {
    var range: Range<Int>
    var element: BodyElement
  }

  /// In source order; ranges do not overlap.
  private let places: [Place]

  init(_ facts: [Fact], text: PieceText) {
    let found: [Place] = facts.compactMap { fact in
      guard let range = fact.range, !range.isEmpty, range.upperBound <= text.source.count,
        !text.differences.cuts(at: range.lowerBound), !text.differences.cuts(at: range.upperBound),
        let element = Self.element(of: fact)
      else { return nil }
      return Place(range: range, element: element)
    }
    let sorted = found.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var end = 0
    places = sorted.filter { place in
      guard place.range.lowerBound >= end else { return false }
      end = place.range.upperBound
      return true
    }
  }

  var isEmpty: Bool { places.isEmpty }

  func inside(_ range: Range<Int>) -> [Place] {
    places.filter {
      $0.range.lowerBound >= range.lowerBound && $0.range.upperBound <= range.upperBound
    }
  }

  private static func element(of fact: Fact) -> BodyElement? {
    switch fact.kind {
    case .date, .time:
      let isNormal =
        fact.kind == .date ? NormalForm.isDate(fact.value) : NormalForm.isTime(fact.value)
      guard isNormal else { return nil }
      var element = BodyElement(fact.kind == .date ? .date : .time)
      element.when = fact.value
      return element
    case .place, .city, .country: return BodyElement(.name, type: fact.kind.rawValue)
    default: return nil
    }
  }
}

extension SourceDifferences {
  /// Whether an offset lies inside a difference.
  func cuts(at offset: Int) -> Bool {
    let index = first(from: offset) - 1
    return index >= 0 && all[index].range.upperBound > offset
  }
}
