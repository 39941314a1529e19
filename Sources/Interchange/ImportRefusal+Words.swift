public import Words

extension ImportRefusal: Sayable {
  /// Every fault, one a line, in the order of the files.
  public func said(in wording: Wording) -> String {
    complaints.map { $0.said(in: wording) }.joined(separator: "\n")
      + "\n" + count(in: wording)
  }

  /// How many faults, how many questions.
  private func count(in wording: Wording) -> String {
    let asked = complaints.count(where: { $0.fact.isQuestion })
    let faults = complaints.count - asked
    if asked == 0 { return wording.account.refused(faults) }
    return wording.questions.unanswered(asked, faults)
  }
}

extension LongTexts: Sayable {
  /// Which texts they are, and where.
  public func said(in wording: Wording) -> String {
    wording.longTexts.apart(
      file,
      places.map {
        wording.longTexts.place(
          $0.table.said(in: wording), $0.row, $0.column.said(in: wording))
      })
  }
}

extension WorkbookFault: Sayable {
  public func said(in wording: Wording) -> String {
    switch self {
    case .tooLong(let table, let line, let column):
      wording.account.tooLongForASheet(
        table.said(in: wording), line, column.said(in: wording))
    case .unwritable: wording.account.unwritable
    }
  }
}
