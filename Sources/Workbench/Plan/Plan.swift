public import Atelier
import Entities
import Foundation
public import People
import Storage
import Words

/// What is planned for an occasion, as pages and the command show it.
public struct Plan: Sendable {
  public let agenda: Agenda
  public let table: Timetable
  public let snags: Snags
  /// The decks there are; `nil` where no sequence asks for any.
  let decks: Set<String>?
  /// What comes before and after, the earliest first.
  public let errands: [Errand]
  let wording: Wording
  private let names: [Person.ID: String]
  private let encounters: [Encounter.ID: Reference]
  /// Whoever leads, animates or helps, by name.
  public internal(set) var calendars: [(name: String, reference: Reference)] = []

  init(
    _ agenda: Agenda, names: [Person.ID: String], encounters: [Encounter.ID: Reference] = [:],
    decks: Set<String>?, errands: [Errand] = [], _ wording: Wording
  ) {
    self.encounters = encounters
    let table = Timetable(agenda, in: Plan.zone)
    (self.agenda, self.table, self.names, self.wording) = (agenda, table, names, wording)
    (self.decks, self.errands) = (decks, errands)
    snags = Snags(of: agenda, table, decks: decks)
  }

  /// Where the clocks of a plan hang.
  static let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt

  public var occasion: Occasion { agenda.occasion }

  public func name(_ person: Person.ID) -> String { names[person] ?? wording.plan.toProvide }

  /// The encounter a sequence is the time of.
  public func encounter(of block: Block) -> Reference? {
    block.encounter.flatMap { encounters[$0] }
  }

  public var speech: PlanSpeech { PlanSpeech(agenda, table, wording, name: name) }

  /// Who leads a sequence, by first name; « à pourvoir » where someone is needed and nobody is.
  public func leads(of block: Block) -> [String] {
    let leads = agenda.leads(of: block).map(name)
    return leads.isEmpty && block.intention.isWork ? [wording.plan.toProvide] : leads
  }
}

extension Workshop {
  /// What may be planned: occasions with a plan first, by date; then those that have none yet.
  public func plannables() throws -> (planned: [Occasion], bare: [Occasion]) {
    let contents = try reading().contents
    let known = Set(contents.blocks.map(\.occasion) + contents.planDays.map(\.occasion))
    let all = contents.occasions.sorted {
      ($0.period.start, $0.reference) < ($1.period.start, $1.reference)
    }
    return (all.filter { known.contains($0.id) }, all.filter { !known.contains($0.id) })
  }

  /// - Throws: ``UnknownReference``.
  public func plan(_ text: String) throws -> Plan {
    let reading = try reading()
    let occasion = try reading.contents.occasions.named(text, by: \.reference)
    return plan(
      reading.contents.agenda(of: occasion), reading.register,
      errands: reading.contents.errands.of(occasion.id))
  }

  func plan(_ agenda: Agenda, _ register: Register, errands: [Errand] = []) -> Plan {
    let people = Set(agenda.everyLead)
    var names: [Person.ID: String] = [:]
    for person in people {
      let shown = register.disclose(person, to: .team)
      let reference = register.people[person]?.reference.description ?? ""
      names[person] = shown.isNamed ? shown.name : reference
    }
    let encounters = agenda.blocks.compactMap { $0.encounter.flatMap { register.encounters[$0] } }
    var plan = Plan(
      agenda, names: names,
      encounters: Dictionary(encounters.map { ($0.id, $0.reference) }) { first, _ in first },
      decks: deckBench.names(for: agenda), errands: errands, wording)
    plan.calendars = people.compactMap { person in
      register.people[person].map { (names[person] ?? "", $0.reference) }
    }.sorted { ($0.name, $0.reference) < ($1.name, $1.reference) }
    return plan
  }
}
