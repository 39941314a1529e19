import Entities
import Foundation
public import Interchange
public import People
import Reciprocity
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
  /// What is wrong or asked, beside the rows that it concerns.
  public let faulty: [FaultySheet]
  /// What is read otherwise than its file says.
  public let corrected: [Corrected]
  /// What was to be so, and found something else in its place.
  public let unplaced: [Corrected]
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
    let (grids, complaints) = spoken(sources).grids(answers.corrections) {
      progress(ImportProgress(stage: .reading, done: $0, total: nil))
    }
    guard complaints.isEmpty else { throw ImportRefusal(complaints) }
    let answers = try remembering(answers)
    if isRehearsal {
      // Compared once it is read, so that nobody who writes has to wait.
      let (before, home) = (try workspace.read { try $0.dossier() }, try home(of: grids))
      return try foreseen(grids, answers, into: before, home, progress)
    }
    return try write(grids, answers, progress).diagnosis
  }

  /// Takes in what files say, and tells which act did.
  ///
  /// - Throws: ``ImportRefusal`` with every fault of every file, and every question.
  public func takeIn(
    _ sources: [SourceFile], _ answers: ImportAnswers = ImportAnswers()
  ) throws -> Taken {
    let (grids, complaints) = spoken(sources).grids(answers.corrections)
    guard complaints.isEmpty else { throw ImportRefusal(complaints) }
    return try write(grids, try remembering(answers)) { _ in }
  }

  /// Says what files would do, or why they cannot, beside how they are read; keeps nothing.
  public func examine(_ sources: [SourceFile], _ answers: ImportAnswers) throws -> Examined {
    let (grids, complaints) = spoken(sources).grids(answers.corrections)
    let answers = try remembering(answers)
    let (before, home) = (try workspace.read { try $0.dossier() }, try home(of: grids))
    let sheets = grids.looks(answers, kept: before.notes.map(\.heading))
    func examined(_ diagnosis: Diagnosis?, _ refusal: ImportRefusal?) -> Examined {
      let faults = (refusal?.complaints ?? []).filter { !$0.fact.isAboutColumns }
      return Examined(
        sheets: sheets, diagnosis: diagnosis, refusal: refusal,
        faulty: ImportRefusal(faults).sheets(of: grids, answers),
        corrected: grids.flatMap(\.corrected),
        unplaced: answers.corrections.unplaced(in: grids))
    }
    do {
      if !complaints.isEmpty { throw ImportRefusal(complaints) }
      return examined(try foreseen(grids, answers, into: before, home) { _ in }, nil)
    } catch let refusal as ImportRefusal {
      return examined(nil, refusal)
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

  /// This workspace, and what it held when it exported what comes back.
  private func home(of grids: [Grid]) throws -> TableHome {
    let identity = try workspace.cover().identity
    let acts = grids.origins(from: identity)
    var pasts: [String: Dossier] = [:]
    for act in acts {
      pasts[act] = try workspace.contents(afterActEnding: act)
    }
    let (contents, hidden) = (try workspace.contents(), try withheldNames())
    func withheld<Thing: Referenced>(among things: [Thing]) -> [UUID] {
      things.filter { hidden.contains($0.reference.description) }.map(\.id.value)
    }
    var home = TableHome(
      workspace: identity, pasts: pasts,
      withheld: Set(
        withheld(among: contents.verbatim) + withheld(among: contents.encounters)
          + withheld(among: contents.offers) + withheld(among: contents.asks)))
    for thing in try workspace.erasedThings() {
      guard let reference = thing.reference else { continue }
      home.erased.updateValue(thing.at.map { Day(of: $0, in: zone) }, forKey: reference)
    }
    for act in acts {
      home.peopleErased[act] = try workspace.peopleErased(afterActEnding: act)
        .map { Day(of: $0, in: zone) }
    }
    return home
  }

  private func merge(
    _ grids: [Grid], _ answers: ImportAnswers, into before: Dossier, _ home: TableHome,
    _ progress: @escaping (ImportProgress) -> Void
  ) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
    try before.merging(grids, answers, mint: mint, into: home) {
      progress(ImportProgress(stage: .comparing, done: $0, total: $1))
    }
  }

  /// What would change, with the rows of one name that would be made one.
  private func foreseen(
    _ grids: [Grid], _ answers: ImportAnswers, into before: Dossier, _ home: TableHome,
    _ progress: @escaping (ImportProgress) -> Void
  ) throws -> Diagnosis {
    var (after, diagnosis) = try merge(grids, answers, into: before, home, progress)
    diagnosis.joining = after.doubles
    return diagnosis
  }

  private func write(
    _ grids: [Grid], _ answers: ImportAnswers, _ progress: @escaping (ImportProgress) -> Void
  ) throws -> Taken {
    var (written, changes) = (0, 0)
    let onSave = {
      written += 1
      progress(ImportProgress(stage: .writing, done: written, total: changes))
    }
    let home = try home(of: grids)
    let taken = try workspace.perform("import", by: author, at: now, onSave: onSave) { draft in
      let before = try draft.reader.dossier()
      var (after, diagnosis) = try merge(grids, answers, into: before, home, progress)
      changes = diagnosis.added.count + diagnosis.changed.count + diagnosis.created.count
      try draft.keep(after, unlike: before)
      diagnosis.joined = try draft.join()
      return Taken(act: draft.act, diagnosis: diagnosis)
    }
    remember(taken.diagnosis.layouts)
    return taken
  }
}
