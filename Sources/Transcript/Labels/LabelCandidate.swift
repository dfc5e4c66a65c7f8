/// A place at which the text may name who speaks next. There are many: it is kept small.
struct LabelCandidate: Sendable {
  private var nameStart: UInt32
  private var nameEnd: UInt32
  private var labelStart: UInt32
  private var labelEnd: UInt32
  private var timeStart: UInt32
  /// 0 where no time stamp stands beside the label.
  private var timeEnd: UInt32
  private var speechStart: UInt32
  private var lineNumber: UInt32
  private var entryNumber: Int32
  var form: LabelForm
  /// The label goes on in the next line.
  var wraps = false
  /// The label stands within its line, behind the speech of another.
  var isInside = false

  init(
    line: Int, form: LabelForm, name: Range<Int>, label: Range<Int>, time: Range<Int>? = nil,
    speech: Int, entry: Int = -1, isInside: Bool = false
  ) {
    nameStart = UInt32(name.lowerBound)
    nameEnd = UInt32(name.upperBound)
    labelStart = UInt32(label.lowerBound)
    labelEnd = UInt32(label.upperBound)
    timeStart = UInt32(time?.lowerBound ?? 0)
    timeEnd = UInt32(time?.upperBound ?? 0)
    speechStart = UInt32(speech)
    lineNumber = UInt32(line)
    entryNumber = Int32(entry)
    self.form = form
    self.isInside = isInside
  }

  /// Index of the line.
  var line: Int { Int(lineNumber) }

  /// The label's words, without punctuation.
  var name: Range<Int> {
    get { Int(nameStart)..<Int(nameEnd) }
    set { (nameStart, nameEnd) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }

  /// The label as written, punctuation included, a time stamp not.
  var label: Range<Int> {
    get { Int(labelStart)..<Int(labelEnd) }
    set { (labelStart, labelEnd) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }

  /// The time stamp that stands before or behind the label.
  var time: Range<Int>? { timeEnd == 0 ? nil : Int(timeStart)..<Int(timeEnd) }

  /// Where the speech begins; the line's end where the label stands alone.
  var speech: Int {
    get { Int(speechStart) }
    set { speechStart = UInt32(newValue) }
  }

  /// The label goes on to an offset in the next line, and the speech begins behind it.
  mutating func wrap(to end: Int) {
    wraps = true
    labelEnd = UInt32(end)
    speechStart = UInt32(end)
  }

  /// Index of the label in the table of labels.
  var entry: Int {
    get { Int(entryNumber) }
    set { entryNumber = Int32(newValue) }
  }
}
