public import Atelier
public import Paper
public import People
public import Words

/// A plan as its sheets tell it: when everything falls, and what those who lead may be called.
public struct PlanPrint: Sendable {
  public let agenda: Agenda
  public let table: Timetable
  public let programme: String
  /// Where it happens, as far as a print may say.
  public let place: String
  /// What comes before and after, the earliest first.
  public var errands: [Errand] = []
  /// Who wears a badge.
  public var roll = BadgeRoll()
  /// How many sheets of labels its badges take, and what those are called.
  public var badgeSheets: (count: Int, name: String) = (0, "")
  /// What decks are called by their codes, in the language of these sheets.
  public var deckTitles: [String: String] = [:]
  private let people: [Person.ID: Disclosed]
  private let references: [Person.ID: Reference]

  public init(
    _ agenda: Agenda, _ table: Timetable, programme: String, place: String,
    people: [Person.ID: Disclosed], references: [Person.ID: Reference]
  ) {
    (self.agenda, self.table, self.programme, self.place) = (agenda, table, programme, place)
    (self.people, self.references) = (people, references)
  }

  /// Why some of its words cannot be set as they are, if any: a question mark stands for each sign
  /// that no font has.
  public func spared(by composer: Composer) throws -> Overflows? {
    let style = Lettering.plain(10)
    let occasion = agenda.occasion
    let around =
      [occasion.title, place] + agenda.teams.flatMap { [$0.letter, $0.room] }
      + table.days.flatMap { $0.day.rooms.map(\.name) }
    let blocks = agenda.blocks.map { block in
      (
        block.reference,
        [block.title, block.instruction, block.notes, block.produces, block.room] + block.decks
          + agenda.materials.filter { $0.block == block.id }.map(\.name)
      )
    }
    return try Overflows.parting([(occasion.reference, around)] + blocks) { reference, words in
      try Unset.naming(reference.description) {
        _ = try composer.set(words.joined(separator: " "), style)
      }
    }.aside
  }

  // MARK: - Who

  /// A first name where it may be said to who reads these sheets, else a reference.
  func name(_ person: Person.ID, _ wording: Wording) -> String {
    if let shown = people[person], shown.isNamed { return shown.name }
    return references[person]?.description ?? wording.plan.toProvide
  }

  public func name(_ person: Person.ID, in wording: Wording) -> String { name(person, wording) }

  func leads(of block: Block, _ wording: Wording) -> [String] {
    let leads = agenda.leads(of: block).map { name($0, wording) }
    return leads.isEmpty && block.intention.isWork ? [wording.plan.toProvide] : leads
  }

  /// Everyone who leads, animates or helps.
  public var everyone: [Person.ID] { agenda.everyLead }

  // MARK: - What

  /// « 28 badges »
  ///
  /// - Parameter teams: whose share it is; all of it without any.
  func materials(
    of block: Block, _ wording: Wording, withDecks: Bool = true, for teams: [Team] = []
  ) -> [String] {
    agenda.materials.filter { $0.block == block.id }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { material in
        let isEach = agenda.people == 0 && material.share == .person
        let count = isEach ? material.count : agenda.count(of: material, for: teams)
        let said = PlanPrint.counted(count, material.name, wording)
        return isEach ? wording.planPrints.forEach(said) : said
      }
      + (withDecks ? block.decks.map { wording.planPrints.deck(deckTitles[$0] ?? $0) } : [])
  }

  /// « 28 badges »; « carton plume : 8 » where the name is not written for so many.
  static func counted(_ count: Int, _ name: String, _ wording: Wording) -> String {
    let words = name.split(separator: " ")
    let ends = [words.first, wording.language == .french ? nil : words.last]
    let isSeveral = ends.contains { $0?.last.map { "sxz".contains($0) } ?? false }
    guard isSeveral == wording.language.isSeveral(count) else {
      return "\(wording.announcing(name)) \(wording.number(Double(count)))"
    }
    let isPlain = name.dropFirst().first.map { $0.isLowercase || $0 == " " } ?? false
    let said = isPlain ? name.prefix(1).lowercased() + name.dropFirst() : name
    return "\(wording.number(Double(count)))\(NoBreak.full)\(said)"
  }

  /// Where it is: its own room, else those of its teams, or of some of them.
  func room(of block: Block, for some: [Team] = []) -> String {
    let own = block.room.trimmed
    if !own.isEmpty || agenda.isPlenary(block) { return own }
    return (some.isEmpty ? agenda.teams(of: block) : some).map(\.room).filter { !$0.isEmpty }
      .uniqued
      .joined(separator: ", ")
  }

  // MARK: - When

  func start(_ slot: Timetable.Slot, _ day: Timetable.DayPlan, _ wording: Wording) -> String {
    day.said(slot.start, in: wording)
  }

  func end(_ slot: Timetable.Slot, _ day: Timetable.DayPlan, _ wording: Wording) -> String {
    day.said(slot.end, in: wording)
  }

  /// « 40 min, au moins 30 min »
  func lasting(_ block: Block, _ wording: Wording) -> String {
    wording.planPrints.lasting(
      wording.plan.duration(block.minutes),
      block.minimum < block.minutes ? wording.plan.duration(block.minimum) : nil)
  }

  /// « Mardi 11 juillet 2017 »
  func dayName(_ day: Timetable.DayPlan, _ wording: Wording) -> String {
    let weekday = wording.plan.weekdays[day.day.day.weekday - 1].capitalisedFirst
    return "\(weekday) \(wording.long(day.day.day))"
  }

  /// What is before everyone; all that is, where there are no teams.
  func isPlenary(_ slot: Timetable.Slot) -> Bool { agenda.isPlenary(slot.block) }

  /// In the order of the clock.
  func slots(of day: Timetable.DayPlan) -> [Timetable.Slot] {
    day.slots.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element)
  }
}
