extension Facts {
  /// The columns that say whose it is.
  public var owners: [ColumnFacts] { own(.owner) }

  /// The columns that say it where no owner does: what it leads to is someone's.
  public var sources: [ColumnFacts] { own(.source) }

  /// The columns, its own or of its lists, that tell of people without being theirs.
  public var mentions: [ColumnFacts] { columns.filter { $0.matter == .mention } }

  /// Whether it may be someone's.
  public var isOwned: Bool { !owners.isEmpty || !sources.isEmpty }

  /// Whether it keeps an empty place once erased.
  public var leavesPlace: Bool { columns.contains { $0.remains != .nothing } }

  /// The columns of a row once it was erased: what nobody said is left goes.
  public func remains(of cells: ColumnValues) -> ColumnValues {
    ColumnValues(
      Dictionary(
        uniqueKeysWithValues: cells.values.map { name, cell in
          if Facts.standing.contains(name) { return (name, cell) }
          return (name, column(name, in: table)?.left(of: cell) ?? .null)
        }))
  }

  /// The columns of a row of one of its tables, without what is only for those who wrote it: what
  /// was noted beside, and whatever no field says what it is.
  public func withoutAsides(_ cells: ColumnValues, of table: String) -> ColumnValues {
    var cells = cells
    for (name, cell) in cells.values {
      guard !Facts.standing.contains(name), case .text = cell else { continue }
      let column = column(name, in: table)
      if column == nil || column?.matter == .aside { cells.values[name] = .text("") }
    }
    return cells
  }

  private func own(_ matter: Matter) -> [ColumnFacts] {
    columns.filter { $0.matter == matter && $0.list == nil }
  }
}

extension ColumnFacts {
  fileprivate func left(of cell: ColumnValue) -> ColumnValue {
    switch remains {
    case .nothing: return empty
    case .itself: return cell
    case .text(let words): return .text(words)
    case .month:
      guard case .text(let moment) = cell else { return empty }
      return .text(String(moment.prefix(7)))
    }
  }
}
