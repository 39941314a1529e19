import Atelier
import Entities
import Foundation
import People
import Reciprocity
import Storage
import Testing

/// One of everything, every column filled, and links of every sort.
func everything(_ mint: Mint) throws -> Dossier {
  var all = Dossier()
  all.places = [
    try Place(
      id: mint.make(), name: "Agence", kind: "agence", territory: "Auvergne",
      publicName: "une agence")
  ]
  let wide = try Profile(id: mint.make(), name: "un artisan")
  all.profiles = [wide, try Profile(id: mint.make(), name: "un garagiste", wider: wide.id)]
  try addPeople(to: &all, mint)
  try addWords(to: &all, mint)
  try addSense(to: &all, mint)
  try addPrototypes(to: &all, mint)
  try addNetwork(to: &all, mint)
  return all
}

private func addPeople(to all: inout Dossier, _ mint: Mint) throws {
  all.people = [
    try Person(
      id: mint.make(), reference: Reference(.person, 1), name: "Nadia",
      roles: [.participant, .employer], trade: "garagiste", profile: all.profiles[1].id,
      place: all.places[0].id, notes: "—"),
    try Person(id: mint.make(), reference: Reference(.person, 2, copy: "B"), name: "Zoé"),
  ]
  all.consents = [
    Consent(
      id: mint.make(), person: all.people[0].id, purpose: .firstName, channel: .paper,
      answer: .given, day: day, basis: .publicInterest)
  ]
  all.occasions = [
    try Occasion(
      id: mint.make(), reference: Reference(.occasion, 1), kind: .residenceWeek,
      title: "Semaine 1", period: try #require(Period(day, day.adding(days: 4))),
      place: all.places[0].id, residence: "Montferrand", week: 1, participants: 28, teams: 4,
      notes: "n")
  ]
}

private func addWords(to all: inout Dossier, _ mint: Mint) throws {
  all.encounters = [
    Encounter(
      id: mint.make(), reference: Reference(.encounter, 1), kind: .visit,
      when: .month(year: 2017, month: 10), place: all.places[0].id, profile: all.profiles[1].id,
      person: all.people[0].id, ledBy: [all.people[1].id, all.people[0].id],
      during: all.occasions[0].id, guide: "g", agreement: .written, notes: "n")
  ]
  let first = try Verbatim(
    id: mint.make(), reference: Reference(.verbatim, 1), words: "On embauche des gens.",
    fidelity: .fromMemory, speaker: all.people[0].id, profile: all.profiles[0].id,
    collectedBy: all.people[1].id, when: .year(2017), place: all.places[0].id,
    during: all.occasions[0].id, encounter: all.encounters[0].id, themes: ["peur", "apprentis"],
    published: "On embauche […]", isKey: true, notes: "n")
  all.verbatim = [first, try said(2, "D’accord.", mint: mint)]
  let answer = try Verbatim(
    id: mint.make(), reference: Reference(.verbatim, 3), words: "Et nous, alors ?",
    answers: first.id)
  all.verbatim.append(answer)
  all.debriefs = [
    try Debrief(
      id: mint.make(), reference: Reference(.debrief, 1), day: day, during: all.occasions[0].id,
      team: "Sud", words: "Journée pleine.")
  ]
}

private func addSense(to all: inout Dossier, _ mint: Mint) throws {
  all.astonishments = [
    try AstonishmentReport(
      id: mint.make(), reference: Reference(.astonishment, 1), title: "Personne n’appelle",
      author: all.people[0].id, day: day, place: all.places[0].id, facts: "f", surprise: "s",
      why: "w", question: "q ?", verbatim: [all.verbatim[1].id, all.verbatim[0].id], notes: "n")
  ]
  all.findings = [
    try Finding(
      id: mint.make(), reference: Reference(.finding, 1), statement: "On n’ose pas",
      astonishments: [all.astonishments[0].id], notes: "n")
  ]
  let old = try Hypothesis(
    id: mint.make(), reference: Reference(.hypothesis, 1), kind: .lead, statement: "Essayer ?",
    life: Life([
      .init(.proposed, on: day),
      .init(.refused, on: day.adding(days: 3), reason: "trop tôt", by: "comité"),
    ]))
  let new = try Hypothesis(
    id: mint.make(), reference: Reference(.hypothesis, 2), kind: .proposal, statement: "Oser",
    horizon: "six mois", born: day, mergedFrom: [old.id], splitFrom: old.id,
    astonishments: [all.astonishments[0].id], findings: [all.findings[0].id],
    evidenceFor: [all.verbatim[0].id, all.verbatim[2].id], evidenceAgainst: [all.verbatim[1].id],
    life: Life(), notes: "n")
  all.hypotheses = [old, new]
}

private func addPrototypes(to all: inout Dossier, _ mint: Mint) throws {
  all.programmes = [
    try Programme(
      id: mint.make(), title: "Recruter", stakes: "e", territories: ["Sud", "Nord"],
      period: Period(day), isFictional: true)
  ]
  all.figures = [
    try Figure(
      id: mint.make(), label: "cafés", qualifier: .about, value: 0.1 + 0.2, unit: "l",
      week: "2", source: "carnet")
  ]
  all.prototypes = [
    try Prototype(
      id: mint.make(), reference: Reference(.prototype, 1), name: "La hotline", need: "appeler",
      hypotheses: [all.hypotheses[1].id], bornDuring: all.occasions[0].id,
      threshold: try Threshold(counted: "appels", atLeast: 3, outOf: 5, result: 4),
      places: [all.places[0].id], trial: Period(day), learned: "l", resists: "r",
      decisionAsked: "étendre ?", committee: "comité",
      decision: try Decision(.yes, reason: "ça sert"),
      life: Life([.init(.testing, on: day), .init(.reviewed, on: day, by: "équipe")]), notes: "n"),
    try Prototype(
      id: mint.make(), reference: Reference(.prototype, 2), name: "Le ticket", life: Life()),
  ]
  all.feedback = [
    Feedback(
      id: mint.make(), prototype: all.prototypes[0].id, verbatim: all.verbatim[2].id,
      stance: .resisting, isChosen: true)
  ]
  let moments = [
    try StripMoment(
      stage: 1, actions: "a", people: "p", tools: "t", delay: "3 j", blockage: "b", feeling: -3,
      verbatim: all.verbatim[0].id),
    try StripMoment(stage: 0),
  ]
  all.friezes = [
    try Frieze(
      id: mint.make(), reference: Reference(.frieze, 1), title: "Recruter",
      stages: ["besoin", "annonce"],
      strips: [
        Strip(label: "S-01", audience: "employeur", moments: []),
        Strip(
          label: "S-02", audience: "conseil", profile: all.profiles[0].id,
          when: .month(year: 2017, month: 9), moments: moments),
        Strip(label: "S-03", audience: "conseil", moments: [try StripMoment(stage: 0, feeling: 2)]),
      ])
  ]
}

private func addNetwork(to all: inout Dossier, _ mint: Mint) throws {
  all.networks = [
    try Network(
      id: mint.make(), name: "RERS", place: all.places[0].id, since: day, welcome: "le lundi",
      meeting: "le 3")
  ]
  all.members = [
    try Member(
      id: mint.make(), reference: Reference(.member, 1), person: all.people[1].id, joined: day,
      left: day.adding(days: 9), place: all.places[0].id)
  ]
  let knowledge = try Knowledge(
    title: "Je saurais coudre", area: "couture", nature: .knowHow, form: .oneToMany,
    contact: .phone, isOnWall: true, since: day)
  all.offers = [
    Offer(
      id: mint.make(), reference: Reference(.offer, 1), member: all.members[0].id,
      knowledge: knowledge)
  ]
  all.asks = [
    Ask(
      id: mint.make(), reference: Reference(.ask, 1), member: all.members[0].id,
      knowledge: try Knowledge(title: "J’aimerais un tour"))
  ]
}

extension Draft {
  /// Saves all of it; the links need no order within an act.
  func save(_ all: Dossier) throws {
    func save<Kind: Entity>(every kind: Kind.Type) throws {
      for value in all[kind] { try self.save(value) }
    }
    for kind in entities.reversed() { try save(every: kind) }
  }
}
