public import Interchange
import Storage

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
    let (grids, complaints) = sources.grids {
      progress(ImportProgress(stage: .reading, done: $0, total: nil))
    }
    guard complaints.isEmpty else { throw ImportRefusal(complaints) }
    func merge(into before: Dossier) throws -> (dossier: Dossier, diagnosis: Diagnosis) {
      try before.merging(grids, as: kind, mint: mint) {
        progress(ImportProgress(stage: .comparing, done: $0, total: $1))
      }
    }
    if isRehearsal {
      return try workspace.read { try merge(into: Dossier($0)).diagnosis }
    }
    var (written, changes) = (0, 0)
    let onSave = {
      written += 1
      progress(ImportProgress(stage: .writing, done: written, total: changes))
    }
    return try workspace.perform("import", by: author, at: now, onSave: onSave) { draft in
      let before = try Dossier(draft.reader)
      let (after, diagnosis) = try merge(into: before)
      changes = diagnosis.added.count + diagnosis.changed.count + diagnosis.created.count
      try draft.keep(after, unlike: before)
      return diagnosis
    }
  }
}
