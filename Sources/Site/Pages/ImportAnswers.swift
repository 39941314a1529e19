import Interchange
import People
import Words
import Workbench

extension Visit {
  /// Says which table a sheet is, and what its columns are.
  func nameTable() throws -> Reply {
    let (id, lot) = try waiting()
    let kind = TableKind(rawValue: form["table"])
    guard let file = Int(form["file"]), lot.upload.files.indices.contains(file),
      kind != nil || form["table"] == Visit.nothing
    else { throw SiteFault.unreadableForm }
    let tab = form["tab"].isEmpty ? nil : form["tab"]
    let sheet = SheetName.exactly(file: lot.upload.files[file].name, tab: tab)
    // What columns are was said of the table that stood there.
    let columns = form["table"] == form["was"] ? told(of: sheet) : []
    premises.uploads.answer(in: id) { answers in
      answers.tables.removeAll { $0.sheet == sheet }
      answers.columns.removeAll { $0.sheet == sheet }
      answers.tables.append(ImportAnswers.Table(kind, for: sheet))
      answers.columns += columns
    }
    return .goTo("/import/\(id)")
  }

  /// What a form calls a table or a column that is not taken, and a column kept with its row.
  static let (nothing, kept) = ("-", "+")

  private func told(of sheet: SheetName) -> [ImportAnswers.Column] {
    form.pairs.compactMap { name, value in
      guard name.hasPrefix("use-"), let number = Int(name.dropFirst(4)) else { return nil }
      let use: ColumnUse =
        value == Visit.nothing ? .aside : value == Visit.kept ? .kept : .column(value)
      return ImportAnswers.Column(form["heading-\(number)"], at: number, is: use, in: sheet)
    }
  }

  /// Answers who is who, and how profiles are written.
  func answerImport() throws -> Reply {
    let (id, lot) = try waiting()
    let form = self.form
    let names = lot.upload.files.map(\.name)
    var (profiles, people) = ([(String, String)](), [ImportAnswers.Who]())
    for (name, read) in form.pairs {
      if name.hasPrefix("profile-") {
        profiles.append((read, form["as-\(name)"]))
      } else if name.hasPrefix("person-") {
        let file = Int(form["file-\(name)"]) ?? -1
        let tab = form["tab-\(name)"]
        guard names.indices.contains(file), let answer = who(form["as-\(name)"]) else { continue }
        people.append(
          ImportAnswers.Who(
            read, line: Int(form["line-\(name)"]),
            in: .exactly(file: names[file], tab: tab.isEmpty ? nil : tab), is: answer))
      }
    }
    let answered = (profiles, people)
    premises.uploads.answer(in: id) { answers in
      for (read, told) in answered.0 { answers.write(read, as: told) }
      answers.people += answered.1
    }
    return .goTo("/import/\(id)")
  }

  private func who(_ told: String) -> ImportAnswers.Who.Answer? {
    if told.isEmpty { return nil }
    if told == Visit.kept { return .someoneNew }
    if let reference = Reference(told), [.person, .member].contains(reference.kind) {
      return .known(reference)
    }
    return .called(told)
  }
}
