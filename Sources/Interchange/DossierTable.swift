import Entities
import Foundation
import People
import Words

/// How one table of people becomes values of the domain, and back.
protocol DossierTable {
  associatedtype Value: Hashable, Sendable
  static var definition: TableDefinition { get }
  static var path: WritableKeyPath<Dossier, [Value]> { get }
  /// The letters of its references; none where rows have no reference.
  static var letters: Reference.Kind? { get }
  static func id(of value: Value) -> UUID
  static func reference(of value: Value) -> Reference?
  /// What others call it.
  static func name(of value: Value, in names: Names) -> String
  /// A value from a row; nil where the reader had something to complain of.
  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Value?
  ) throws -> Value?
  /// The text of its cells, by column key; empty ones may be left out.
  static func cells(of value: Value, in names: Names) -> [String: String]
}

extension DossierTable {
  static var letters: Reference.Kind? { nil }
  static func reference(of value: Value) -> Reference? { nil }
}

extension DossierTable where Value: Identifiable, Value.ID == Identifier<Value> {
  static func id(of value: Value) -> UUID { value.id.value }
}

extension DossierTable where Value: Referenced {
  static func id(of value: Value) -> UUID { value.id.value }
  static func reference(of value: Value) -> Reference? { value.reference }
}

/// What the rows of a dossier are called in the cells of other rows.
struct Names {
  private var names: [UUID: String] = [:]
  private(set) var firstName: [Person.ID: String] = [:]
  let language: Language

  func label<Value>(_ value: Value?, _ choices: Choices<Value>) -> String {
    guard let label = value.flatMap({ choices.label(of: $0) }) else { return "" }
    return language == .french ? label.french : label.english
  }
  /// « oui », or nothing: a column of crosses reads better than one of yes and no.
  func mark(_ truth: Bool) -> String { truth ? language == .french ? "oui" : "yes" : "" }

  subscript<Kept>(_ id: Identifier<Kept>?) -> String { id.flatMap { names[$0.value] } ?? "" }
  func callAsFunction<Kept>(_ ids: [Identifier<Kept>]) -> String {
    Listed.text(ids.map { self[$0] })
  }

  func called(_ id: UUID) -> String? { names[id] }
  mutating func call(_ id: UUID, _ name: String) { names[id] = name }
  mutating func meet(_ person: Person) {
    call(person.id.value, person.reference.description)
    firstName[person.id] = person.name
  }

  /// By reference where there is one, by name for places, profiles, programmes and networks.
  init(of dossier: Dossier, language: Language = .french) {
    self.language = language
    for place in dossier.places { call(place.id.value, place.name) }
    for profile in dossier.profiles { call(profile.id.value, profile.name) }
    call(dossier.occasions)
    for person in dossier.people { meet(person) }
    call(dossier.encounters)
    call(dossier.verbatim)
    call(dossier.astonishments)
    call(dossier.findings)
    call(dossier.hypotheses)
    call(dossier.prototypes)
    call(dossier.members)
    call(dossier.debriefs)
    call(dossier.offers)
    call(dossier.asks)
  }

  private mutating func call<Kept: Referenced>(_ kept: [Kept]) {
    for value in kept { call(value.id.value, value.reference.description) }
  }
}
