import People

/// A date that people understand by those around it: « 5 oct. », « début octobre », « hier ».
struct VagueDate {
  private let day: Int?
  /// None where not even the month is said.
  private let month: Int?

  init?(_ text: String) {
    let words = Plain.words(text).split(separator: " ").map(String.init)
    let parts = words.filter { !Self.around.contains($0) && !Self.rough.contains($0) }
    if parts.isEmpty, words.contains(where: { Self.around.contains($0) && $0.count > 2 }) {
      (day, month) = (nil, nil)
      return
    }
    guard let date = WrittenDate(parts.joined(separator: " ")), date.year == nil,
      let month = date.month
    else { return nil }
    let isRough = words.contains { Self.rough.contains($0) }
    (day, self.month) = (isRough ? nil : date.day, month)
  }

  /// What it may be beside a known date: as near to it as its day or its month allows.
  func proposal(near known: When) -> When {
    guard let month else { return .month(year: known.start.year, month: known.start.month) }
    let years = [known.start.year, known.start.year - 1, known.start.year + 1]
    let nearest = years.min { distance(month, $0, known) < distance(month, $1, known) }
    let year = nearest ?? known.start.year
    return day.flatMap { Day(year, month, $0) }.map(When.day) ?? .month(year: year, month: month)
  }

  /// The number of a week of the year: « semaine 42 », « S42 », « week 7 ».
  static func week(_ text: String) -> Int? {
    let words = Plain.words(text).split(separator: " ").map(String.init)
      .filter { !["la", "en", "the", "of", "n", "no"].contains($0) }
    let joined = words.joined(separator: " ")
    guard let found = joined.wholeMatch(of: /(?:semaine|sem|s|week|wk|w) ?(\d{1,2})/),
      let week = Int(found.1), (1...53).contains(week)
    else { return nil }
    return week
  }

  /// Monday to Friday of a week (ISO 8601: the first one holds 4 January); `nil` where a year is too
  /// short for it.
  static func days(ofWeek week: Int, in year: Int) -> (monday: Day, friday: Day)? {
    guard let fourth = Day(year, 1, 4) else { return nil }
    let monday = Day(number: fourth.number - fourth.weekday + 1 + 7 * (week - 1))
    guard Day(number: monday.number + 3).year == year else { return nil }
    return (monday, Day(number: monday.number + 4))
  }

  private func distance(_ month: Int, _ year: Int, _ known: When) -> Int {
    abs((Day(year, month, day ?? 15) ?? known.start).number - known.start.number)
  }

  private static let rough: Set<String> = [
    "debut", "mi", "fin", "courant", "vers", "environ", "early", "mid", "late", "end", "beginning",
    "around",
  ]
  private static let around: Set<String> = [
    "hier", "avant", "aujourd", "hui", "matin", "soir", "dernier", "derniere", "semaine", "mois",
    "yesterday", "today", "last", "week", "month", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "of", "en", "le", "la", "the", "ce", "cette", "au", "de", "d", "in",
  ]
}

extension RecordReader {
  /// The date of the nearest row above that says one in a column, else of the nearest below.
  func neighbour(of key: String) -> (line: Int, when: When)? {
    guard let column = record.table.positions[key] else { return nil }
    let line = record.row.line
    func dated(_ row: Row) -> (line: Int, when: When)? {
      row.cell(column)?.dated.map { (row.line, $0) }
    }
    let rows = record.table.rows
    return rows.last { $0.line < line && dated($0) != nil }.flatMap(dated)
      ?? rows.first { $0.line > line && dated($0) != nil }.flatMap(dated)
  }

  /// A date that cannot be read, with what its neighbours make of it where it is only vague.
  func clarified(_ complaint: Complaint, about key: String) -> Complaint {
    guard case .misread(let read, let expected, _) = complaint.fact,
      [.when, .day, .period].contains(expected)
    else { return complaint }
    if let week = VagueDate.week(read) {
      let year = neighbour(of: key)?.when.start.year ?? directory.year
      guard let days = year.flatMap({ VagueDate.days(ofWeek: week, in: $0) }) else {
        return complaint
      }
      return Complaint(
        .weekOf(read, days.monday, days.friday, isPeriod: expected == .period),
        at: complaint.place)
    }
    guard let vague = VagueDate(read) else { return complaint }
    let neighbour = neighbour(of: key)
    var proposal = neighbour.map { vague.proposal(near: $0.when) }
    // A month does not fill the column of a day.
    if expected == .day, case .month = proposal { proposal = nil }
    return Complaint(
      .vagueDate(read, proposal: proposal, line: proposal == nil ? nil : neighbour?.line),
      at: complaint.place)
  }
}

extension Cell {
  /// The date it says, or the first day of its period.
  fileprivate var dated: When? {
    if let when = try? when() { return when }
    return (try? period()).map { .day($0.start) }
  }
}
