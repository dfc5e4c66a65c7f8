/// The words of events by type, a row a type.
///
/// `|` and line ends part the entries. An entry is the beginning of a word or phrase; one that
/// ends in a full stop is a whole word. In scripts without blanks an entry may stand anywhere.
enum EventWords {
  typealias Row = (element: EventType.Element, type: String, words: String)

  static let table: [Row] = audience + voices + movements + proceedings + recordings
}
