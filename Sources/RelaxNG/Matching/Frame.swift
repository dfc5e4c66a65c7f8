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
  /// The symbol of the last child, -1 if there is none.
  var lastChild: Int32 = -1
  /// Whether the step into it left out required elements.
  var isLater = false
  /// Whether something in it was refused that may be what it needs.
  var isForgiven = false
  /// Whether text was refused in it.
  var isTextRefused = false
  /// Whether it is itself out of place, so that what it lacks or holds at that says nothing.
  var isOutOfPlace = false
  /// The symbol of the child before, where that was reported out of place; else -1.
  var lastOutOfPlace: Int32 = -1
  /// Whether children in it have been reported missing or out of order.
  var hasMissing = false
}
