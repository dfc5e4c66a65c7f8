/// How a label is set off from the speech: what stands before it and what parts it from the text.
struct LabelForm: Hashable, Sendable {
  enum Opening: UInt8, Sendable, CaseIterable {
    case none
    /// A mark of its own, such as `§` or `○`.
    case marker
    /// A number, such as `Anf. 12` or `Q6.`.
    case number
    /// The label stands in brackets.
    case bracket
    /// A nickname in angle brackets.
    case angle
    /// Emphasis of markdown or HTML.
    case bold
    /// A heading of markdown.
    case heading
    /// A bullet or a quotation's `>`.
    case bullet
    /// Two or three angle brackets, as closed captions have them where the speaker changes.
    case arrows
    /// A word that says whose message it is, as in the chats of meetings: `From`.
    case sent
  }

  enum Separator: UInt8, Sendable, CaseIterable {
    case colon
    /// A full stop.
    case stop
    /// A full stop and a dash: `.-`, `. –`.
    case stopDash
    /// A dash between blanks.
    case dash
    /// A tab or a wide gap.
    case gap
    /// The bracket's end.
    case bracket
    /// The line's end: nothing but the label on its line.
    case lineEnd
    /// A bar between blanks, as some chats and tables of text have it.
    case bar
    /// Two angle brackets, as closed captions have them: `Name>>`.
    case chevron
    /// Nothing at all: the text follows the label's last letter.
    case glued
    /// One blank, after a label that is a single letter.
    case blank
  }

  var opening: Opening
  var separator: Separator
  /// A time stamp stands behind the name.
  var isTimed = false

  var index: Int {
    (Int(opening.rawValue) * Separator.allCases.count + Int(separator.rawValue)) * 2
      + (isTimed ? 1 : 0)
  }

  static let count = Opening.allCases.count * Separator.allCases.count * 2

  /// For people, such as `label: text`.
  var description: String {
    let label =
      switch opening {
      case .none: "label"
      case .marker: "§ label"
      case .number: "1. label"
      case .bracket: "[label]"
      case .angle: "<label>"
      case .bold: "**label**"
      case .heading: "# label"
      case .bullet: "- label"
      case .arrows: ">> label"
      case .sent: "From label"
      }
    let timed = isTimed ? "\(label) 0:00" : label
    return switch separator {
    case .colon: "\(timed): text"
    case .stop: "\(timed). text"
    case .stopDash: "\(timed).- text"
    case .dash: "\(timed) - text"
    case .gap: "\(timed)  text"
    case .bracket: opening == .none ? "\(timed)) text" : "\(timed) text"
    case .lineEnd: "\(timed) alone on its line"
    case .bar: "\(timed) | text"
    case .chevron: "\(timed)>> text"
    case .glued: "\(timed)text"
    case .blank: "\(timed) text"
    }
  }
}
