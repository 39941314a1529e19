/// How much one file may hold, counted as it is read: beyond, reading stops and says so.
///
/// A workbook of 50,000 rows and 20 columns has 1 million cells and some 50 MB of text.
final class Allowance {
  static let cells = 5_000_000
  static let megabytes = 200
  /// Cells that the file does not hold, but says are those above again: a sheet filled by hand
  /// repeats a row some hundred times.
  static let repeats = 20_000

  private var cells = 0
  private var bytes = 0
  private var repeated = 0
  private let file: CellPlace

  init(file: CellPlace) { self.file = file }

  /// Whether a filled cell may still be kept; once one may not, none may.
  func takes(_ text: String) -> Bool {
    cells += 1
    bytes += text.utf8.count
    return !isSpent
  }

  /// Counts a cell that repeats another one.
  func repeats(_ count: Int = 1) { repeated += count }

  var isSpent: Bool {
    cells > Self.cells || bytes > Self.megabytes << 20 || repeated > Self.repeats
  }

  func check(_ part: String = "") throws(Complaint) {
    if repeated > Self.repeats { throw Complaint(.bomb(part), at: file) }
    if cells > Self.cells { throw Complaint(.tooManyCells(limit: Self.cells), at: file) }
    if isSpent { throw Complaint(.tooMuchText(megabytes: Self.megabytes), at: file) }
  }
}
