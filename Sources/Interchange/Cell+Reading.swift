public import Atelier
public import People

/// What a cell says, or a complaint that says what was read, what was expected, and where.
extension Cell {
  /// Trimmed, accents composed: to read a date, a number, a name. What people wrote is ``text``.
  public var words: String { Plain.trimmed(text) }

  /// What the column of a date or of a number reads: the value behind what is shown.
  var measure: String { value ?? words }

  public func when() throws(Complaint) -> When {
    guard let when = WrittenDate(measure)?.when else { throw misread(.when) }
    return when
  }

  public func day() throws(Complaint) -> Day {
    guard case .day(let day) = WrittenDate(measure)?.when else { throw misread(.day) }
    return day
  }

  public func period() throws(Complaint) -> Period {
    guard let period = WrittenDate.period(measure) else { throw misread(.period) }
    return period
  }

  /// « 8 h 45 », `08:45`; what a sheet shows of a time, as it keeps a part of a day.
  public func time() throws(Complaint) -> TimeOfDay {
    guard let time = TimeOfDay(words) ?? TimeOfDay(measure) else { throw misread(.time) }
    return time
  }

  public func whole() throws(Complaint) -> Int {
    guard let number = WrittenNumber.number(measure, isRaw: value != nil),
      let whole = Int(exactly: number)
    else {
      throw misread(.whole)
    }
    return whole
  }

  public func decimal() throws(Complaint) -> Double {
    guard let number = WrittenNumber.number(measure, isRaw: value != nil) else {
      throw misread(.decimal)
    }
    return number
  }

  /// « environ 37 », « plus de 2 000 », « au moins 5 ».
  public func figure() throws(Complaint) -> (
    qualifier: Figure.Qualifier, value: Double, unit: String
  ) {
    let shown = WrittenNumber(words)
    if let value, let exact = WrittenNumber(value, isRaw: true) {
      return (
        shown?.qualifier ?? .exact, exact.value, exact.unit.isEmpty ? shown?.unit ?? "" : exact.unit
      )
    }
    guard let shown else {
      throw WrittenNumber.unclear(words).map { Complaint($0, at: place) } ?? misread(.figure)
    }
    return (shown.qualifier, shown.value, shown.unit)
  }

  /// Yes or no.
  public func truth() throws(Complaint) -> Bool {
    switch Plain.words(measure) {
    case "oui", "o", "x", "vrai", "yes", "y", "true", "1", "ok": return true
    case "non", "n", "faux", "no", "false", "0": return false
    case "" where ["✓", "✔", "☑", "✅"].contains(words.first): return true
    default: throw misread(.truth)
    }
  }

  /// Several things in one cell: a line each, else parted by semicolons, else by commas; in
  /// straight quotes, what holds one of these.
  public var items: [String] { Listed.items(text) }

  func misread(_ expected: Expectation, nearest: String? = nil) -> Complaint {
    Complaint(.misread(words, expected: expected, nearest: nearest), at: place)
  }
}
