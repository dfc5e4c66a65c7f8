/// How many places each form of label explains, and how its labels are written.
struct FormSupport {
  /// What labels of one document have in common.
  private struct Style: Hashable {
    var letterCase: LabelShape.Case
    /// Words and length, roughly, where the script has no capitals.
    var size: Int
  }

  private var mass = [Double](repeating: 0, count: Self.count)
  /// Of labels that are not sure by themselves, but written like names at the right places.
  private var likely = [Double](repeating: 0, count: Self.count)
  private var styles: [Int: [Style: Double]] = [:]
  /// Of places counted in `mass`, those at which a shorter label of the form begins too.
  private var nested = [Double](repeating: 0, count: Self.count)
  /// Start and count of the last label counted in `mass`.
  private var last = [(start: Int, count: Int)](repeating: (-1, 0), count: Self.count)
  /// The most that a form explains, wherever its speech begins.
  private var best = 0.0

  mutating func add(_ entry: LabelTable.Entry, shape: LabelShape, evidence: LabelEvidence) {
    let form = Self.index(of: entry)
    if evidence.total >= LabelEvidence.threshold {
      explain(entry, form)
      styles[form >> 1, default: [:]][style(of: shape), default: 0] += Double(entry.count)
    } else if isLikely(entry, shape), entry.count >= 2, evidence.total > 0.5 {
      explain(entry, form)
      styles[form >> 1, default: [:]][style(of: shape), default: 0] += Double(entry.count)
    } else if isLikely(entry, shape), evidence.total > -1.5 {
      likely[form] += Double(entry.count) * 0.5
      styles[form >> 1, default: [:]][style(of: shape), default: 0] += Double(entry.count) * 0.5
    }
    best = max(best, mass[form] + beside(form))
  }

  /// Behind a mark each of the next blanks may end the label: a place is explained once.
  private mutating func explain(_ entry: LabelTable.Entry, _ form: Int) {
    mass[form] += Double(entry.count)
    if last[form].start == entry.name.lowerBound {
      nested[form] += Double(min(last[form].count, entry.count))
    }
    last[form] = (entry.name.lowerBound, entry.count)
  }

  private func isLikely(_ entry: LabelTable.Entry, _ shape: LabelShape) -> Bool {
    shape.plainWords + shape.sentenceWords == 0 && !shape.isField && !shape.isDiscourse
      && !shape.hasOddMarks && shape.words <= 5 && entry.atStart * 2 > entry.count
      && entry.beforeSpeech * 2 > entry.count
  }

  private func style(of shape: LabelShape) -> Style {
    guard shape.letterCase == .uncased else {
      return Style(
        letterCase: shape.letterCase, size: shape.letterCase == .title ? min(shape.words, 2) : 0)
    }
    let length = shape.characters <= 1 ? 0 : shape.characters <= 5 ? 1 : 2
    return Style(letterCase: .uncased, size: min(shape.words, 4) * 4 + length)
  }

  // MARK: Forms

  static let count = LabelForm.count * 2

  /// The number of a form: whether the speech begins on the next line tells two of them apart, but
  /// numbers before a label do not.
  static func index(of entry: LabelTable.Entry) -> Int {
    var form = entry.form
    if form.opening == .number { form.opening = .none }
    return form.index * 2 + (isAlone(entry) ? 1 : 0)
  }

  /// Nothing but the label stands on its lines.
  static func isAlone(_ entry: LabelTable.Entry) -> Bool { entry.alone * 2 > entry.count }

  /// What the same form explains with the speech on the other side of the line's end.
  private func beside(_ form: Int) -> Double { mass[form ^ 1] }

  /// Up to three for a form that many sure labels have, if this one is written as they are.
  func support(of entry: LabelTable.Entry, shape: LabelShape, isSure: Bool) -> Double {
    let form = Self.index(of: entry)
    let own = isSure ? Double(entry.count) : 0
    let all = mass[form] + beside(form)
    guard all > own else { return -0.5 }
    let total =
      mass[form] - own * 0.5 + beside(form) * (beside(form) <= 3 ? 1 : 0.6)
      + (mass[form] >= 3 ? likely[form] : 0)
    var weight = 0.0
    var rest = total + 1
    while rest >= 2, weight < 3.4 {
      rest /= 2
      weight += 0.9
    }
    let same = styles[form >> 1]?[style(of: shape)] ?? 0
    let isClause =
      shape.plainWords + shape.sentenceWords > 0 || shape.endsLikeVerb || shape.endsInSaying
      || shape.isDiscourse || shape.isField
    let isAlike = same / total >= 0.2 && !isClause
    return isAlike ? weight : weight * 0.2 - 0.5
  }

  /// The places that sure labels of a form explain, wherever their speech begins.
  func places(of entry: LabelTable.Entry) -> Double {
    let form = Self.index(of: entry)
    return mass[form] - nested[form] + beside(form) - nested[form ^ 1]
  }

  /// The places that sure labels of all forms explain.
  var explained: Double { mass.reduce(0, +) }

  /// Against forms that are rare beside another.
  func rivalry(of entry: LabelTable.Entry, shape: LabelShape) -> Double {
    let form = Self.index(of: entry)
    // Where labels are set off otherwise, `Chairman. I thank you` addresses somebody, and `Order. I
    // call …` is a short sentence.
    if entry.form.separator == .stop, shape.letterCase == .title, shape.words == 1, best >= 3,
      mass[form] < best
    {
      return shape.hasRole ? -9 : -3
    }
    // `[FIRST ROUND OF QUESTIONS]` heads a part where speech stands behind the labels in brackets.
    if entry.form.opening == .bracket, Self.isAlone(entry), entry.count == 1, shape.length >= 4,
      beside(form) >= 4
    {
      return -6
    }
    // A bar parts other things as often.
    if best >= 3, entry.form.separator == .bar, mass[form] < 2 { return -4 }
    if best >= 3, (mass[form] + beside(form)) * 5 < best { return -2 }
    return beside(form) >= 4 && mass[form] * 8 < beside(form) ? -1.5 : 0
  }
}
