/// What was made of pieces of the texts read before, for texts that have the same ones: a corpus
/// has the same labels and formulas in many of its files.
///
/// It changes no answer, only the time that one takes, where all are read with the same lexicon of
/// events. It is for one thread at a time, and what it holds is bounded.
package final class ReadingMemory {
  var shapes = LabelShapes()
  /// Labels taken apart.
  var labels = ByteMemo<KnownLabel>(limit: 1 << 12)
  /// Lines of front matter, by language and bytes.
  var headerLines = ByteMemo<HeaderLineContent>(limit: 1 << 10)
  /// Lines of front matter cut into words in which names are looked for.
  var nameLines = ByteMemo<NameLine>(limit: 1 << 10)
  /// What paragraphs tell, by the place and the words of each.
  var narrations = ByteMemo<EventType?>(limit: 1 << 11)

  package init() {}
}
