import Atelier
public import Paper
import People
import Words

extension Composer {
  /// The run sheet of a plan, A4 lying: teams as columns, what is done together across them.
  public func runSheet(of print: PlanPrint) throws -> [Page] {
    let groups = RunSheet.groups(print.agenda.teams)
    let sheets = try print.table.days.filter { !$0.slots.isEmpty }.flatMap { day in
      try groups.flatMap { teams in
        try RunSheet(print: print, day: day, teams: teams, compose: sparing).sheets()
          .map { ($0, day, teams) }
      }
    }
    return try sheets.enumerated().map { place, sheet in
      let setter = RunSheet(print: print, day: sheet.1, teams: sheet.2, compose: sparing)
      return try setter.page(sheet.0, place + 1, of: sheets.count)
    }
  }
}

/// Lays a day down its sheets; no sequence is ever cut.
struct RunSheet {
  let print: PlanPrint
  let day: Timetable.DayPlan
  /// Those that have a column here; a sheet holds six.
  let teams: [Team]
  let compose: Composer

  static let size = SheetSize.a4.size.turned
  static let left: Length = 11
  static let width: Length = 275
  static let body = Frame(x: left, y: 27.4, width: width, height: 159.4)
  /// The hours, left of everything.
  static let gutter: Length = 25
  static let gap: Length = 5
  private static let mostColumns = 6

  /// As even as they may be.
  static func groups(_ teams: [Team]) -> [[Team]] {
    guard teams.count > mostColumns else { return [teams] }
    let count = (teams.count + mostColumns - 1) / mostColumns
    let each = (teams.count + count - 1) / count
    return stride(from: 0, to: teams.count, by: each).map {
      Array(teams[$0..<min($0 + each, teams.count)])
    }
  }

  /// One sheet as it fills.
  struct Sheet {
    var marks: [Mark] = []
    var slots: [Timetable.Slot] = []
    /// Where columns begin, under the names of their teams.
    var top = RunSheet.body.y
    /// Under the lowest thing.
    var low = RunSheet.body.y
  }

  private struct Place: Comparable {
    var (sheet, y): (Int, Length)
    static func < (a: Place, b: Place) -> Bool { (a.sheet, a.y) < (b.sheet, b.y) }
  }

  var words: PlanPrintsWording { compose.wording.planPrints }
  var columnWidth: Length {
    let room = Self.width - Self.gutter - Self.gap * Double(teams.count - 1)
    return room / Double(max(teams.count, 1))
  }
  func x(_ column: Int) -> Length {
    Self.gutter + (columnWidth + Self.gap) * Double(column)
  }
  func width(_ columns: Range<Int>) -> Length {
    columnWidth * Double(columns.count) + Self.gap * Double(columns.count - 1)
  }

  /// The columns that a sequence takes, side by side; several ranges where another team stands
  /// between.
  private func columns(of slot: Timetable.Slot) -> [Range<Int>] {
    let own = Set(print.agenda.teams(of: slot.block).map(\.letter))
    return teams.indices.reduce(into: [Range<Int>]()) { ranges, place in
      guard own.contains(teams[place].letter) else { return }
      if let last = ranges.last, last.upperBound == place {
        ranges[ranges.count - 1] = last.lowerBound..<(place + 1)
      } else {
        ranges.append(place..<(place + 1))
      }
    }
  }

  func sheets() throws -> [Sheet] {
    var sheets = [Sheet()]
    var free = teams.isEmpty ? [Place(sheet: 0, y: Self.body.y)] : []
    free += teams.map { _ in Place(sheet: 0, y: Self.body.y) }
    var (isInTeams, endsHalf) = (false, false)
    let slots = print.slots(of: day)
    for (number, slot) in slots.enumerated() {
      if print.isPlenary(slot) {
        let row = try row(slot, isBack: isInTeams)
        var place = free.max() ?? Place(sheet: 0, y: Self.body.y)
        if isInTeams { place.y += 1.6 }
        if endsHalf || place.y + row.height > Self.body.bottom + .tolerance,
          !sheets[place.sheet].slots.isEmpty
        {
          sheets.append(Sheet())
          place = Place(sheet: sheets.count - 1, y: Self.body.y)
        }
        put(row, slot, at: Self.left, &place, &sheets)
        free = free.map { _ in place }
        endsHalf = slot.block.intention == .meal && place.y > Self.body.y + Self.body.height * 0.45
        isInTeams = false
        continue
      }
      let ranges = columns(of: slot)
      guard !ranges.isEmpty else { continue }
      if !isInTeams {
        let end = slots[number...].prefix { !print.isPlenary($0) }.map(\.end).max() ?? slot.end
        let heads = try heads(from: slot, to: end)
        let first = try ranges.map { try cell(slot, $0).height }.max() ?? 0
        var place = free.max() ?? Place(sheet: 0, y: Self.body.y)
        place.y += place.y > Self.body.y ? 2.5 : 0
        let room = Self.body.bottom + .tolerance
        if endsHalf || place.y + heads.height + first > room, !sheets[place.sheet].slots.isEmpty {
          sheets.append(Sheet())
          place = Place(sheet: sheets.count - 1, y: Self.body.y)
        }
        put(heads, nil, at: Self.left, &place, &sheets)
        free = free.map { _ in place }
        (isInTeams, endsHalf) = (true, false)
      }
      for columns in ranges {
        let cell = try cell(slot, columns)
        var place = free[columns].max() ?? Place(sheet: 0, y: Self.body.y)
        let isFull = place.y + cell.height > Self.body.bottom + .tolerance
        if isFull, place.y > sheets[place.sheet].top {
          if place.sheet == sheets.count - 1 {
            var new = Place(sheet: sheets.count, y: Self.body.y)
            sheets.append(Sheet())
            put(try heads(from: slot, to: nil), nil, at: Self.left, &new, &sheets)
            sheets[new.sheet].top = new.y
          }
          place = Place(sheet: place.sheet + 1, y: sheets[place.sheet + 1].top)
        }
        put(cell, slot, at: Self.left + x(columns.lowerBound), &place, &sheets)
        for column in columns { free[column] = place }
      }
    }
    return sheets
  }

  private func put(
    _ piece: Piece, _ slot: Timetable.Slot?, at x: Length, _ place: inout Place,
    _ sheets: inout [Sheet]
  ) {
    sheets[place.sheet].marks.append(piece.marks(at: Point(x: x, y: place.y)))
    if let slot { sheets[place.sheet].slots.append(slot) }
    place.y += piece.height
    sheets[place.sheet].low = max(sheets[place.sheet].low, place.y)
  }
}
