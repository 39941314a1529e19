import Interchange
import People
import Storage

extension Dossier {
  /// Everything a workspace holds, as tables take it.
  init(_ contents: Contents) {
    self.init()
    (programmes, figures, places) = (contents.programmes, contents.figures, contents.places)
    (profiles, people, consents) = (contents.profiles, contents.people, contents.consents)
    (occasions, encounters) = (contents.occasions, contents.encounters)
    (verbatim, debriefs) = (contents.verbatim, contents.debriefs)
    (astonishments, findings) = (contents.astonishments, contents.findings)
    (hypotheses, prototypes) = (contents.hypotheses, contents.prototypes)
    (feedback, friezes) = (contents.feedback, contents.friezes)
    (networks, members) = (contents.networks, contents.members)
    (offers, asks) = (contents.offers, contents.asks)
  }
}

extension Draft {
  /// Keeps what a dossier has that another had not, or had otherwise.
  func keep(_ dossier: Dossier, unlike old: Dossier) throws {
    try keep(dossier.programmes, unlike: old.programmes)
    try keep(dossier.places, unlike: old.places)
    try keep(dossier.profiles, unlike: old.profiles)
    try keep(dossier.people, unlike: old.people)
    try keep(dossier.consents, unlike: old.consents)
    try keep(dossier.occasions, unlike: old.occasions)
    try keep(dossier.encounters, unlike: old.encounters)
    try keep(dossier.verbatim, unlike: old.verbatim)
    try keep(dossier.debriefs, unlike: old.debriefs)
    try keep(dossier.astonishments, unlike: old.astonishments)
    try keep(dossier.findings, unlike: old.findings)
    try keep(dossier.hypotheses, unlike: old.hypotheses)
    try keep(dossier.prototypes, unlike: old.prototypes)
    try keep(dossier.feedback, unlike: old.feedback)
    try keep(dossier.friezes, unlike: old.friezes)
    try keep(dossier.figures, unlike: old.figures)
    try keep(dossier.networks, unlike: old.networks)
    try keep(dossier.members, unlike: old.members)
    try keep(dossier.offers, unlike: old.offers)
    try keep(dossier.asks, unlike: old.asks)
  }

  private func keep<Value: Kept & Hashable>(_ values: [Value], unlike old: [Value]) throws {
    let known = Set(old)
    for value in values where !known.contains(value) { try save(value) }
  }
}
