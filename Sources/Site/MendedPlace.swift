import Foundation
import Interchange

/// A cell of files that wait, or a row of one, as the forms that mend it call it: its line, its
/// column (0 for the row), its file and its tab.
struct MendedPlace {
  let place: CellPlace

  init(_ place: CellPlace) { self.place = place }

  init?(code: some StringProtocol) {
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard (3...4).contains(parts.count), let line = Int(parts[0]), let column = Int(parts[1]),
      line > 0, column >= 0, let file = parts[2].removingPercentEncoding
    else { return nil }
    let tab = parts.count == 4 ? parts[3].removingPercentEncoding : nil
    place = CellPlace(file: file, tab: tab, line: line, column: column == 0 ? nil : column)
  }

  /// The place that a field is about, where its name begins so.
  init?(_ name: String, after prefix: String) {
    guard name.hasPrefix(prefix) else { return nil }
    self.init(code: name.dropFirst(prefix.count))
  }

  /// Signs that no form and no browser changes in a name.
  var code: String {
    "\(place.line ?? 0)-\(place.column ?? 0)-" + Form.encoded(place.file)
      + (place.tab.map { "-" + Form.encoded($0) } ?? "")
  }

  /// What is typed in a cell; pressed, what leaves its row aside and what takes that back.
  static let (cell, row, undo) = ("cell-", "row-", "undo-")
  /// Pressed, what takes back an answer about a name.
  static let undoName = "undoname"
  /// Pressed, takes the name of a tab as the place of its rows, or does not any more.
  static let tab = "tab-place"
  /// What a cell said, where that is not what its field showed.
  static let read = Form.seenPrefix + "read-"
  /// What was kept here beside it, when it was asked which of both holds.
  static let known = Form.seenPrefix + "known-"
  /// What was mended before, carried along so that nothing is lost with the files.
  static let (kept, left) = ("kept-", Form.seenPrefix + "left-")
  static let keptRead = Form.seenPrefix + kept
  /// The same, given again with the files.
  static let (given, givenLeft) = ("given-", Form.seenPrefix + "given-left-")
  static let givenRead = Form.seenPrefix + given
  static let givenKnown = Form.seenPrefix + "given-known-"
}

extension Form {
  /// The form of a page whose fields go along when its language changes.
  static let halfTyped = "half-typed"

  /// What was typed in fields that were not sent to their own address yet.
  var drafts: [String: String] {
    let typed = pairs.filter { name, _ in
      (name.hasPrefix(MendedPlace.cell) || name.hasPrefix("as-")) && !isUntouched(name)
    }
    return Dictionary(typed.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// With the answer of a button in the place of what its field says: « cell-4-2-mots%2Ecsv=2017 ».
  var decided: Form {
    let told = words("do")
    guard let at = told.firstIndex(of: "=") else { return self }
    let name = String(told[..<at])
    let seen = Form.seenPrefix + name
    let others = pairs.filter { ![name, seen, "do"].contains($0.name) }
    let shown = pairs.filter { $0.name == seen }.map {
      (name: Form.pressedPrefix + name, value: $0.value)
    }
    return Form(others + shown + [(name, String(told[told.index(after: at)...]))])
  }

  /// What the field of a pressed button showed: that answer counts, even the same.
  private static let pressedPrefix = "pressed-"

  /// The last value of a name, letter for letter; `nil` where it is not there.
  func said(_ name: String) -> String? { pairs.last { $0.name == name }?.value }

  /// Whether a field still says what it showed.
  func isUntouched(_ name: String) -> Bool { shownBefore(in: name) == words(name) }

  /// What a field showed; `nil` where nobody says.
  private func shownBefore(in name: String) -> String? {
    pairs.first { $0.name == Form.seenPrefix + name }?.value
  }

  /// The answers to questions about names: who or what was asked about, and what was typed.
  var answersTyped: [(read: String, told: String)] {
    pairs.compactMap { name, read in
      let field = "as-\(name)"
      guard ["profile-", "place-", "person-"].contains(where: name.hasPrefix),
        !isUntouched(field),
        !words(field).isEmpty
      else { return nil }
      return (read, words(field))
    }
  }

  /// What was typed over cells, and which rows were left: as files given again would take it.
  var corrections: Corrections {
    var corrections = Corrections()
    for (name, value) in pairs {
      if let kept = MendedPlace(name, after: MendedPlace.kept) {
        corrections.write(
          value, at: kept.place, over: words(MendedPlace.keptRead + kept.code),
          beside: said(MendedPlace.known + kept.code))
      } else if let left = MendedPlace(name, after: MendedPlace.left) {
        corrections.leaveAside(left.place, over: value)
      }
    }
    for (name, value) in pairs where !isUntouched(name) {
      if let cell = MendedPlace(name, after: MendedPlace.cell) {
        let read = pairs.first { $0.name == MendedPlace.read + cell.code }?.value
        let shown = shownBefore(in: name) ?? words(Form.pressedPrefix + name)
        corrections.write(
          value, at: cell.place, over: read ?? shown,
          beside: said(MendedPlace.known + cell.code))
      } else if let row = MendedPlace(name, after: MendedPlace.row) {
        corrections.leaveAside(row.place, over: value)
      } else if let undone = MendedPlace(name, after: MendedPlace.undo) {
        corrections.forget(undone.place)
      }
    }
    return corrections
  }

  /// Those that came along with files given again.
  var given: Corrections {
    var corrections = Corrections()
    for (name, value) in pairs {
      if let cell = MendedPlace(name, after: MendedPlace.given) {
        corrections.write(
          value, at: cell.place, over: words(MendedPlace.givenRead + cell.code),
          beside: said(MendedPlace.givenKnown + cell.code))
      } else if let row = MendedPlace(name, after: MendedPlace.givenLeft) {
        corrections.leaveAside(row.place, over: value)
      }
    }
    return corrections
  }
}
