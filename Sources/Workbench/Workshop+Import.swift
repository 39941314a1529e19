public import Interchange
import Storage

extension Workshop {
  /// Takes in what files say: all of it in one act, or nothing.
  ///
  /// - Parameters:
  ///   - kind: the table the files are, where neither names nor headings tell.
  ///   - isRehearsal: says what would change, keeps nothing.
  /// - Throws: ``ImportRefusal`` with every fault of every file.
  public func take(
    _ sources: [SourceFile], as kind: TableKind? = nil, isRehearsal: Bool = false
  ) throws -> Diagnosis {
    let (grids, complaints) = sources.grids()
    guard complaints.isEmpty else { throw ImportRefusal(complaints) }
    if isRehearsal {
      return try Dossier(try workspace.contents()).merging(grids, as: kind, mint: mint).diagnosis
    }
    return try workspace.perform("import", by: author, at: now) { draft in
      let before = Dossier(try draft.reader.contents())
      let (after, diagnosis) = try before.merging(grids, as: kind, mint: mint)
      try draft.keep(after, unlike: before)
      return diagnosis
    }
  }
}
