internal import TEI

/// How often the values of the closed lists are used.
struct ListUse {
  struct Count {
    var places = 0
    var texts = 0
  }

  private var counts: [ClosedList: [String: Count]] = [:]

  /// Another list is open, and none of ours.
  mutating func add(_ value: String, of list: ClosedList) {
    counts[list, default: [:]][value, default: Count(texts: 1)].places += 1
  }

  mutating func add(_ other: ListUse) {
    for (list, values) in other.counts {
      for (value, count) in values {
        counts[list, default: [:]][value, default: Count()].places += count.places
        counts[list]?[value]?.texts += count.texts
      }
    }
  }

  /// The lists of which values are used, with those, in the order of the lists.
  var lists: [(list: ClosedList, values: [(value: String, count: Count)])] {
    var lists: [(list: ClosedList, values: [(value: String, count: Count)])] = []
    for list in ClosedList.allCases {
      var values: [(value: String, count: Count)] = []
      for value in list.values {
        if let count = counts[list]?[value] { values.append((value, count)) }
      }
      if !values.isEmpty { lists.append((list, values)) }
    }
    return lists
  }
}
