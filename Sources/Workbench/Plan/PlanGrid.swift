public import Atelier

/// A day to scale: a column for each team, a row from each start or end to the next.
public struct PlanGrid: Sendable {
  public struct Cell: Sendable {
    /// Nothing where teams wait or are free.
    public let slot: Timetable.Slot?
    public let columns: Int
    public let rows: Int
  }

  public struct Row: Sendable {
    public let start: Int
    public let minutes: Int
    public let cells: [Cell]
  }

  public let rows: [Row]

  public init(_ day: Timetable.DayPlan, _ agenda: Agenda) {
    let marks = Set(day.slots.flatMap { [$0.start, $0.end] } + [day.opens]).sorted()
    let columns = PlanGrid.columns(day, agenda)
    rows = zip(marks, marks.dropFirst()).map { start, end in
      Row(
        start: start, minutes: end - start,
        cells: PlanGrid.cells(from: start, columns, marks))
    }
  }

  /// What each team does, in order; one column for everyone where there are no teams.
  private static func columns(
    _ day: Timetable.DayPlan, _ agenda: Agenda
  ) -> [[Timetable.Slot]] {
    if agenda.teams.isEmpty { return [day.slots] }
    return agenda.teams.map { team in
      day.slots.filter { slot in agenda.teams(of: slot.block).contains { $0.id == team.id } }
    }
  }

  private static func cells(
    from start: Int, _ columns: [[Timetable.Slot]], _ marks: [Int]
  ) -> [Cell] {
    let current = columns.map { $0.first { $0.start <= start && start < $0.end } }
    var (cells, place) = ([Cell](), 0)
    while place < current.count {
      guard let slot = current[place] else {
        cells.append(Cell(slot: nil, columns: 1, rows: 1))
        place += 1
        continue
      }
      let width = current[place...].prefix { $0?.block.id == slot.block.id }.count
      if slot.start == start {
        let rows = marks.count { $0 >= slot.start && $0 < slot.end }
        cells.append(Cell(slot: slot, columns: width, rows: rows))
      }
      place += width
    }
    return cells
  }
}
