import Interchange
import Words
import Workbench

extension Visit {
  /// Every fault in its cell, with what mends it there; every question of the tables themselves.
  func importRefusal(
    _ examined: Examined, of files: [UploadedFile], _ lot: UploadShelf.Lot, at id: String,
    _ moved: MovedLot? = nil
  ) throws -> Reply {
    let words = wording.siteImport
    let complaints = examined.refusal?.complaints ?? []
    let asked = complaints.count { $0.fact.isQuestion }
    let faults = complaints.count - asked
    let table = MendingTable(
      examined: examined, files: files, profiles: try profiles(askedIn: complaints),
      drafts: lot.drafts, visit: self)
    let asksTables = complaints.contains(where: \.fact.isAboutColumns)
    let lead =
      table.hasCells
      ? wording.siteMending.mendHelp
      : faults > 0 && !asksTables ? words.refusedHelp : wording.siteQuestions.questionsHelp
    return try page(
      "import-refusal",
      title: faults == 0
        ? wording.siteQuestions.questionsTitle(asked) : words.refusedImportTitle(complaints.count),
      in: .imports,
      [
        "lead": language.typeset(lead), "canMend": table.hasCells, "asksTables": asksTables,
        "looks": sheetModels(examined.sheets, complaints, of: files, at: id),
        "sheets": table.sheets, "label": language.typeset(words.mendedFiles),
        "rest": shown(table.rest > 0 ? words.faultsNotShown(table.rest) : ""),
        "path": "/import/\(id)", "given": [Model](), "mustGive": !table.hasCells && !asksTables,
      ].merging(hiddenModel(refusedFor: examined.faulty, lot.choices)) { own, _ in own }
        .merging(mendedModel(examined, of: lot, at: id)) { own, _ in own }
        .merging(movedModel(moved)) { own, _ in own })
  }

  /// The profiles that may be written where a name was.
  private func profiles(askedIn complaints: [Complaint]) throws -> [String] {
    let isAsked = complaints.contains {
      if case .nameInProfile = $0.fact { true } else { false }
    }
    return isAsked ? try workshop.nameables(.profiles).map(\.value) : []
  }
}
