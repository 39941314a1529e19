public import Interchange
import People
public import Words

/// An option of an import that cannot be read.
public enum UnreadableAnswer: Error, Hashable, Sendable {
  case unknownTable(String), unknownCrossing(String), unknownDates(String)
  /// Without the sign that parts what was read from what it is.
  case unparted(String, option: String)
}

extension UnreadableAnswer: Sayable {
  public func said(in wording: Wording) -> String {
    switch self {
    case .unknownTable(let word):
      let known = TableKind.allCases.map { $0.definition.title.said(in: wording).lowercased() }
      let nearest = Spelling.nearest(to: word, among: known)
      return wording.command.unknownWord(word, "--as", known.joined(separator: ", "))
        + (nearest.map { " " + wording.kits.didYouMean($0) } ?? "")
    case .unknownCrossing(let word):
      return wording.command.unknownWord(
        word, "--crossing", ImportAnswers.Crossing.allCases.map(\.rawValue).joined(separator: ", "))
    case .unknownDates(let word):
      return wording.command.unknownWord(
        word, "--dates", DateOrder.allCases.map(\.rawValue).joined(separator: ", "))
    case .unparted(let word, let option): return wording.questions.unparted(word, option)
    }
  }
}

extension ImportAnswers {
  /// What someone answers by command.
  ///
  /// - Parameters:
  ///   - tables: « verbatim », « Réponses=verbatim », « Budget=rien ».
  ///   - columns: « Recueilli le=date », « Réponses:Recueilli le=date ».
  ///   - ignored: headings of what is not taken.
  ///   - kept: headings of what is kept with each row.
  ///   - people: « Léa=PE-01 », « 3=PE-01 », « Léa=nouvelle ».
  ///   - profiles: « conseillère=conseiller ».
  ///   - places: « Mme Delarbre, coiffeuse=un salon de coiffure ».
  ///   - crossing: « file » or « kept ».
  ///   - dates: « day » or « month », whichever comes first.
  /// - Throws: ``UnreadableAnswer``.
  public init(
    tables: [String], columns: [String] = [], ignored: [String] = [], kept: [String] = [],
    people: [String] = [], profiles: [String] = [], places: [String] = [], crossing: String? = nil,
    dates: String? = nil
  ) throws {
    self.init()
    if let crossing {
      guard let told = Crossing(rawValue: crossing) else {
        throw UnreadableAnswer.unknownCrossing(crossing)
      }
      self.crossing = told
    }
    if let dates {
      guard let order = DateOrder(rawValue: dates) else {
        throw UnreadableAnswer.unknownDates(dates)
      }
      self.dates = [Dates(order)]
    }
    self.tables = try tables.map(Self.table)
    self.columns =
      try columns.map(Self.column)
      + ignored.map { Column($0, is: .aside, option: "--ignore \($0.asTyped)") }
      + kept.map { Column($0, is: .kept, option: "--keep \($0.asTyped)") }
    self.people = try people.map(Self.who)
    for profile in profiles {
      let (read, told) = try Self.parted(profile, "--profile")
      write(read, as: told)
    }
    for place in places {
      let (read, told) = try Self.parted(place, "--place")
      write(place: read, as: told)
    }
  }

  private static func table(_ word: String) throws -> Table {
    let at = word.lastIndex(of: "=")
    let name = at.map { String(word[word.index(after: $0)...]) } ?? word
    let sheet: SheetName = at.map { .called(String(word[..<$0])) } ?? .any
    if means(name, \.nothing) { return Table(nil, for: sheet) }
    guard let kind = TableKind(named: name) else {
      throw UnreadableAnswer.unknownTable(name)
    }
    return Table(kind, for: sheet)
  }

  private static func column(_ word: String) throws -> Column {
    let (heading, name) = try parted(word, "--column")
    let option = "--column \(word.asTyped)"
    if means(name, \.nothing) { return Column(heading, is: .aside, option: option) }
    if means(name, \.kept) { return Column(heading, is: .kept, option: option) }
    return Column(heading, is: .column(name), option: option)
  }

  private static func who(_ word: String) throws -> Who {
    let (name, told) = try parted(word, "--person")
    let answer: Who.Answer
    if let reference = Reference(told), [.person, .member].contains(reference.kind) {
      answer = .known(reference)
    } else if ["nouveau", "nouvel"].contains(told.lowercased()) || means(told, \.someoneNew) {
      answer = .someoneNew
    } else if means(told, \.nothing) {
      answer = .nobody
    } else if means(told, \.voice) {
      answer = .voice
    } else {
      answer = .called(told)
    }
    if let line = Int(name) { return Who("", line: line, is: answer) }
    return Who(name, is: answer)
  }

  /// A word of ours, in either language.
  private static func means(
    _ word: String, _ ours: (QuestionsWording) -> String
  ) -> Bool {
    Language.allCases.contains { ours(Wording.of($0).questions) == word.lowercased() }
  }

  /// What was read, then what it is: the last « = » parts them.
  private static func parted(_ word: String, _ option: String) throws -> (String, String) {
    guard let at = word.lastIndex(of: "="), at != word.startIndex else {
      throw UnreadableAnswer.unparted(word, option: option)
    }
    return (
      String(word[..<at]).trimmed, String(word[word.index(after: at)...]).trimmed
    )
  }
}
