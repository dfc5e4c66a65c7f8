/// Names beside times of day, alone on their lines: `10:00 Chairman Hill`.
extension LabelFinder {
  /// Where several such lines stand over speech and most give an office or an honorific, the names
  /// are labels, however seldom each comes.
  func weighStamps(_ result: inout Result) {
    let stamped = result.entries.indices.filter { isStampedAlone($0, result) }
    let firm = stamped.filter { result.shapes[$0].hasRole || result.shapes[$0].hasHonorific }
    let places = stamped.reduce(0) { $0 + result.entries[$1].count }
    let firmPlaces = firm.reduce(0) { $0 + result.entries[$1].count }
    guard places >= Self.leastStamps, firmPlaces * 2 >= places else { return }
    for index in stamped { result.evidence[index].add(.stamped, 2) }
  }

  /// Fewer may be those of an agenda.
  private static let leastStamps = 3

  private func isStampedAlone(_ index: Int, _ result: Result) -> Bool {
    let (entry, shape) = (result.entries[index], result.shapes[index])
    return entry.form.separator == .lineEnd && entry.form.opening == .none && !entry.form.isTimed
      && entry.stamped == entry.count && entry.beforeSpeech * 2 >= entry.count
      && shape.plainWords + shape.sentenceWords == 0 && !shape.isField && shape.words >= 2
      && shape.letterCase == .title
  }
}
