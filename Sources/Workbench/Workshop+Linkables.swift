public import Atelier
import Entities
public import People
public import Storage

/// Something that answers a search and can be tied, and how it is tied now.
public struct Linkable: Sendable {
  public let reference: Reference
  public let pieces: [Hit.Piece]
  public let ties: [Tie]
  public let tie: Tie?
}

extension Workshop {
  /// What answers some words and may be tied to a thing.
  ///
  /// - Throws: ``UnknownReference``.
  public func linkables(to text: String, answering typed: String) throws -> [Linkable] {
    try linkables(text, typed, Tie.kinds(to:)) { ($0, $1) }
  }

  /// What answers some words and a thing may be tied to.
  ///
  /// - Throws: ``UnknownReference``.
  public func linkables(from text: String, answering typed: String) throws -> [Linkable] {
    try linkables(text, typed, Tie.kinds(from:)) { ($1, $0) }
  }

  /// - Parameter ends: from the reference found and the one asked about, what is tied to what.
  private func linkables(
    _ text: String, _ words: String, _ kinds: (Reference.Kind) -> Set<Reference.Kind>,
    _ ends: (Reference, Reference) -> (Reference, Reference)
  ) throws -> [Linkable] {
    guard let typed = Reference(text) else { throw UnknownReference(text: text) }
    let reference = try workspace.read { try $0.borne(typed) }
    let wanted = kinds(reference.kind)
    if wanted.isEmpty || words.isEmpty { return [] }
    let reading = try reading()
    return try workspace.search(words, kinds: wanted, limit: 20)
      .filter { !isWithheld($0, in: reading) }
      .map { hit in
        let (what, other) = ends(hit.reference, reference)
        return Linkable(
          reference: hit.reference, pieces: hit.pieces,
          ties: Tie.between(what.kind, other.kind), tie: reading.contents.tie(of: what, to: other))
      }
  }
}

extension Dossier {
  fileprivate func tie(of what: Reference, to other: Reference) -> Tie? {
    let report = astonishments.first { $0.reference == other }
    let finding = findings.first { $0.reference == other }
    let hypothesis = hypotheses.first { $0.reference == other }
    switch what.kind {
    case .verbatim:
      guard let id = verbatim.first(where: { $0.reference == what })?.id else { return nil }
      return report?.tie(of: id) ?? hypothesis?.tie(of: id)
    case .astonishment:
      guard let id = astonishments.first(where: { $0.reference == what })?.id else { return nil }
      return finding?.tie(of: id) ?? hypothesis?.tie(of: id)
    default:
      guard let id = findings.first(where: { $0.reference == what })?.id else { return nil }
      return hypothesis?.tie(of: id)
    }
  }
}
