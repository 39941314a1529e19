import Entities
import Foundation
import People
import Storage

extension Reader {
  /// Everything a workspace holds, and how it numbers what comes.
  func dossier() throws -> Dossier {
    var dossier = try contents()
    dossier.numbering = try numbering()
    return dossier
  }

  /// How what comes is numbered.
  func numbering() throws -> Dossier.Numbering {
    var numbering = Dossier.Numbering()
    numbering.copy = try cover().copy
    for kind in Reference.Kind.allCases {
      numbering.last[kind] = try nextReference(kind).number - 1
    }
    return numbering
  }
}

extension Draft {
  /// Keeps what a dossier has that another had not, or had otherwise.
  func keep(_ dossier: Dossier, unlike old: Dossier) throws {
    let noted = dossier.notesChanged(since: old)
    for kind in entities { try keep(kind, of: dossier, unlike: old, noting: noted) }
  }

  private func keep<Kind: Entity>(
    _ kind: Kind.Type, of dossier: Dossier, unlike old: Dossier, noting noted: [UUID: [Note]]
  ) throws {
    let known = Set(old[kind])
    for value in dossier[kind] {
      if !known.contains(value) { try save(value) }
      for note in noted[value.id.value] ?? [] {
        try self.note(note.words, under: note.heading, of: value)
      }
    }
  }
}

extension Dossier {
  /// The notes another dossier had not or had otherwise, by owner; empty words for those gone.
  fileprivate func notesChanged(since old: Dossier) -> [UUID: [Note]] {
    let known = Set(old.notes)
    let present = Set(notes.map { [$0.owner.uuidString, $0.heading] })
    let gone = old.notes.filter { !present.contains([$0.owner.uuidString, $0.heading]) }
      .map { Note(owner: $0.owner, heading: $0.heading, words: "") }
    return Dictionary(grouping: notes.filter { !known.contains($0) } + gone, by: \.owner)
  }
}
