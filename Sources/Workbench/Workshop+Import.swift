public import Interchange
public import Storage
import Words

/// What an import did.
public struct Taken: Sendable {
  /// Not kept when nothing changed.
  public let act: Act.ID
  public let diagnosis: Diagnosis
}

extension Workshop {
  /// Takes in what files say: all of it in one act, or nothing.
  ///
  /// - Parameters:
  ///   - kind: the table the files are, where neither names nor headings tell.
  ///   - isRehearsal: says what would change, keeps nothing.
  ///   - progress: told at each row.
  /// - Throws: ``ImportRefusal`` with every fault of every file.
  public func take(
    _ sources: [SourceFile], as kind: TableKind? = nil, isRehearsal: Bool = false,
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) throws -> Diagnosis {
    let (grids, complaints) = spoken(sources).grids {
      progress(ImportProgress(stage: .reading, done: $0, total: nil))
    }
    guard complaints.isEmpty else { throw ImportRefusal(complaints) }
    if isRehearsal {
      return try workspace.read { try merge(grids, as: kind, into: Dossier($0), progress) }
        .diagnosis
    }
    return try write(grids, as: kind, progress).diagnosis
  }

  /// Takes in what files say, and tells which act did.
  ///
  /// - Throws: ``ImportRefusal`` with every fault of every file.
  public func takeIn(_ sources: [SourceFile]) throws -> Taken {
    let (grids, complaints) = spoken(sources).grids()
    guard complaints.isEmpty else { throw ImportRefusal(complaints) }
    return try write(grids, as: nil) { _ in }
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
    _ grids: [Grid], as kind: TableKind?, into before: Dossier,
    _ progress: @escaping (ImportProgress) -> Void
  ) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
    try before.merging(grids, as: kind, mint: mint) {
      progress(ImportProgress(stage: .comparing, done: $0, total: $1))
    }
  }

  private func write(
    _ grids: [Grid], as kind: TableKind?, _ progress: @escaping (ImportProgress) -> Void
  ) throws -> Taken {
    var (written, changes) = (0, 0)
    let onSave = {
      written += 1
      progress(ImportProgress(stage: .writing, done: written, total: changes))
    }
    return try workspace.perform("import", by: author, at: now, onSave: onSave) { draft in
      let before = try Dossier(draft.reader)
      let (after, diagnosis) = try merge(grids, as: kind, into: before, progress)
      changes = diagnosis.added.count + diagnosis.changed.count + diagnosis.created.count
      try draft.keep(after, unlike: before)
      return Taken(act: draft.act, diagnosis: diagnosis)
    }
  }
}
