public import Atelier
import Entities
public import People
import Storage
import Words

/// A hypothesis among others.
public struct HypothesisCard: Hashable, Sendable {
  public let reference: Reference
  public let kind: Hypothesis.Kind
  public let statement: String
  public let horizon: String
  /// `nil` while nothing is written of its life.
  public let state: Hypothesis.State?
  /// Why it stands there, and who said so.
  public let reason: String
  public let supporting: Int
  public let contradicting: Int
  /// Neither words nor astonishment behind it.
  public let isBare: Bool
  public let hand: Hand?
}

/// A hypothesis, what speaks for it and against it, and its life.
public struct HypothesisPage: Sendable {
  public let card: HypothesisCard
  public let supporting: [ShownVerbatim]
  public let contradicting: [ShownVerbatim]
  /// The findings and reports it was drawn from.
  public let suggestedBy: [Beside]
  /// The states it may enter next, alone or with others.
  public let next: [Hypothesis.State]
  /// The others that still stand, which it may be merged into.
  public let others: [Nameable]
  /// Each step, said: « refusée, 24 octobre 2017, comité : trop tôt ».
  public let life: [String]
  /// What others brought to it where it was crossed.
  public let enrichments: [EnrichmentLine]
  public let trace: ToldTrace
}

extension Workshop {
  /// All of them by reference.
  public func hypotheses() throws -> [HypothesisCard] {
    try reading().contents.hypotheses.sorted { $0.reference < $1.reference }.map(\.card)
  }

  /// - Throws: ``UnknownReference``.
  public func hypothesis(_ text: String) throws -> HypothesisPage {
    let reading = try reading()
    let found = try reading.contents.hypotheses.named(text, by: \.reference)
    let maker = voiceMaker(reading)
    let contents = reading.contents
    let findings = contents.findings.filter { found.findings.contains($0.id) }
    let reports = contents.astonishments.filter { found.astonishments.contains($0.id) }
    let others = contents.hypotheses.filter {
      $0.id != found.id && $0.life.current?.state.isOver != true
    }
    return HypothesisPage(
      card: found.card, supporting: maker.voices(found.evidenceFor),
      contradicting: maker.voices(found.evidenceAgainst),
      suggestedBy: findings.map(Beside.init) + reports.map(Beside.init), next: found.life.next,
      others: others.sorted { $0.reference < $1.reference }.map {
        Nameable(value: $0.reference.description, label: $0.statement.shortened(to: 80))
      },
      life: found.life.steps.map { wording.said($0).capitalisedFirst },
      enrichments: enrichments(of: found.id, in: reading), trace: try told(text))
  }
}

/// Who already tries an orientation, and what it changes.
public struct EnrichmentLine: Hashable, Sendable {
  public let by: String
  public let place: String
  /// What it was crossed during.
  public let during: String
  public let learnt: String
  public let adds: String
  public let changes: String
}

extension Workshop {
  func enrichments(of hypothesis: Hypothesis.ID, in reading: Reading) -> [EnrichmentLine] {
    reading.contents.enrichments.filter { $0.hypothesis == hypothesis }.map { brought in
      EnrichmentLine(
        by: brought.by, place: brought.place.flatMap { reading.register.places[$0]?.name } ?? "",
        during: brought.during.flatMap { reading.register.occasions[$0]?.title } ?? "",
        learnt: brought.learnt, adds: brought.adds, changes: brought.changes)
    }
  }
}

extension Hypothesis {
  fileprivate var card: HypothesisCard {
    HypothesisCard(
      reference: reference, kind: kind, statement: statement, horizon: horizon,
      state: life.current?.state, reason: life.current?.reason ?? "",
      supporting: evidenceFor.count, contradicting: evidenceAgainst.count,
      isBare: isBare, hand: hand)
  }
}
