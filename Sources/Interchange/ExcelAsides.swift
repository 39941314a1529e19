/// Hears what is laid over an .xlsx sheet: comments of cells, boxes of text.
final class ExcelAsides: MarkupListener {
  /// The cells that have a comment, as spreadsheets name them.
  private(set) var comments: [String] = []
  /// What each box of text says.
  private(set) var boxes: [String] = []
  private var (isInShape, isInText) = (false, false)
  private var text = ""

  func opened(_ name: Substring, _ attributes: [String: String]) {
    switch name {
    case "comment": if let cell = attributes["ref"] { comments.append(cell) }
    case "sp": (isInShape, text) = (true, "")
    case "t": isInText = isInShape
    default: break
    }
  }

  func closed(_ name: Substring) {
    switch name {
    case "t": isInText = false
    case "p" where isInShape && !text.isEmpty: text += " "
    case "sp":
      if !text.isBlank { boxes.append(Plain.trimmed(text)) }
      isInShape = false
    default: break
    }
  }

  func heard(_ words: String) {
    if isInText, text.utf8.count < 2_000 { text += words }
  }
}
