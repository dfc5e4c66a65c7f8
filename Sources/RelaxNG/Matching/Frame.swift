import LibXML

/// An open element of a document.
struct Frame {
  var name: NameID?
  var symbol: Int32
  /// What its content may still be.
  var state: Int32
  /// The state of the element around it when it ends; -1 where that depends on its content.
  var next: Int32
  /// The state before the last child, -1 if there is none.
  var previous: Int32 = -1
  /// Whether the step into it left out required elements.
  var isLater = false
  /// Whether something in it was refused that may be what it needs.
  var isForgiven = false
  /// Whether text was refused in it.
  var isTextRefused = false
  /// Whether children have been reported missing in it.
  var hasMissing = false
}
