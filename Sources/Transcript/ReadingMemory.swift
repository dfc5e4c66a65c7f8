/// What was made of labels in the texts read before: the files of a corpus share many of their
/// people.
///
/// It changes no answer, only the time that one takes. It is for one thread at a time, and what
/// it holds is bounded.
package final class ReadingMemory {
  var shapes = LabelShapes()

  package init() {}
}
