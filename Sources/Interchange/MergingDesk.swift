import Atelier
import Entities
import Foundation
import People

/// The desk on which an import is laid out: who each row is, then what each row says.
final class MergingDesk {
  /// A row and the value it is about.
  struct Identity {
    let record: Record
    let id: UUID
    let reference: Reference?
  }

  let before: Dossier
  let mint: Mint
  var dossier: Dossier
  var directory = Directory()
  var names: Names
  var complaints: [Complaint] = []
  var diagnosis = Diagnosis()
  var tables: [TableKind: [RecognisedTable]] = [:]
  var identities: [TableKind: [Identity]] = [:]
  /// Who and what was only named: after those of the tables.
  var named = Dossier()
  var notes: Notebook
  private var highest: [Reference.Kind: Int] = [:]
  let answers: ImportAnswers
  let home: TableHome?
  /// People whom someone said that a row is about: what it says of them holds.
  var toldOf: Set<UUID> = []
  /// Rows of what may not be shown any more, or was erased, by their places.
  var aside: Set<CellPlace> = []
  /// What was made because rows named it.
  var missing: [UUID: Diagnosis.Item] = [:]
  /// What each column said of each row when its table left, by act, table and row.
  var pasts: [String: [TableKind: [UUID: [String: String]]]] = [:]
  /// Rows that someone types, by their lines, where names are asked about: which columns are kept
  /// as they are.
  var typed: [Int: TypedRow] = [:]
  /// Columns of profiles that look like names, by their headings.
  var namedColumns: [CellPlace: NamedColumn] = [:]
  /// Columns of people that name trades, by their headings.
  var tradeColumns: Set<CellPlace> = []
  /// Those whom an answer says to be new, by their names as they are compared.
  var newcomers: [String: UUID] = [:]
  var rowCount = 0
  private let progress: (Int, Int) -> Void
  private var looks = 0

  init(
    _ dossier: Dossier, mint: Mint, answers: ImportAnswers = ImportAnswers(),
    home: TableHome? = nil, progress: @escaping (Int, Int) -> Void
  ) {
    (before, self.dossier, self.mint, self.progress) = (dossier, dossier, mint, progress)
    (self.answers, self.home) = (answers, home)
    names = Names(of: dossier)
    notes = Notebook(dossier.notes)
    let years = Dictionary(grouping: dossier.occasions) { $0.period.start.year }
    directory.year = years.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
  }

  func records(of kind: TableKind) -> [Record] {
    (tables[kind] ?? []).flatMap { table in table.rows.map { Record(table: table, row: $0) } }
  }

  /// Each row is looked at twice: who it is, then what it says.
  func lookAtRow() {
    looks += 1
    progress(looks / 2, rowCount)
  }

  func newID() -> UUID { mint.make(Dossier.self).value }

  /// The next free reference of a kind.
  func newReference(_ letters: Reference.Kind, in table: TableKind) -> Reference {
    let numbering = before.numbering
    let last =
      highest[letters]
      ?? max(directory.highest(letters, in: table), numbering.last[letters] ?? 0)
    highest[letters] = last + 1
    return Reference(letters, last + 1, copy: numbering.copy)
  }

  /// What the other tables name is known before them.
  private static let first: [TableKind] = [.programme, .places, .profiles, .people]
  private static let others = TableKind.allCases.filter { !first.contains($0) }

  func identifyAll() {
    enterAll()
    for kind in Self.first { identify(kind) }
    checkNames()
    askOfFamilyNames()
    askOfTrades()
    createMissing()
    for kind in Self.others {
      identify(kind)
      if kind == .members { findPeopleOfMembers() }
    }
  }

  private func identify(_ kind: TableKind) {
    if let table = kind.table { identify(table) }
  }

  private func enterAll() {
    for kind in Self.first + Self.others where kind.isNamed {
      if let table = kind.table { enter(table) }
    }
    for frieze in before.friezes {
      directory.enter(
        frieze.id.value, in: .friezes, reference: frieze.reference, name: frieze.title)
    }
  }

  private func enter<Table: DossierTable>(_ table: Table.Type) {
    for value in before[Table.Value.self] {
      directory.enter(
        Table.id(of: value), in: Table.definition.kind, reference: Table.reference(of: value),
        name: Table.name(of: value, in: names))
    }
  }

  func buildAll() {
    for kind in Self.first + Self.others {
      switch kind {
      case .lives: buildLives()
      case .friezes: buildFriezes()
      case .rosters: buildRosters()
      default: if let table = kind.table { build(table) }
      }
    }
    unmakeNamedAside()
    dossier.places += named.places
    dossier.profiles += named.profiles
    dossier.people += named.people
    giveRoles()
    findAlike()
    tellErased()
    dossier.notes = notes.notes
    findRewordings()
  }
}
