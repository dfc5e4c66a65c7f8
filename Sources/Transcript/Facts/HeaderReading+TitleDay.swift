extension HeaderReading {
  /// A page is put up within so many days of the talk that it gives.
  private static var delay: ClosedRange<Int> { 1...60 }

  /// The whole day that the title says.
  func titleDay(_ order: DateOrder?) -> CalendarDate? {
    let days = lines.indices.lazy.filter { isTitle($0) && roles[$0] != .dateline }
      .flatMap { lines[$0].dates }.compactMap { $0.date(order) }
    return days.first { $0.day != nil }
  }

  /// Whether a line is of the title, or repeats it and says more.
  func isTitle(_ index: Int) -> Bool {
    guard let titleLines else { return false }
    if titleLines.contains(index) { return true }
    let title = lines[titleLines.lowerBound]
    return titleLines.count == 1 && title.words > 2
      && lines[index].folded.starts(with: title.folded)
  }

  /// Whether the day of a line is rather that on which the page was put up.
  func isDayOfPage(_ index: Int, _ titleDay: CalendarDate?, _ order: DateOrder?) -> Bool {
    guard let titleDay, let day = lines[index].dates.first?.date(order),
      let delay = day.days(since: titleDay)
    else { return false }
    return Self.delay.contains(delay)
  }
}
