/// What was made of pieces of the texts read before, for texts that have the same ones: a corpus
/// has the same people, labels and heads in many of its files.
///
/// It changes no answer, only the time that one takes. It is for one thread at a time, and what
/// it holds is bounded.
package final class ReadingMemory {
  var shapes = LabelShapes()
  var heads = ByteMemo<FrontMatter>(limit: 256)
  /// Those of labels, by the labels' places among the different ones.
  var people = ByteMemo<People>(limit: 256)

  package init() {}
}
