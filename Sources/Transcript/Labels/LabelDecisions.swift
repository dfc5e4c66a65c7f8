/// What people have decided about the labels of a text before it is read.
public struct LabelDecisions: Hashable, Sendable {
  /// How the labels are set off; found from the text where it is nil.
  public var layout: LabelLayout?
  private var isSpeaker: [String: Bool] = [:]

  public init() {}

  /// Decides whether a label is a speaker's.
  ///
  /// - Parameters:
  ///   - label: with or without the marks around it.
  ///   - isSpeaker: false where it is never one, whatever the evidence.
  public mutating func decide(_ label: String, isSpeaker: Bool) {
    self.isSpeaker[Self.key(label)] = isSpeaker
  }

  var isEmpty: Bool { isSpeaker.isEmpty }

  /// Whether a label is a speaker's; nil where nobody has decided.
  func decision(on label: String) -> Bool? {
    isSpeaker.isEmpty ? nil : isSpeaker[Self.key(label)]
  }

  /// Letters and digits in small letters: what a label is without the marks around it.
  public static func key(_ label: String) -> String {
    label.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

/// How speakers' labels are set off, in the words with which a reading tells its layout.
public struct LabelLayout: Hashable, Sendable {
  /// Such as `label: text`.
  public let name: String

  /// Nil where labels are not set off so.
  public init?(_ name: String) {
    let untimed = name.replacing(" 0:00", with: "")
    guard Self.names.contains(untimed) else { return nil }
    self.name = untimed
  }

  /// All that there are, in a fixed order.
  public static let names: [String] = {
    var names: [String] = []
    for opening in LabelForm.Opening.allCases {
      for separator in LabelForm.Separator.allCases {
        let name = LabelForm(opening: opening, separator: separator).description
        if !names.contains(name) { names.append(name) }
      }
    }
    return names
  }()

  func contains(_ form: LabelForm) -> Bool {
    LabelForm(opening: form.opening, separator: form.separator).description == name
  }
}
