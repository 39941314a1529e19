public import People

/// The words put on a poster, and who chose them.
public struct QuoteChoice: Hashable, Sendable {
  public let shown: [Quotation]
  /// How many of them the team had marked as key.
  public let byTeam: Int
  /// Among how many they were chosen.
  public let among: Int
  /// How many of them resist.
  public let resisting: Int
  /// How many were taken only because they resist.
  public let addedToResist: Int
  /// Chosen by the team, and without room.
  public let leftOut: [Reference]
  /// How many nobody chose: the next ones by their references.
  public var inOrder: Int { shown.count - byTeam - addedToResist }

  /// The same choice each time: key ones first, a profile at a time, then the others.
  ///
  /// One that resists is among them wherever there is one.
  /// - Parameters:
  ///   - elsewhere: where to look for one that resists when none of the quotations does.
  ///   - longest: in signs; longer ones are taken only when there are no others.
  public init(
    _ count: Int, from quotations: [Quotation], resisting: Set<Verbatim.ID> = [],
    elsewhere: [Quotation] = [], longest: Int = 125
  ) {
    let ordered = quotations.sorted { QuoteChoice.comes($0, before: $1, longest) }
    let isFirst = { (quotation: Quotation) in quotation.isKey && quotation.words.count <= longest }
    var chosen = QuoteChoice.oneProfileAtATime(ordered.filter(isFirst), count)
    chosen += QuoteChoice.oneProfileAtATime(
      ordered.filter { !isFirst($0) }, count - chosen.count, after: chosen)
    let others = elsewhere.sorted { QuoteChoice.comes($0, before: $1, longest) }
    let one = (ordered + others).first { resisting.contains($0.source) }
    let isMissing = count > 0 && !chosen.contains { resisting.contains($0.source) }
    if let one, isMissing { chosen = chosen.prefix(count - 1) + [one] }
    shown = chosen
    byTeam = chosen.count { $0.isKey }
    self.resisting = chosen.count { resisting.contains($0.source) }
    addedToResist = one.map { isMissing && !$0.isKey ? 1 : 0 } ?? 0
    among = Set((quotations + chosen).map(\.reference)).count
    leftOut = []
  }

  /// Those the team chose by their references, the first of them where there is not room for all.
  init(
    byTeam chosen: [Quotation], showing count: Int, resisting: Set<Verbatim.ID>, among: Int
  ) {
    shown = Array(chosen.prefix(count))
    leftOut = chosen.dropFirst(count).map(\.reference)
    byTeam = count
    self.resisting = shown.count { resisting.contains($0.source) }
    (addedToResist, self.among) = (0, among)
  }

  private static func comes(_ a: Quotation, before b: Quotation, _ longest: Int) -> Bool {
    rank(a, longest) < rank(b, longest)
  }

  private static func rank(_ quotation: Quotation, _ longest: Int) -> (Int, Int, Reference) {
    let isLong = quotation.words.count > longest
    return (isLong ? 1 : 0, quotation.isKey ? 0 : 1, quotation.reference)
  }

  /// Each profile speaks once before any speaks twice, those not heard before first.
  private static func oneProfileAtATime(
    _ quotations: [Quotation], _ count: Int, after before: [Quotation] = []
  ) -> [Quotation] {
    var (rest, chosen) = (quotations, [Quotation]())
    var heard = Set(before.map { $0.speaker.lowercased() })
    while chosen.count < count, !rest.isEmpty {
      let round = rest.filter { heard.insert($0.speaker.lowercased()).inserted }
      chosen += round.prefix(count - chosen.count)
      let taken = Set(round.map(\.reference))
      rest.removeAll { taken.contains($0.reference) }
      heard = []
    }
    return chosen
  }
}
