import Foundation
public import Interchange
public import Storage
import Words

/// What an import did.
public struct Taken: Sendable {
  /// Not kept when nothing changed.
  public let act: Act.ID
  public let diagnosis: Diagnosis
}

/// What files would do, and how each of their sheets is read.
public struct Examined: Sendable {
  public let sheets: [SheetLook]
  /// What they would change; `nil` where something is wrong or asked.
  public let diagnosis: Diagnosis?
  public let refusal: ImportRefusal?
  /// What is wrong, beside the rows that it concerns.
  public let faulty: [FaultySheet]
}

extension Workshop {
  /// Takes in what files say: all of it in one act, or nothing.
  ///
  /// - Parameters:
  ///   - answers: what someone answered to what files ask.
  ///   - isRehearsal: says what would change, keeps nothing.
  ///   - progress: told at each row.
  /// - Throws: ``ImportRefusal`` with every fault of every file, and every question.
  public func take(
    _ sources: [SourceFile], _ answers: ImportAnswers = ImportAnswers(), isRehearsal: Bool = false,
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) throws -> Diagnosis {
    let (grids, complaints) = spoken(sources).grids {
      progress(ImportProgress(stage: .reading, done: $0, total: nil))
    }
    guard complaints.isEmpty else { throw ImportRefusal(complaints) }
    let answers = try remembering(answers)
    if isRehearsal {
      // Compared once it is read, so that nobody who writes has to wait.
      let before = try workspace.read { try Dossier($0) }
      return try merge(grids, answers, into: before, progress).diagnosis
    }
    return try write(grids, answers, progress).diagnosis
  }

  /// Takes in what files say, and tells which act did.
  ///
  /// - Throws: ``ImportRefusal`` with every fault of every file, and every question.
  public func takeIn(
    _ sources: [SourceFile], _ answers: ImportAnswers = ImportAnswers()
  ) throws -> Taken {
    let (grids, complaints) = spoken(sources).grids()
    guard complaints.isEmpty else { throw ImportRefusal(complaints) }
    return try write(grids, try remembering(answers)) { _ in }
  }

  /// Says what files would do, or why they cannot, beside how they are read; keeps nothing.
  public func examine(_ sources: [SourceFile], _ answers: ImportAnswers) throws -> Examined {
    let (grids, complaints) = spoken(sources).grids()
    let answers = try remembering(answers)
    let before = try workspace.read { try Dossier($0) }
    let sheets = grids.looks(answers, kept: before.remarks.map(\.heading))
    do {
      if !complaints.isEmpty { throw ImportRefusal(complaints) }
      let diagnosis = try merge(grids, answers, into: before) { _ in }.diagnosis
      return Examined(sheets: sheets, diagnosis: diagnosis, refusal: nil, faulty: [])
    } catch let refusal as ImportRefusal {
      let faults = ImportRefusal(refusal.complaints.filter { !$0.fact.isQuestion })
      return Examined(
        sheets: sheets, diagnosis: nil, refusal: refusal,
        faulty: faults.sheets(of: grids, answers))
    }
  }

  /// With how sheets of the same headings were read before.
  private func remembering(_ answers: ImportAnswers) throws -> ImportAnswers {
    var answers = answers
    answers.layouts = try workspace.layouts().values.compactMap {
      try? JSONDecoder().decode(Layout.self, from: Data($0.utf8))
    }
    return answers
  }

  /// A layout that cannot be kept keeps nothing from coming in.
  private func remember(_ layouts: [Layout]) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let written = layouts.compactMap { layout in
      (try? encoder.encode(layout)).map { (layout.digest, String(decoding: $0, as: UTF8.self)) }
    }
    try? workspace.remember(layouts: Dictionary(written) { $1 })
  }

  /// Numbers and months of workbooks are shown as the workspace writes them.
  private func spoken(_ sources: [SourceFile]) -> [SourceFile] {
    sources.map { source in
      var choices = source.choices
      choices.language = wording.language
      return source.choosing(choices)
    }
  }

  private func merge(
    _ grids: [Grid], _ answers: ImportAnswers, into before: Dossier,
    _ progress: @escaping (ImportProgress) -> Void
  ) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
    try before.merging(grids, answers, mint: mint) {
      progress(ImportProgress(stage: .comparing, done: $0, total: $1))
    }
  }

  private func write(
    _ grids: [Grid], _ answers: ImportAnswers, _ progress: @escaping (ImportProgress) -> Void
  ) throws -> Taken {
    var (written, changes) = (0, 0)
    let onSave = {
      written += 1
      progress(ImportProgress(stage: .writing, done: written, total: changes))
    }
    let taken = try workspace.perform("import", by: author, at: now, onSave: onSave) { draft in
      let before = try Dossier(draft.reader)
      let (after, diagnosis) = try merge(grids, answers, into: before, progress)
      changes = diagnosis.added.count + diagnosis.changed.count + diagnosis.created.count
      try draft.keep(after, unlike: before)
      return Taken(act: draft.act, diagnosis: diagnosis)
    }
    remember(taken.diagnosis.layouts)
    return taken
  }
}
