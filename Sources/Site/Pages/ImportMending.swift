import Interchange
import People
import Words
import Workbench

/// Faults and questions that files hold, each in its cell with what mends it there.
struct MendingTable {
  let examined: Examined
  let files: [UploadedFile]
  /// The profiles that are known.
  let profiles: [String]
  /// What was typed and not sent yet, by the names of its fields.
  let drafts: [String: String]
  let visit: Visit

  /// As many rows as are mended in one go.
  private static let most = 50
  /// A text that is mended elsewhere: nobody finds a fault in so long a field.
  private static let longest = 20_000

  private var wording: Wording { visit.wording }
  private var words: SiteMendingWording { wording.siteMending }
  private func typeset(_ text: String) -> String { visit.language.typeset(text) }

  /// How many rows wait until these are mended.
  var rest: Int { max(0, examined.faulty.reduce(0) { $0 + $1.rows.count } - Self.most) }

  var hasCells: Bool { examined.faulty.contains { !$0.rows.isEmpty } }

  /// Each sheet with its rows; the first field is where someone goes on.
  var sheets: [Model] {
    var (room, isFirst) = (Self.most, !examined.corrected.isEmpty)
    return examined.faulty.enumerated().map { place, sheet in
      let rows = sheet.rows.prefix(room)
      room -= rows.count
      return [
        "name": typeset(wording.siteImport.faultyTable(sheet.file, sheet.tab)),
        "faults": zip(sheet.faults, sheet.faultLines).map { fault, line in
          typeset(said(fault, at: fault.isAboutColumns ? nil : line))
        },
        "rows": rows.map { row($0, of: sheet, "c\(place)", &isFirst) },
      ]
    }
  }

  /// « Ligne 202 : des lettres… », where nothing shows which line it is.
  private func said(_ fault: Complaint.Fact, at line: Int?) -> String {
    let said = fault.asked(in: wording)
    guard let line else { return said.capitalisedFirst }
    return words.rowTitle(line) + (visit.language == .french ? " : " : ": ") + said
  }

  private func row(
    _ row: FaultySheet.Row, of sheet: FaultySheet, _ prefix: String, _ isFirst: inout Bool
  ) -> Model {
    let whole = row.faults.filter { $0.column == nil }
    let isOpen = !whole.isEmpty && whole.allSatisfy(\.fact.isMendable)
    let place = MendedPlace(CellPlace(file: sheet.file, tab: sheet.tab, line: row.line))
    let cells = zip(sheet.columns, row.cells).compactMap { column, cell -> Model? in
      let faults = row.faults.filter { $0.column == column }.map(\.fact)
      let isSeen = !cell.text.isEmpty && !column.isAside
      guard isSeen || !faults.isEmpty || isOpen else { return nil }
      return self.cell(
        cell.text, column, faults, isOpen: isOpen, in: row, of: sheet,
        "\(prefix)-\(row.line)-\(column.number)", &isFirst)
    }
    return [
      "id": "\(prefix)-\(row.line)", "label": typeset(words.rowTitle(row.line)), "cells": cells,
      "whole": whole.map { typeset($0.fact.asked(in: wording).capitalisedFirst) },
      "hasWhole": !whole.isEmpty,
      "canLeave": !row.faults.contains(where: \.fact.isOfHeadings),
      "leave": "\(MendedPlace.row)\(place.code)=\(row.gist)",
      "leaveLabel": typeset(words.leaveRowOf(row.line)),
    ]
  }

  private func cell(
    _ text: String, _ column: FaultySheet.Column, _ faults: [Complaint.Fact], isOpen: Bool,
    in row: FaultySheet.Row, of sheet: FaultySheet, _ id: String, _ isFirst: inout Bool
  ) -> Model {
    let place = CellPlace(
      file: sheet.file, tab: sheet.tab, line: row.line, column: column.number)
    let isField =
      (isOpen || faults.contains(where: \.isMendable)) && text.utf8.count <= Self.longest
    let question = faults.first.flatMap { MendingQuestion($0, at: place, id, files) }
    let name = question?.field ?? MendedPlace.cell + MendedPlace(place).code
    let starts = isField && isFirst && !faults.isEmpty
    if starts { isFirst = false }
    var hidden = question?.hidden ?? []
    if question == nil, let was = examined.corrected.first(where: { $0.place == place })?.was {
      hidden.append((MendedPlace.read + MendedPlace(place).code, was))
    }
    if isField { hidden.append((Form.seenPrefix + name, text)) }
    if let kept = faults.lazy.compactMap(\.keptBeside).first {
      hidden.append((MendedPlace.known + MendedPlace(place).code, kept))
    }
    let gestures = MendingGestures(
      text: text, was: examined.corrected.first { $0.place == place }?.was, column: column,
      known: profiles, question: question,
      wording: wording)
    return [
      "head": column.heading.isEmpty
        ? column.letters : typeset(words.cellHead(column.letters, column.heading)),
      "label": typeset(words.cellLabel(row.line, column.letters, column.heading)),
      "id": id, "text": text.isEmpty ? "" : text.shortened(to: 400), "isLong": text.count > 60,
      "isWrong": !faults.isEmpty, "isPlain": faults.isEmpty && !isField, "isField": isField,
      "isArea": text.contains("\n") || text.count > 60, "name": name, "value": drafts[name] ?? text,
      "faults": faults.map { typeset($0.asked(in: wording).capitalisedFirst) },
      "hidden": hidden.map { ["name": $0.0, "value": $0.1] as Model },
      "isFirst": starts,
      "gestures": gestures.all(for: faults).map {
        ["value": "\(name)=\($0.value)", "label": typeset($0.label)] as Model
      },
      "described": faults.isEmpty ? false : "\(id)-why" as Any,
    ]
  }
}

/// A question about a name in a cell: what is answered is remembered of that name, wherever it is.
struct MendingQuestion {
  let field: String
  /// What the form says beside the answer.
  let hidden: [(String, String)]

  init?(_ fact: Complaint.Fact, at place: CellPlace, _ id: String, _ files: [UploadedFile]) {
    switch fact {
    case .nameInProfile(let read):
      field = "as-profile-\(id)"
      hidden = [("profile-\(id)", read)]
    case .namesInProfiles(_, let column):
      guard let file = files.firstIndex(where: { $0.name == place.file }) else { return nil }
      field = "as-profile-\(id)"
      hidden = [
        ("profile-\(id)", column), ("file-profile-\(id)", String(file)),
        ("tab-profile-\(id)", place.tab ?? ""),
      ]
    case .dateOrder(_, _, _, let column):
      guard let file = files.firstIndex(where: { $0.name == place.file }) else { return nil }
      field = "as-dates-\(id)"
      hidden = [
        ("dates-\(id)", column), ("file-dates-\(id)", String(file)),
        ("tab-dates-\(id)", place.tab ?? ""), ("at-dates-\(id)", MendedPlace(place).code),
      ]
    case .nameInPlace(let read):
      field = "as-place-\(id)"
      hidden = [("place-\(id)", read)]
    case .fullName(let read), .whichPerson(let read, _), .whichVoice(let read),
      .perhapsErased(let read, _), .erasedNamed(let read, _), .sharedAlias(let read, _, _),
      .sharedFirstName(let read, _, _):
      if case .erasedNamed = fact, Reference(read)?.kind != .person { return nil }
      guard let file = files.firstIndex(where: { $0.name == place.file }) else { return nil }
      let name = "person-\(id)"
      field = "as-\(name)"
      hidden = [
        (name, read), ("file-\(name)", String(file)), ("tab-\(name)", place.tab ?? ""),
        ("line-\(name)", place.line.map(String.init) ?? ""),
      ]
    default: return nil
    }
  }
}

extension Complaint.Fact {
  /// Whether it is about a line that heads others, and no row of its own.
  fileprivate var isOfHeadings: Bool {
    switch self {
    case .secondTable, .namesInProfiles: true
    default: false
    }
  }
}
