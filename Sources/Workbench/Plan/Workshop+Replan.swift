import Atelier
import Entities
import Foundation
public import People
public import Storage
import Words

extension Workshop {
  /// Does something to a plan, in one act.
  ///
  /// - Parameter text: the reference of what is planned, `J-02`.
  /// - Throws: ``UnknownReference``, `PlanFault`, ``CrossedPlan``.
  public func replan(_ text: String, _ request: PlanRequest) throws -> Act.ID {
    let register = try reading().register
    let offered = request.verb == .start ? try offeredPlans() : []
    return try workspace.perform("plan", by: author, at: now) { draft in
      let occasion = try draft.found(Occasion.self, text)
      let old = try draft.agenda(of: occasion)
      let shown = plan(old, register)
      try shown.check(request)
      if request.isOfErrands {
        let errands: [Errand] = try draft.all()
        var desk = ErrandDesk(
          occasion: occasion, errands: errands.of(occasion.id),
          names: PlanNames(mint) { Reference(.block, 1) }, wording: wording)
        try desk.perform(request)
        try draft.keep(desk.errands, insteadOf: errands.of(occasion.id))
        return draft.act
      }
      let numbers = Numbers(try draft.nextReference(.block))
      var desk = PlanDesk(
        agenda: old, names: PlanNames(mint) { numbers.next() }, wording: wording,
        person: register.person(called:), name: shown.name,
        offered: offered, decks: shown.decks)
      try desk.perform(request)
      try draft.keep(desk.agenda, unlike: old)
      if let shift = desk.shifted { try draft.shift(old.presences, by: shift) }
      return draft.act
    }
  }
}

extension Register {
  /// By reference, or by a first name that one person bears.
  func person(called text: String) throws -> Person.ID {
    let reference = Reference(text)
    let plain = text.lowercased()
    let found = people.values.filter { person in
      reference.map { $0 == person.reference } ?? (person.name.lowercased() == plain)
    }
    guard let first = found.first else { throw UnknownReference(text: text) }
    guard found.count == 1 else {
      throw SeveralPeople(name: text, references: found.map(\.reference).sorted())
    }
    return first.id
  }
}

/// References that follow one another.
private final class Numbers {
  private let first: Reference
  private var given = 0

  init(_ first: Reference) { self.first = first }

  func next() -> Reference {
    defer { given += 1 }
    return Reference(first.kind, first.number + given, copy: first.copy)
  }
}

extension Draft {
  func agenda(of occasion: Occasion) throws -> Agenda {
    try Agenda(of: occasion, days: all(), teams: all(), blocks: all(), materials: all())
      .knowing(all(), all())
  }

  /// Who comes on a day comes on the day it became.
  fileprivate func shift(_ presences: [Presence], by days: Int) throws {
    for old in presences {
      guard let day = old.day else { continue }
      try save(
        Presence(
          id: old.id, occasion: old.occasion, person: old.person, day: day.adding(days: days),
          half: old.half, state: old.state, arrives: old.arrives))
    }
  }

  fileprivate func keep(_ new: Agenda, unlike old: Agenda) throws {
    try keep(new.days, unlike: old.days)
    try keep(new.teams, unlike: old.teams)
    try keep(new.blocks, unlike: old.blocks)
    try keep(new.materials, unlike: old.materials)
    let left = Set(new.materials.map(\.id))
    for material in old.materials where !left.contains(material.id) { try remove(material.id) }
    let blocks = Set(new.blocks.map(\.id))
    for block in old.blocks where !blocks.contains(block.id) { try remove(block.id) }
  }

  fileprivate func keep(_ new: [Errand], insteadOf old: [Errand]) throws {
    try keep(new, unlike: old)
    let left = Set(new.map(\.id))
    for errand in old where !left.contains(errand.id) { try remove(errand.id) }
  }

  private func keep<Value: Kept & Hashable>(_ values: [Value], unlike old: [Value]) throws {
    let known = Set(old)
    for value in values where !known.contains(value) { try save(value) }
  }
}
