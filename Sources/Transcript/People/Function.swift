/// What somebody does in a conversation of a kind, beside any office.
enum Function: Sendable, CaseIterable {
  case reporter, witness, examiner, interviewer, interviewee, host, guest, chair, interpreter
  case callOperator

  /// The nearest of the closed list.
  var role: Participant.Role? {
    switch self {
    case .reporter: .press
    case .witness, .interviewee: .principal
    case .interviewer, .host, .chair, .callOperator: .moderator
    case .interpreter: .interpreter
    case .examiner, .guest: nil
    }
  }
}
