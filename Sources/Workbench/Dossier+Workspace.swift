import Foundation
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
    remarks = contents.notes.map {
      Remark(owner: $0.owner, heading: $0.heading, words: $0.words)
    }
  }
}

extension Dossier {
  /// Everything a workspace holds, and how it numbers what comes.
  init(_ reader: Reader) throws { try self.init(try reader.contents(), numberedBy: reader) }

  init(_ contents: Contents, numberedBy reader: Reader) throws {
    self.init(contents)
    numbering.copy = try reader.cover().copy
    for kind in Reference.Kind.allCases {
      numbering.last[kind] = try reader.nextReference(kind).number - 1
    }
  }
}

extension Draft {
  /// Keeps what a dossier has that another had not, or had otherwise.
  func keep(_ dossier: Dossier, unlike old: Dossier) throws {
    let noted = dossier.remarksChanged(since: old)
    try keep(dossier.programmes, unlike: old.programmes, noting: noted)
    try keep(dossier.places, unlike: old.places, noting: noted)
    try keep(dossier.profiles, unlike: old.profiles, noting: noted)
    try keep(dossier.people, unlike: old.people, noting: noted)
    try keep(dossier.consents, unlike: old.consents, noting: noted)
    try keep(dossier.occasions, unlike: old.occasions, noting: noted)
    try keep(dossier.encounters, unlike: old.encounters, noting: noted)
    try keep(dossier.verbatim, unlike: old.verbatim, noting: noted)
    try keep(dossier.debriefs, unlike: old.debriefs, noting: noted)
    try keep(dossier.astonishments, unlike: old.astonishments, noting: noted)
    try keep(dossier.findings, unlike: old.findings, noting: noted)
    try keep(dossier.hypotheses, unlike: old.hypotheses, noting: noted)
    try keep(dossier.prototypes, unlike: old.prototypes, noting: noted)
    try keep(dossier.feedback, unlike: old.feedback, noting: noted)
    try keep(dossier.friezes, unlike: old.friezes, noting: noted)
    try keep(dossier.figures, unlike: old.figures, noting: noted)
    try keep(dossier.networks, unlike: old.networks, noting: noted)
    try keep(dossier.members, unlike: old.members, noting: noted)
    try keep(dossier.offers, unlike: old.offers, noting: noted)
    try keep(dossier.asks, unlike: old.asks, noting: noted)
  }

  private func keep<Value: Kept & Hashable>(
    _ values: [Value], unlike old: [Value], noting noted: [UUID: [Remark]]
  ) throws {
    let known = Set(old)
    for value in values {
      if !known.contains(value) { try save(value) }
      for remark in noted[value.id.value] ?? [] {
        try note(remark.words, under: remark.heading, of: value)
      }
    }
  }
}

extension Dossier {
  /// The remarks another dossier had not or had otherwise, by owner; empty words for those gone.
  fileprivate func remarksChanged(since old: Dossier) -> [UUID: [Remark]] {
    let known = Set(old.remarks)
    let present = Set(remarks.map { [$0.owner.uuidString, $0.heading] })
    let gone = old.remarks.filter { !present.contains([$0.owner.uuidString, $0.heading]) }
      .map { Remark(owner: $0.owner, heading: $0.heading, words: "") }
    return Dictionary(grouping: remarks.filter { !known.contains($0) } + gone, by: \.owner)
  }
}
