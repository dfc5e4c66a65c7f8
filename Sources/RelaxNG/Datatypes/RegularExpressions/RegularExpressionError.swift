/// Why a text is no regular expression in the sense of XML Schema, and where.
struct RegularExpressionError: Error, Hashable, Sendable {
  /// Unicode scalars of the expression before the place.
  var offset: Int
  /// A clause in lower case without a full stop.
  var message: String
}
