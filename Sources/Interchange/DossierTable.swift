import Entities
import Foundation
import People
import Words

/// How one table of people becomes values of the domain, and back: as their shape says, but for
/// what the table says itself.
protocol DossierTable {
  associatedtype Value: Entity
  static var definition: TableDefinition { get }
  static func reference(of value: Value) -> Reference?
  /// What others call it.
  static func name(of value: Value, in names: Names) -> String
  /// Who a row says it is, where rows of the table say so themselves.
  static func identity(told record: Record) -> UUID?
  /// The columns that the table reads itself, by their keys.
  static var ownColumns: Set<String> { get }
  /// What the table reads itself of a row, or says of what was read.
  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Value?
  ) throws
  /// The text of its cells, by column key; empty ones may be left out.
  static func cells(of value: Value, in names: Names) -> [String: String]
}

extension DossierTable {
  static var facts: Facts { Value.facts }
  static var letters: Reference.Kind? { facts.kind }
  static func id(of value: Value) -> UUID { value.id.value }
  static func reference(of value: Value) -> Reference? { nil }
  static func name(of value: Value, in names: Names) -> String { "" }
  static func identity(told record: Record) -> UUID? { nil }
  static var ownColumns: Set<String> { [] }
  static func complete(
    _ row: inout StoredRow, from reader: inout RecordReader, old: Value?
  ) throws {}
  static func cells(of value: Value, in names: Names) -> [String: String] {
    written(value, in: names)
  }
}

extension DossierTable where Value: Referenced {
  static func reference(of value: Value) -> Reference? { value.reference }
}

/// What the rows of a dossier are called in the cells of other rows.
struct Names {
  private var names: [UUID: String] = [:]
  private(set) var firstName: [Person.ID: String] = [:]
  private(set) var language: Language

  /// The same, choices called in English.
  var inEnglish: Names {
    var names = self
    names.language = .english
    return names
  }

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

  /// By reference where there is one, else by name where other rows may name it.
  init(of dossier: Dossier, language: Language = .french) {
    self.language = language
    for person in dossier.people { meet(person) }
    for kind in TableKind.allCases where kind.isNamed && kind != .people {
      if let table = kind.table { call(table, in: dossier) }
    }
  }

  private mutating func call<Table: DossierTable>(_ table: Table.Type, in dossier: Dossier) {
    for value in dossier[Table.Value.self] {
      call(
        value.id.value,
        Table.reference(of: value)?.description ?? Table.name(of: value, in: self))
    }
  }
}

extension TableKind {
  /// Whether cells of other rows may name one of its own.
  var isNamed: Bool {
    guard let facts = table?.facts else { return false }
    return facts.kind != nil || TableKind.led.contains(facts)
  }

  private static let led = Set(
    entities.flatMap { entity in
      entity.facts.columns.compactMap { column in
        if case .row(let target) = column.asking { target.facts } else { nil }
      }
    })
}
