import Atelier
import Entities
import Foundation
import GRDB
import People
import Reciprocity
import Testing

@testable import Storage

/// A copy made as anyone copies a file: nothing in it says that it is another one.
func twin(_ workspace: Workspace, _ seed: UInt64) throws -> Workspace {
  let queue = try DatabaseQueue(configuration: Workspace.configuration())
  try workspace.writer.backup(to: queue)
  return Workspace(queue, url: nil, mint: mint(seed))
}

/// A copy made by Établi, with a letter of its own.
func lettered(_ workspace: Workspace, _ seed: UInt64) throws -> Workspace {
  let (copy, mint) = (try twin(workspace, seed), mint(seed + 1000))
  let (kept, given) = try workspace.writer.read { try Letters($0) }.split()
  try copy.writer.write { db in
    try Journal(db: db).record("copy", by: "", at: noon, mint: mint) { _ in
      try given.write(in: db)
    }
  }
  try workspace.writer.write { try kept.write(in: $0) }
  return copy
}

extension Workspace {
  @discardableResult
  func meet(_ other: Workspace) throws -> Meeting {
    try merge(other, by: "Ana", at: noon, today: day)
  }
}

/// All that two copies must agree on, without the order in which things arrived.
struct State: Equatable {
  let values: [String: [String]]
  let notes: [Note]
  let tombstones: [String]
  let disputes: [Dispute]
  let title: String

  init(_ workspace: Workspace) throws {
    #expect(try workspace.check() == [])
    values = try workspace.writer.read { db in
      var values: [String: [String]] = [:]
      for shelf in Shelf.all {
        values[shelf.table] = try shelf.all(in: db) { record in
          let lists = record.lists.sorted { $0.key < $1.key }.map {
            "\($0.key) \($0.value.map(\.json))"
          }
          return record.cells.json + lists.joined()
        }.sorted()
      }
      return values
    }
    notes = try workspace.contents().notes
    tombstones = try workspace.writer.read { db in
      try String.fetchAll(
        db,
        sql:
          "SELECT id || shelf || ifnull(copy, '') || ifnull(number, '') FROM tombstone ORDER BY 1")
    }
    disputes = try workspace.disputes()
    title = try workspace.cover().title
    let all = try workspace.all(Verbatim.self)
    let found = Set(try workspace.search("parole", limit: 10_000).map(\.id))
    #expect(found == Set(all.filter { $0.words.contains("arole") }.map(\.id.value)))
  }
}

extension State {
  /// Where two states part, in a few lines.
  func differences(from other: State) -> [String] {
    func lines(_ state: State) -> Set<String> {
      Set(
        state.values.flatMap { table, rows in rows.map { "\(table) \($0)" } }
          + state.notes.map { "\($0)" } + state.tombstones + state.disputes.map { "\($0)" }
          + [state.title])
    }
    return lines(self).symmetricDifference(lines(other)).sorted()
  }
}

/// Something that people do, at random.
func live(_ workspace: Workspace, _ mint: Mint, _ dice: inout Dice, author: String) throws {
  if Int.random(in: 0..<6, using: &dice) == 0, let act = try workspace.acts(limit: 1).first {
    // Some acts cannot be undone: people are told, and go on.
    _ = try? workspace.undo(act.id, by: author, at: noon)
    return
  }
  if Int.random(in: 0..<8, using: &dice) == 0, let dispute = try workspace.disputes().first {
    let side = Bool.random(using: &dice) ? 0 : nil as Int?
    // What another value still leans on stays.
    try? workspace.settle(dispute.name, dispute.unit, taking: side, by: author, at: noon)
    return
  }
  if Int.random(in: 0..<14, using: &dice) == 0 {
    let said = try workspace.all(Verbatim.self).map(\.reference)
    let asked = said + (try workspace.all(Person.self).map(\.reference))
    if let one = asked.randomElement(using: &dice) {
      try workspace.erase(one, by: author, at: noon)
    }
    return
  }
  var moves = dice
  try? workspace.perform("edit", by: author, at: noon) { draft in
    for _ in 0..<Int.random(in: 1...3, using: &moves) { try move(draft, mint, &moves) }
  }
  dice = moves
}

private func move(_ draft: Draft, _ mint: Mint, _ dice: inout Dice) throws {
  let (people, said) = (try draft.all(Person.self), try draft.all(Verbatim.self))
  let reports = try draft.all(AstonishmentReport.self)
  switch Int.random(in: 0..<12, using: &dice) {
  case 0:
    try draft.save(
      try Person(
        id: mint.make(), reference: draft.nextReference(.person), name: "Nadia",
        roles: Set(Role.allCases.filter { _ in Bool.random(using: &dice) })))
  case 1, 2:
    try draft.save(
      try Verbatim(
        id: mint.make(), reference: draft.nextReference(.verbatim), words: "Parole donnée",
        speaker: people.randomElement(using: &dice)?.id, themes: ["peur"],
        answers: said.randomElement(using: &dice)?.id, published: "Parole […]"))
  case 3:
    guard let known = said.randomElement(using: &dice) else { return }
    let number = UInt8.random(in: 0...255, using: &dice)
    try draft.save(
      try Verbatim(
        id: known.id, reference: known.reference, words: "Parole \(number) redite",
        speaker: known.speaker, themes: known.themes, answers: known.answers,
        published: "[…] \(number) redite", isKey: known.isKey, notes: known.notes))
  case 4:
    guard var known = said.randomElement(using: &dice) else { return }
    known.themes = (0..<Int.random(in: 0...3, using: &dice)).map { "thème \($0)" }
    known.notes = "\(UInt8.random(in: 0...9, using: &dice))"
    try draft.save(known)
    try draft.note(known.notes == "0" ? "" : known.notes, under: "Gommette", of: known)
  case 5:
    guard var known = said.randomElement(using: &dice) else { return }
    (known.isKey, known.speaker) = (!known.isKey, people.randomElement(using: &dice)?.id)
    try draft.save(known)
  case 6: if let known = said.randomElement(using: &dice) { try draft.remove(known.id) }
  case 7: if let known = people.randomElement(using: &dice) { try draft.remove(known.id) }
  case 8:
    try draft.save(
      try AstonishmentReport(
        id: mint.make(), reference: draft.nextReference(.astonishment), title: "Tiens",
        facts: "Vu", verbatim: said.filter { _ in Bool.random(using: &dice) }.map(\.id)))
  case 9:
    guard var known = reports.randomElement(using: &dice) else { return }
    known.verbatim = said.filter { _ in Bool.random(using: &dice) }.map(\.id)
    try draft.save(known)
  case 10:
    guard var known = people.randomElement(using: &dice) else { return }
    known.name = ["Nadia", "Zoé", "Ali"].randomElement(using: &dice) ?? ""
    known.roles = Set(Role.allCases.filter { _ in Bool.random(using: &dice) })
    try draft.save(known)
  default:
    try draft.save(
      try Figure(id: mint.make(), label: "cafés", value: .random(in: -1...1, using: &dice)))
  }
}
