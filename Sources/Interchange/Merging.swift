public import Entities
public import People

extension Dossier {
  /// The dossier with what grids say, and what that changes; nothing at all where one row is wrong.
  ///
  /// Rows are matched by reference, else by what tells them apart (the words and profile of a
  /// quote, the name of a person…). What is no longer in a sheet is left alone.
  /// - Parameters:
  ///   - answers: what someone answered to what the grids ask.
  ///   - home: which workspace this is, and what it held when the tables left it.
  ///   - progress: told how many rows are compared, and of how many.
  public func merging(
    _ grids: [Grid], _ answers: ImportAnswers = ImportAnswers(), mint: Mint,
    into home: TableHome? = nil,
    progress: @escaping (Int, Int) -> Void = { _, _ in }
  ) throws(ImportRefusal) -> (dossier: Dossier, diagnosis: Diagnosis) {
    let grids = answers.headed(grids)
    let desk = MergingDesk(self, mint: mint, answers: answers, home: home, progress: progress)
    desk.open(grids)
    let flawed = Set(desk.complaints.map(\.place))
    desk.identifyAll()
    desk.buildAll()
    if !desk.complaints.isEmpty {
      throw ImportRefusal(desk.complaints.once(at: flawed).inOrder(of: grids))
    }
    return (desk.dossier, desk.diagnosis)
  }
}

extension [Complaint] {
  /// Without what follows from a flaw already told, of the same cell or of its row as a whole.
  func once(at places: Set<CellPlace>) -> [Complaint] {
    let rows = Set(places.compactMap { place in place.line.map { place.on(line: $0) } })
    var told: Set<CellPlace> = []
    return filter { complaint in
      guard places.contains(complaint.place) else { return !rows.contains(complaint.place) }
      return told.insert(complaint.place).inserted
    }
  }

  /// In the order in which people will look for them.
  fileprivate func inOrder(of grids: [Grid]) -> [Complaint] {
    let order = Dictionary(
      grids.enumerated().map { ("\($1.file)\n\($1.tab ?? "")", $0) }
    ) { first, _ in first }
    return sorted { a, b in
      func rank(_ place: CellPlace) -> (Int, Int, Int) {
        (order["\(place.file)\n\(place.tab ?? "")"] ?? 0, place.line ?? 0, place.column ?? 0)
      }
      return rank(a.place) < rank(b.place)
    }
  }
}
