/// Who speaks in a document, and which labels are whose.
struct People: Sendable {
  var participants: [Participant] = []
  /// Index of the participant of each entry of the label table.
  var byEntry: [Int?] = []
  /// Folded names and labels.
  var foldedNames: Set<String> = []

  func participant(of label: LabelCandidate) -> Int? {
    byEntry.indices.contains(label.entry) ? byEntry[label.entry] : nil
  }
}
