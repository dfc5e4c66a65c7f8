/// Weighs candidates by their words and the way in which they are set off, and keeps those that
/// may be labels: most are none, wherever they stand.
struct LabelSieve {
  private let model: LabelModel
  /// Nobody has decided on labels, so that the evidence alone decides.
  private let dropsHopeless: Bool
  private let memory: ReadingMemory
  private(set) var candidates: [LabelCandidate] = []
  private(set) var table: LabelTable
  /// Has shapes and evidence of the table's entries.
  private(set) var result = LabelFinder.Result()

  /// - Parameter room: about as many candidates as there will be.
  init(
    model: LabelModel, dropsHopeless: Bool, memory: ReadingMemory = ReadingMemory(), room: Int = 0
  ) {
    self.model = model
    self.memory = memory
    self.dropsHopeless = dropsHopeless
    table = LabelTable(text: model.text)
    // Room that is not used costs nothing; an array that grows is there twice.
    candidates.reserveCapacity(room)
  }

  mutating func take(_ candidate: LabelCandidate) {
    let place = table.place(of: candidate)
    let entry = place.key.map { table.count($0) } ?? add(candidate, hash: place.hash)
    guard let entry else { return }
    candidates.append(candidate)
    candidates[candidates.count - 1].entry = entry
  }

  /// Adds a name that is new in its form.
  private mutating func add(_ candidate: LabelCandidate, hash: UInt64) -> Int? {
    var shape = memory.shapes.shape(of: model.text.bytes[candidate.name])
    // A field has a colon or a line of its own: behind a time `CC` is somebody on the radio.
    if candidate.time != nil, [.blank, .gap].contains(candidate.form.separator) {
      shape.isField = false
    }
    var evidence = model.words(of: shape, form: candidate.form)
    let words = evidence.total
    model.weighForm(candidate.form, shape, &evidence)
    let most = model.mostOfPlaces(candidate.form, shape)
    // Fields are told by their names, whatever is weighed.
    let isKept = shape.isField || !isHopeless(evidence, with: most)
    let entry = table.add(candidate, hash: hash, hasEntry: isKept)
    if isKept {
      result.words.append(words)
      result.shapes.append(shape)
      result.evidence.append(evidence)
    }
    return entry
  }

  /// Whether an entry that comes as often as it does may be a label.
  func isHopeful(_ index: Int) -> Bool {
    let entry = table.entries[index]
    let most = model.mostOfPlaces(entry.form, result.shapes[index], count: entry.count)
    return !isHopeless(result.evidence[index], with: most)
  }

  private func isHopeless(_ evidence: LabelEvidence, with most: Double) -> Bool {
    dropsHopeless && evidence.total + most < LabelEvidence.hopeless
  }
}
