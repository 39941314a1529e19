import Interchange
import People
import Words
import Workbench

extension Visit {
  /// Says which table a sheet is, and what its columns are.
  func nameTable() async throws -> Reply {
    let (id, lot) = try waiting()
    let kind = TableKind(rawValue: form["table"])
    guard let file = Int(form["file"]), lot.upload.files.indices.contains(file),
      kind != nil || form["table"] == Visit.nothing || !form["first"].isEmpty
    else { throw SiteFault.unreadableForm }
    let tab = form["tab"].isEmpty ? nil : form["tab"]
    let sheet = SheetName.exactly(file: lot.upload.files[file].name, tab: tab)
    // What columns are was said of the table that stood there.
    let columns = form["table"] == form["was"] ? told(of: sheet) : []
    let isNothing = form["table"] == Visit.nothing
    let first =
      form["first"].isEmpty
      ? nil : ImportAnswers.FirstLine(isHeadings: form["first"] == "titles", in: sheet)
    return try await answering(id) { answers in
      answers.tables.removeAll { $0.sheet == sheet }
      answers.columns.removeAll { $0.sheet == sheet && $0.heading != Visit.tabName }
      if kind != nil || isNothing { answers.tables.append(ImportAnswers.Table(kind, for: sheet)) }
      answers.columns += columns
      if let first {
        answers.firstLines.removeAll { $0.sheet == sheet }
        answers.firstLines.append(first)
      }
    }
  }

  /// Answers something, or shows what was answered otherwise in another tab meanwhile.
  private func answering(
    _ id: String, _ change: @Sendable (inout ImportAnswers) -> Void
  ) async throws -> Reply {
    do {
      try premises.uploads.answer(in: id, seen: seenVersion, change)
      return .goTo("/import/\(id)")
    } catch {
      return try await diagnosisPage(error)
    }
  }

  /// What a form calls a table or a column that is not taken, and a column kept with its row.
  static let (nothing, kept) = ("-", "+")
  /// What stands for the name of a tab among columns.
  static let tabName = "onglet"
  /// What stands for whoever speaks among profiles.
  static let speaker = "@"
  /// A voice without a name.
  static let voice = "~"

  private func told(of sheet: SheetName) -> [ImportAnswers.Column] {
    form.pairs.compactMap { name, value in
      guard name.hasPrefix("use-"), let number = Int(name.dropFirst(4)) else { return nil }
      let use: ColumnUse =
        value == Visit.nothing ? .aside : value == Visit.kept ? .kept : .column(value)
      return ImportAnswers.Column(form["heading-\(number)"], at: number, is: use, in: sheet)
    }
  }

  /// Answers who is who, how profiles are written, and what stands in cells instead of what was
  /// read there; a field that still says what it showed answers nothing.
  func answerImport() async throws -> Reply {
    let (found, gone) = try waitingOrGone()
    guard let (id, lot) = found else { return gone ?? .goTo("/import") }
    let form = self.form.decided
    let names = lot.upload.files.map(\.name)
    var (profiles, people) = ([(String, String)](), [ImportAnswers.Who]())
    var (places, dates) = ([(String, String)](), [ImportAnswers.Dates]())
    var (written, columns) = ([(CellPlace, String)](), [ImportAnswers.Column]())
    for (name, read) in form.pairs where !form.isUntouched("as-\(name)") {
      if name.hasPrefix("profile-"), form["as-\(name)"] == Visit.speaker,
        let sheet = sheet(of: name, names)
      {
        let person = ColumnUse.column(wording.questions.someone)
        columns.append(ImportAnswers.Column(read, is: person, in: sheet))
      } else if name.hasPrefix("profile-") {
        profiles.append((read, form["as-\(name)"]))
      } else if name.hasPrefix("place-") {
        places.append((read, form["as-\(name)"]))
      } else if name.hasPrefix("dates-") {
        let answer = form["as-\(name)"]
        if let sheet = sheet(of: name, names), let order = DateOrder(rawValue: answer) {
          dates.append(ImportAnswers.Dates(order, under: read, in: sheet))
        } else if let cell = MendedPlace(code: form["at-\(name)"]), cell.place.column != nil {
          written.append((cell.place, form.words("as-\(name)")))
        }
      } else if name.hasPrefix("person-") {
        guard let sheet = sheet(of: name, names), let answer = who(form["as-\(name)"]) else {
          continue
        }
        people.append(
          ImportAnswers.Who(
            read, line: Int(form["line-\(name)"]),
            in: sheet, is: answer))
      }
    }
    let answered = (profiles, people, places, dates, written, columns)
    let tabs = form.pairs.filter { $0.name == MendedPlace.tab }
      .compactMap { MendedPlace(code: $0.value)?.place }
    let undone = form.pairs.filter { $0.name == MendedPlace.undoName }.map(\.value)
    return try await answering(id) { answers in
      for name in answers.named where undone.contains(name.thing.code) {
        answers.forget(name.thing)
      }
      for tab in tabs {
        let sheet = SheetName.exactly(file: tab.file, tab: tab.tab)
        let isTaken = answers.columns.contains { $0.sheet == sheet && $0.heading == Visit.tabName }
        answers.columns.removeAll { $0.sheet == sheet && $0.heading == Visit.tabName }
        if !isTaken {
          answers.columns.append(
            ImportAnswers.Column(Visit.tabName, is: .column("place"), in: sheet))
        }
      }
      answers.corrections.take(form)
      for (place, text) in answered.4 { answers.corrections.write(text, at: place) }
      answers.columns += answered.5
      for (read, told) in answered.0 { answers.write(read, as: told) }
      for (read, told) in answered.2 { answers.write(place: read, as: told) }
      for who in answered.1 {
        answers.forget(.person(who.name, line: who.line, sheet: who.sheet))
      }
      answers.people += answered.1
      for one in answered.3 {
        answers.forget(.dates(one.heading ?? "", sheet: one.sheet))
        answers.dates.append(one)
      }
    }
  }

  /// The sheet that a question is about.
  private func sheet(of name: String, _ files: [String]) -> SheetName? {
    guard let file = Int(form["file-\(name)"]), files.indices.contains(file) else { return nil }
    let tab = form["tab-\(name)"]
    return .exactly(file: files[file], tab: tab.isEmpty ? nil : tab)
  }

  private func who(_ told: String) -> ImportAnswers.Who.Answer? {
    if told.isEmpty { return nil }
    if told == Visit.kept { return .someoneNew }
    if told == Visit.voice { return .voice }
    if told == Visit.nothing { return .nobody }
    if let reference = Reference(told), [.person, .member].contains(reference.kind) {
      return .known(reference)
    }
    return .called(told)
  }
}

extension Corrections {
  /// What a form says of cells and of rows.
  fileprivate mutating func take(_ form: Form) {
    for (name, value) in form.pairs {
      if let cell = MendedPlace(name, after: MendedPlace.cell), cell.place.column != nil {
        if !form.isUntouched(name) {
          write(value, at: cell.place, beside: form.said(MendedPlace.known + cell.code))
        }
      } else if let row = MendedPlace(name, after: MendedPlace.row) {
        leaveAside(row.place)
      } else if let undone = MendedPlace(name, after: MendedPlace.undo) {
        forget(undone.place)
      }
    }
  }
}
