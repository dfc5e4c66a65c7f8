/// Weighs candidates by their words and the way in which they are set off, and keeps those that
/// may be labels: most are none, wherever they stand.
struct LabelSieve {
  private let model: LabelModel
  /// Nobody has decided on labels, so that the evidence alone decides.
  private let dropsHopeless: Bool
  private let memory: ReadingMemory
  private let clauses: ClauseReader
  private(set) var candidates: [LabelCandidate] = []
  private(set) var table: LabelTable
  /// Has shapes and evidence of the table's entries.
  private(set) var result = LabelFinder.Result()
  /// Names that can be no labels. Most are clauses that come once: the table does not keep them.
  private var hopeless: HashMemo

  /// - Parameter room: how many candidates there may be.
  init(
    model: LabelModel, dropsHopeless: Bool, memory: ReadingMemory = ReadingMemory(), room: Int = 0
  ) {
    self.model = model
    self.memory = memory
    self.dropsHopeless = dropsHopeless
    clauses = ClauseReader(text: model.text)
    table = LabelTable(text: model.text)
    hopeless = HashMemo(room: room)
    // Room that is not used costs nothing; an array that grows is there twice.
    candidates.reserveCapacity(room)
  }

  /// Counts a candidate; whether it may be a label is told when all were taken.
  mutating func take(_ candidate: LabelCandidate) {
    guard let key = key(of: candidate) else { return }
    table.count(key)
    guard isHopeful(table.keys[key].most, candidate.form) else { return }
    candidates.append(candidate)
    candidates[candidates.count - 1].entry = key
  }

  /// The number of a candidate's name in the table; nil where it can be no label.
  private mutating func key(of candidate: LabelCandidate) -> Int? {
    let place = table.place(of: candidate)
    if let key = place.key { return key }
    // Beside a time a name weighs more than elsewhere.
    guard candidate.form.isTimed || !hopeless.contains(place.hash) else { return nil }
    let most = Float(most(of: candidate))
    guard mayHeadTopics(candidate.form) || isHopeful(most, candidate.form) else {
      hopeless.insert(place.hash)
      return nil
    }
    return table.add(candidate, hash: place.hash, most: most)
  }

  /// The most that a candidate's words and form may weigh.
  private func most(of candidate: LabelCandidate) -> Double {
    guard dropsHopeless, candidate.form.separator != .bracket,
      let shape = clauses.bestShape(of: candidate.name)
    else { return .infinity }
    return model.most(of: shape, form: candidate.form)
  }

  /// Whether a name may be a label if it comes as often as it may, or as it does.
  ///
  /// - Parameter most: the most that it weighs beside its places.
  private func isHopeful(_ most: Float, _ form: LabelForm, count: Int? = nil) -> Bool {
    Double(most) + model.mostOfPlaces(form, count: count) + Self.rounding
      >= LabelEvidence.hopeless
  }

  /// More than sums may differ by if their parts are added in another order.
  private static let rounding = 0.01

  /// Gives an entry to each name that may be a label as often as it comes, and keeps the
  /// candidates of these. To be called once, when all were taken.
  mutating func settle() {
    var entries = [Int32](repeating: -1, count: table.keys.count)
    for key in table.keys.indices
    where mayHeadTopics(table.keys[key].form)
      || isHopeful(table.keys[key].most, table.keys[key].form, count: Int(table.keys[key].count))
    {
      if let entry = addEntry(of: key) { entries[key] = Int32(entry) }
    }
    var kept = 0
    for index in candidates.indices {
      let entry = entries[candidates[index].entry]
      guard entry >= 0 else { continue }
      candidates[kept] = candidates[index]
      candidates[kept].entry = Int(entry)
      kept += 1
    }
    candidates.removeSubrange(kept...)
  }

  /// Whether names of a form tell of others, whatever they are themselves.
  private func mayHeadTopics(_ form: LabelForm) -> Bool {
    form.opening == .bold && form.separator == .blank
  }

  private mutating func addEntry(of key: Int) -> Int? {
    let name = table.keys[key]
    var shape = memory.shapes.shape(of: model.text.bytes[name.name])
    // A field has a colon or a line of its own: behind a time `CC` is somebody on the radio.
    if name.isTimed, [.blank, .gap].contains(name.form.separator) { shape.isField = false }
    var evidence = model.words(of: shape, form: name.form)
    let words = evidence.total
    model.weighForm(name.form, shape, &evidence)
    let most = model.mostOfPlaces(name.form, shape)
    // Fields are told by their names, whatever is weighed.
    guard shape.isField || !isHopeless(evidence, with: most) else { return nil }
    result.words.append(words)
    result.shapes.append(shape)
    result.evidence.append(evidence)
    return table.addEntry(of: key)
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
