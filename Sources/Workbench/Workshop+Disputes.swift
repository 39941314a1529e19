import Entities
import Foundation
import Interchange
public import People
public import Storage
import Words

/// What two copies say otherwise of one thing, as people read it.
public struct DisputeCard: Sendable {
  /// One wording, or that it was removed.
  public struct Side: Sendable {
    public let said: String
    /// Empty where it was removed or left blank.
    public let words: [String]
    /// What chooses it; 0 keeps what stands.
    public let rank: Int
  }

  public let name: String
  public let title: String
  public let unit: String
  public let field: String
  public let sides: [Side]
  /// Whether the question is if it should be there at all.
  public let isRemoval: Bool
}

extension Workshop {
  /// Everything on which copies disagree; words that are not shown any more are not here either.
  public func disputeCards() throws -> [DisputeCard] {
    try cards(of: try workspace.disputes())
  }

  /// What somebody ended by writing on: nothing is to be chosen any more.
  public func resumedCards() throws -> [DisputeCard] {
    try cards(of: try workspace.resumedDisputes(), standing: wording.disputes.resumed)
  }

  /// What may not be shown now, words, notes and cards, by its name.
  func withheldNames() throws -> Set<String> {
    let contents = try reading().contents
    let kinds: [TableKind] = [.verbatim, .encounters, .offers, .asks]
    return Set(kinds.flatMap { withheld($0, in: contents).references })
  }

  private func cards(
    of disputes: [Dispute], standing: ((String, String) -> String)? = nil
  ) throws -> [DisputeCard] {
    if disputes.isEmpty { return [] }
    let hidden = try withheldNames()
    return disputes.map {
      card(of: $0, isHidden: hidden.contains($0.name), standing ?? wording.disputes.stands)
    }
  }

  private func card(
    of dispute: Dispute, isHidden: Bool, _ standing: (String, String) -> String
  ) -> DisputeCard {
    let words = wording.disputes
    func side(
      _ side: Dispute.Side, _ rank: Int, _ sentence: (String, String) -> String
    ) -> DisputeCard.Side {
      let author = side.author.isEmpty ? wording.copies.nobody : side.author
      let day = wording.long(Day(of: side.at, in: zone))
      return DisputeCard.Side(
        said: sentence(author, day),
        words: isHidden && !side.words.isEmpty ? [wording.trace.withheld] : side.words, rank: rank)
    }
    let others = dispute.others.enumerated().map { place, other in
      side(other, place + 1, dispute.kept == nil ? words.removed : words.other)
    }
    return DisputeCard(
      name: dispute.name, title: isHidden ? "" : dispute.title, unit: dispute.unit,
      field: wording.field(dispute.unit, of: dispute.table),
      sides: (dispute.kept.map { [side($0, 0, standing)] } ?? []) + others,
      isRemoval: dispute.kept == nil)
  }

  /// Ends a dispute, and tells which act did: 0 keeps what stands.
  ///
  /// - Throws: `WorkspaceFault.noDispute` where somebody settled it meanwhile.
  public func choose(_ rank: Int, of name: String, _ unit: String) throws -> Act.ID? {
    _ = try settle(name, unit, taking: rank > 0 ? rank : nil)
    return try workspace.acts(limit: 1).first?.id
  }

  /// The code of a field, by what people call it.
  func unit(_ typed: String, of name: String) throws -> String {
    let reference = Reference(name)?.description
    return try workspace.disputes().first {
      ($0.name == name || $0.name == reference)
        && wording.calls($0.unit, of: $0.table, typed)
    }?.unit ?? typed
  }
}
