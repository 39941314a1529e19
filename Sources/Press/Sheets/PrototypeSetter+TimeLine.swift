import Paper
import Words

extension PrototypeSetter {
  /// The line of time with its labels, none on another.
  func timeLine() throws -> Piece {
    guard let line = TimeLine(of: sheet, on: day, width: Self.width, wording: wording) else {
      return try compose.piece(words.time.nothing, Self.body, width: Self.width)
    }
    return try TimeLineSetter(compose: compose, line: line).piece()
  }
}
