/// A time of day as a line writes it.
struct FoundTime: Hashable, Sendable {
  var hour: Int
  var minute: Int
  var second: Int
  /// `Z` or `+HH:MM`, where one is stated that has one meaning.
  var zone: String?
  /// The tokens of the line, the zone included.
  var tokens: Range<Int>
  /// Whether the words show that it is a time of day and no duration or number.
  var isCertain: Bool

  /// `HH:MM:SS`, with the zone where there is one.
  var text: String {
    [hour, minute, second].map(CalendarDate.pad).joined(separator: ":") + (zone ?? "")
  }
}
