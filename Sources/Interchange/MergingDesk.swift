import Atelier
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
  var remarks: RemarkBook
  private var highest: [Reference.Kind: Int] = [:]
  private let progress: (Int, Int) -> Void
  private var (looks, rowCount) = (0, 0)

  init(_ dossier: Dossier, mint: Mint, progress: @escaping (Int, Int) -> Void) {
    (before, self.dossier, self.mint, self.progress) = (dossier, dossier, mint, progress)
    names = Names(of: dossier)
    remarks = RemarkBook(dossier.remarks)
  }

  /// Finds which table each grid is; complains of the cells that hold nothing to be taken.
  func open(_ grids: [Grid], as kind: TableKind?) {
    for grid in grids { diagnosis.noticed += grid.notices }
    for grid in grids where !Recognition.isSilent(grid) {
      if refuseSpoiled(grid) { continue }
      do throws(ImportRefusal) {
        open(try Recognition.table(of: grid, as: kind))
      } catch {
        if grids.count > 1, case .unknownTable = error.complaints.first?.fact, grid.tab != nil {
          diagnosis.ignoredTabs.append(CellPlace(file: grid.file, tab: grid.tab))
        } else {
          complaints += error.complaints
        }
      }
    }
  }

  func open(_ table: RecognisedTable) {
    tables[table.definition.kind, default: []].append(table)
    rowCount += table.rows.count
    note(table)
  }

  private func note(_ table: RecognisedTable) {
    diagnosis.noticed += table.notices
    let keeps = table.definition.isOfThings
    diagnosis.unknownColumns += table.unknown.map {
      Diagnosis.UnknownColumn(heading: $0.words, place: $0.place, isKept: keeps)
    }
    let kept = Set(table.positions.values).union(
      keeps ? table.unknown.compactMap(\.place.column) : [])
    for cell in table.rows.lazy.flatMap(\.cells) where kept.contains(cell.place.column ?? 0) {
      if let flaw = cell.flaw { complaints.append(Complaint(flaw, at: cell.place)) }
    }
    if let line = table.exampleLine {
      diagnosis.examples.append(CellPlace(file: table.file, tab: table.tab, line: line))
    }
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

  func identifyAll() {
    enterAll()
    identify(ProgrammeTable.self)
    identify(PlaceTable.self)
    identify(ProfileTable.self)
    identify(PersonTable.self)
    createMissing()
    identify(OccasionTable.self)
    identify(ConsentTable.self)
    identify(EncounterTable.self)
    identify(VerbatimTable.self)
    identify(DebriefTable.self)
    identify(AstonishmentTable.self)
    identify(FindingTable.self)
    identify(HypothesisTable.self)
    identify(PrototypeTable.self)
    identify(FeedbackTable.self)
    identify(FigureTable.self)
    identify(NetworkTable.self)
    identify(MemberTable.self)
    findPeopleOfMembers()
    identify(OfferTable.self)
    identify(AskTable.self)
  }

  private func enterAll() {
    enter(PlaceTable.self)
    enter(ProfileTable.self)
    enter(PersonTable.self)
    enter(OccasionTable.self)
    enter(EncounterTable.self)
    enter(VerbatimTable.self)
    enter(DebriefTable.self)
    enter(AstonishmentTable.self)
    enter(FindingTable.self)
    enter(HypothesisTable.self)
    enter(PrototypeTable.self)
    enter(MemberTable.self)
    enter(OfferTable.self)
    enter(AskTable.self)
    for frieze in before.friezes {
      directory.enter(
        frieze.id.value, in: .friezes, reference: frieze.reference, name: frieze.title)
    }
  }

  private func enter<Table: DossierTable>(_ table: Table.Type) {
    for value in before[keyPath: Table.path] {
      directory.enter(
        Table.id(of: value), in: Table.definition.kind, reference: Table.reference(of: value),
        name: Table.name(of: value, in: names))
    }
  }

  func buildAll() {
    build(ProgrammeTable.self)
    build(PlaceTable.self)
    build(ProfileTable.self)
    build(PersonTable.self)
    build(OccasionTable.self)
    build(ConsentTable.self)
    build(EncounterTable.self)
    build(VerbatimTable.self)
    build(DebriefTable.self)
    build(AstonishmentTable.self)
    build(FindingTable.self)
    build(HypothesisTable.self)
    build(PrototypeTable.self)
    buildLives()
    build(FeedbackTable.self)
    buildFriezes()
    build(FigureTable.self)
    build(NetworkTable.self)
    build(MemberTable.self)
    build(OfferTable.self)
    build(AskTable.self)
    dossier.places += named.places
    dossier.profiles += named.profiles
    dossier.people += named.people
    dossier.remarks = remarks.remarks
    findRewordings()
  }
}
