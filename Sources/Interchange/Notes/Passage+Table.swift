import Entities
public import Foundation
public import Words

extension Passage {
  /// The columns that say it, in their order.
  public static let keys = ["words", "speaker", "profile", "when", "place", "fidelity", "notes"]

  /// What each column of a verbatim says of it, by its key.
  public func cells(in wording: Wording) -> [String: String] {
    [
      "words": words, "speaker": speaker, "profile": profile, "when": date, "place": place,
      "fidelity": fidelity.label.said(in: wording), "notes": around.joined(separator: "\n"),
    ]
  }

  /// All that would be kept of it, as it is looked through for what names someone.
  public var text: String { ([words, profile, place] + around).joined(separator: "\n") }
}

extension [Passage] {
  /// Passages as a table to be read again, then imported as any other.
  ///
  /// - Parameter remarks: what is to be read again in each; a column that no import takes.
  public func separatedValues(_ remarks: [String], in wording: Wording) -> Data {
    let definition = TableKind.verbatim.definition
    let columns = Passage.keys.compactMap { definition.column($0) }
    let proof = Column("proof", Headings.proof.french, Headings.proof.english)
    let rows = zip(self, remarks).map { passage, remark in
      let cells = passage.cells(in: wording)
      return columns.map { cells[$0.key] ?? "" } + [remark]
    }
    return FilledTable(
      definition: definition, columns: columns + [proof], language: wording.language, rows: rows
    ).separatedValues()
  }
}

extension Headings {
  /// Above what notes hold that is to be read again: read, and never kept.
  static let proof = Bilingual("à relire", "to read again")
  static let proofs = plain([proof.french, proof.english])
}
