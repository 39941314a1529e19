/// How much one file may hold, counted as it is read: beyond, reading stops and says so.
///
/// A workbook of 50,000 rows and 20 columns has 1 million cells and some 50 MB of text.
final class Allowance {
  static let cells = 5_000_000
  static let megabytes = 200

  private var cells = 0
  private var bytes = 0
  private let file: CellPlace

  init(file: CellPlace) { self.file = file }

  /// Whether a filled cell may still be kept; once one may not, none may.
  func takes(_ text: String) -> Bool {
    cells += 1
    bytes += text.utf8.count
    return !isSpent
  }

  var isSpent: Bool { cells > Self.cells || bytes > Self.megabytes << 20 }

  func check() throws(Complaint) {
    if cells > Self.cells { throw Complaint(.tooManyCells(limit: Self.cells), at: file) }
    if isSpent { throw Complaint(.tooMuchText(megabytes: Self.megabytes), at: file) }
  }
}
