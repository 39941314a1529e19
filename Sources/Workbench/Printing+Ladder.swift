import Atelier
import Entities
import Paper
import People
import Press
import Words

/// The last rung: what cannot be printed is left aside, one thing at a time, and the rest is.
extension Printing {
  /// The drafts of a kind, with a last sheet for what is not on them.
  ///
  /// - Throws: what keeps all of it from being printed.
  func laddered(_ kind: PrintKind) throws -> [PrintDraft] {
    guard !options.isStrict, kind.isLaddered else { return try allDrafts(of: kind) }
    var (printing, aside) = (self, Overflows([]))
    let spared = SparedLog()
    while true {
      do {
        var drafts = try printing.allDrafts(of: kind)
        if drafts.isEmpty, !aside.isEmpty { throw aside }
        if !drafts.isEmpty {
          drafts[0] = try drafts[0].leaving(
            aside, spared: spared.met, by: composer, isOfCards: false)
        }
        return drafts
      } catch {
        guard let (next, met) = try printing.leavingAside(error, spared) else { throw error }
        (printing, aside) = (next, aside.with(met))
      }
    }
  }

  /// The same printing without what a fault is said of; `nil` where that changes nothing.
  private func leavingAside(_ fault: any Error, _ log: SparedLog) throws -> (Printing, Overflows)? {
    switch fault {
    case is TypeFault, is Unset: return isSparing ? nil : try sparing(log)
    case let overflow as Overflow: return without(Overflows([overflow]))
    case let overflows as Overflows: return without(overflows)
    default: return nil
    }
  }

  /// Without the words of people that no font sets; elsewhere a question mark stands for a sign.
  private func sparing(_ log: SparedLog) throws -> (Printing, Overflows) {
    let (_, aside) = try Overflows.parting(quotations) { quotation in
      try Unset.naming(quotation.reference.description) {
        _ = try composer.set(quote: quotation.words, Lettering.voice(12))
      }
    }
    var printing = self
    if let aside { printing.leaveOut(Set(aside.items.compactMap { Reference($0) })) }
    printing.composer = composer.sparing(noting: log)
    printing.isSparing = true
    return (printing, aside ?? Overflows([]))
  }

  /// Without the things whose words run over their place, where they are told by a reference.
  private func without(_ met: Overflows) -> (Printing, Overflows)? {
    let named = met.all.compactMap { overflow in
      (Reference(overflow.item) ?? Reference(overflow.field)).map { ($0, overflow) }
    }
    guard !named.isEmpty, named.count == met.all.count, met.unset.isEmpty else { return nil }
    var printing = self
    printing.leaveOut(Set(named.map(\.0)))
    let said = named.map { reference, overflow in
      reference.description == overflow.field
        ? Overflow(
          item: overflow.field, field: wording.cards.quote, excess: overflow.excess) : overflow
    }
    return printing.count < count ? (printing, Overflows(said)) : nil
  }

  private var count: Int {
    contents.verbatim.count + contents.prototypes.count + contents.astonishments.count
      + quotations.count
  }

  private mutating func leaveOut(_ references: Set<Reference>) {
    contents.verbatim.removeAll { references.contains($0.reference) }
    contents.prototypes.removeAll { references.contains($0.reference) }
    contents.astonishments.removeAll { references.contains($0.reference) }
    quotations.removeAll { references.contains($0.reference) }
  }
}

extension PrintKind {
  /// Cards, and the sheets of what is planned, leave aside by themselves.
  fileprivate var isLaddered: Bool {
    switch self {
    case .cards, .verbatim, .planning, .replacements, .forms, .encounters, .fieldbook, .evening,
      .crossing, .blanks, .collection:
      false
    case .astonishments, .frieze, .filledFrieze, .programme, .poster, .prototypes, .board: true
    }
  }
}
