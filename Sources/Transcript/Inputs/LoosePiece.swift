/// A piece of a structured input that is no speech: a title, a note, a comment.
struct LoosePiece: Hashable, Sendable {
  var kind: Item.Kind
  var value = 0
  /// Bytes of the text taken out of the source.
  var range: Range<Int>
}
