import People

/// One thing that was answered of files that wait.
public enum AnsweredThing: Hashable, Sendable {
  /// What stands in a cell, or a row as a whole.
  case cell(CellPlace)
  /// How a profile or a place is written, as it was read.
  case profile(String), place(String)
  /// Who someone is, wherever they are named or at one line.
  case person(String, line: Int?, sheet: SheetName)
  /// Which table a sheet is and what its columns are; what its first line is.
  case table(SheetName)
  /// In which order the dates of a column are.
  case dates(String, sheet: SheetName)

  /// Whether it is about a name.
  public var isName: Bool {
    switch self {
    case .profile, .place, .person: true
    case .cell, .table, .dates: false
    }
  }

  /// Whether it is about the order of dates.
  public var isOfDates: Bool { if case .dates = self { true } else { false } }

  /// What it is asked about by: the words as they were read, or where they stand.
  public var read: String {
    switch self {
    case .profile(let read), .place(let read), .person(let read, _, _): read
    case .dates(let heading, _): heading
    case .cell, .table: ""
    }
  }

  /// What a button calls it.
  public var code: String { String(describing: self) }
}

extension ImportAnswers {
  /// Everything that was answered, each with its answer.
  public var told: [AnsweredThing: String] {
    var told: [AnsweredThing: String] = [:]
    for (place, correction) in corrections.told { told[.cell(place)] = correction.text }
    for profile in profiles.values { told[.profile(profile.read)] = profile.told }
    for place in places.values { told[.place(place.read)] = place.told }
    for who in people {
      told[.person(who.name, line: who.line, sheet: who.sheet)] = who.answer.said
    }
    for one in dates { told[.dates(one.heading ?? "", sheet: one.sheet)] = one.order.rawValue }
    for table in tables {
      told[.table(table.sheet), default: ""] += table.kind?.rawValue ?? "-"
    }
    for first in firstLines {
      told[.table(first.sheet), default: ""] += first.isHeadings ? "+" : "="
    }
    for column in columns {
      told[.table(column.sheet), default: ""] += " \(column.heading) \(column.use)"
    }
    return told
  }

  /// What was answered of names and of dates, in the order of what was read.
  public var named: [(thing: AnsweredThing, told: String)] {
    told.filter { $0.key.isName || $0.key.isOfDates }.map { (thing: $0.key, told: $0.value) }
      .sorted { ($0.thing.read, $0.thing.code) < ($1.thing.read, $1.thing.code) }
  }

  /// Forgets what was answered of something.
  public mutating func forget(_ thing: AnsweredThing) {
    switch thing {
    case .profile(let read): profiles[Plain.words(read)] = nil
    case .place(let read): places[Plain.words(read)] = nil
    case .person(let name, let line, let sheet):
      people.removeAll { $0.name == name && $0.line == line && $0.sheet == sheet }
    case .cell(let place): corrections.forget(place)
    case .dates(let heading, let sheet):
      dates.removeAll { ($0.heading ?? "") == heading && $0.sheet == sheet }
    case .table: break
    }
  }
}

extension ImportAnswers.Who.Answer {
  /// As it is typed: a reference, a name; « + » for someone new.
  public var said: String {
    switch self {
    case .known(let reference): reference.description
    case .someoneNew: "+"
    case .called(let name): name
    case .voice: "~"
    case .nobody: ""
    }
  }
}

extension [AnsweredThing: String] {
  /// What is answered otherwise, or no more.
  public func differences(from old: Self) -> [AnsweredThing: String?] {
    var found: [AnsweredThing: String?] = [:]
    for thing in Set(keys).union(old.keys) where self[thing] != old[thing] {
      found.updateValue(self[thing], forKey: thing)
    }
    return found
  }
}
