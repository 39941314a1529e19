import People

/// A date that people understand by those around it: « 5 oct. », « début octobre », « hier ».
struct VagueDate {
  private let day: Int?
  /// None where not even the month is said.
  private let month: Int?
  /// Where it is said: only the day is vague, or the writer was not sure.
  private let year: Int?
  /// What two figures after a month say where they are a year: « octobre 23 ».
  private let shortYear: Int?

  init?(_ text: String) {
    if let sure = Self.doubted(text) {
      (day, month, year, shortYear) = (sure.day, sure.month, sure.year, nil)
      return
    }
    let words = Plain.words(text).split(separator: " ").map(String.init)
    let parts = words.filter {
      !Self.around.contains($0) && !Self.rough.contains($0)
        && !(words.count > 2 && $0 != "mar" && WrittenDate.weekdays.contains($0))
    }
    if parts.isEmpty, words.contains(where: { Self.around.contains($0) && $0.count > 2 }) {
      (day, month, year, shortYear) = (nil, nil, nil, nil)
      return
    }
    let isRough = words.contains { Self.rough.contains($0) }
    guard let date = WrittenDate(parts.joined(separator: " ")), let month = date.month,
      date.year == nil || isRough
    else { return nil }
    (day, self.month, year) = (isRough ? nil : date.day, month, date.year)
    // In French a day stands before its month.
    let isAfter = parts.count == 2 && parts[1].count == 2 && parts[0].first?.isLetter == true
    shortYear = isAfter && !Self.english.contains(parts[0]) ? date.day.map { 2000 + $0 } : nil
  }

  /// « 24/10/2023 ? »: a whole date, of which its writer was not sure.
  private static func doubted(_ text: String) -> WrittenDate? {
    guard text.contains("?") else { return nil }
    let bare = Plain.trimmed(text.filter { !"?()~".contains($0) })
    return WrittenDate(bare).flatMap { $0.when == nil || $0.month == nil ? nil : $0 }
  }

  /// Whether it says enough without those around it.
  var isWhole: Bool { year != nil }

  /// What it may be beside a known date: as near to it as its day or its month allows.
  func proposal(near known: When?) -> When? {
    if let year, let month { return when(year, month) }
    guard let known else { return nil }
    guard let month else { return .month(year: known.start.year, month: known.start.month) }
    if let shortYear, abs(shortYear - known.start.year) < 3 {
      return .month(year: shortYear, month: month)
    }
    let years = [known.start.year, known.start.year - 1, known.start.year + 1]
    let nearest = years.min { distance(month, $0, known) < distance(month, $1, known) }
    return when(nearest ?? known.start.year, month)
  }

  private func when(_ year: Int, _ month: Int) -> When {
    day.flatMap { Day(year, month, $0) }.map(When.day) ?? .month(year: year, month: month)
  }

  /// The number of a week of the year, and its year where it is said: « semaine 42 », « S42 »,
  /// « week 7 », « 2023-W43 ».
  static func week(_ text: String) -> (number: Int, year: Int?)? {
    let words = Plain.words(text).split(separator: " ").map(String.init)
      .filter { !["la", "en", "the", "of", "n", "no", "de", "d"].contains($0) }
    let joined = words.joined(separator: " ")
    let (after, before) = (
      joined.wholeMatch(of: /(?:semaine|sem|s|week|wk|w) ?(\d{1,2})(?: (\d{4}))?/),
      joined.wholeMatch(of: /(\d{4}) ?(?:s|w) ?(\d{1,2})/)
    )
    let number = after.flatMap { Int($0.1) } ?? before.flatMap { Int($0.2) }
    guard let number, (1...53).contains(number) else { return nil }
    return (number, after?.2.flatMap { Int($0) } ?? before.flatMap { Int($0.1) })
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

  /// Months that English names so too, where a day may stand after.
  private static let english: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "aug", "sep", "oct",
    "nov", "dec", "jul",
  ]
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
      let year = week.year ?? neighbour(of: key)?.when.start.year ?? directory.year
      guard let days = year.flatMap({ VagueDate.days(ofWeek: week.number, in: $0) }) else {
        return complaint
      }
      return Complaint(
        .weekOf(read, days.monday, days.friday, isPeriod: expected == .period),
        at: complaint.place)
    }
    guard let vague = VagueDate(read) else { return complaint }
    let neighbour = neighbour(of: key)
    var proposal = vague.proposal(near: neighbour?.when)
    // A month does not fill the column of a day.
    if expected == .day, case .month = proposal { proposal = nil }
    return Complaint(
      .vagueDate(
        read, proposal: proposal, line: proposal == nil || vague.isWhole ? nil : neighbour?.line),
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
