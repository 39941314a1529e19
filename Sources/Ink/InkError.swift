import CCairo

/// What keeps pages from becoming a file.
public enum InkError: Error, Hashable, Sendable {
  case cancelled
  case unreadablePicture(name: String)
  case unreadableFont(file: String)
  /// A link leads to a place that no page has.
  case missingDestination(String)
  case codeTooLong(words: String)
  /// Cairo gave up: its own status number.
  case drawing(status: Int)
  /// The finished PDF could not be completed: libqpdf's own code.
  case finishing(code: Int)

  static func check(_ status: cairo_status_t) throws(InkError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .drawing(status: Int(status.rawValue))
  }
}
