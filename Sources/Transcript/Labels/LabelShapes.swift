/// The shapes of labels, each read once.
struct LabelShapes {
  private static let limit = 1 << 13
  private var reader = LabelShapeReader()
  private var known = ByteMemo<LabelShape>(limit: limit)
  private var reads = 0

  mutating func shape(of label: ByteView) -> LabelShape {
    if let shape = known.value(of: label) { return shape }
    reads += 1
    // The reader keeps the words of all that it reads.
    if reads % Self.limit == 0 { reader = LabelShapeReader() }
    let shape = reader.shape(of: label.buffer)
    known.insert(shape, for: label)
    return shape
  }
}
