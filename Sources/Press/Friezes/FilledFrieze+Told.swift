import Atelier
public import People

extension FilledFrieze {
  /// One person’s strip, stage by stage.
  public struct Told: Hashable, Sendable {
    /// « S-01 »
    public let label: String
    public let audience: String
    /// Among the publics of the frieze.
    public let side: Int
    public private(set) var stages: [Stage]

    /// What was written in a stage’s column, in the order it was written.
    public struct Stage: Hashable, Sendable {
      public var actions = ""
      public var people = ""
      public var tools = ""
      public var delay = ""
      public var blockage = ""
      public var feelings: [Int] = []
      public var quotations: [Quotation] = []
    }

    func part(_ stages: Range<Int>) -> Told {
      var part = self
      part.stages = Array(self.stages[stages])
      return part
    }
  }

  static func told(in frieze: Frieze, quotations: [Quotation]) -> [Told] {
    let shown = Dictionary(quotations.map { ($0.source, $0) }) { first, _ in first }
    let publics = frieze.publics
    return frieze.strips.map { strip in
      var stages = frieze.stages.map { _ in Told.Stage() }
      for moment in strip.moments {
        stages[moment.stage].add(moment, saying: moment.verbatim.flatMap { shown[$0] })
      }
      return Told(
        label: strip.label, audience: strip.audience,
        side: publics.firstIndex(of: strip.audience) ?? 0, stages: stages)
    }
  }
}

extension FilledFrieze.Told.Stage {
  fileprivate mutating func add(_ moment: StripMoment, saying: Quotation?) {
    func add(_ words: String, to kept: inout String) {
      if !words.isEmpty { kept += (kept.isEmpty ? "" : "\n") + words }
    }
    add(moment.actions, to: &actions)
    add(moment.people, to: &people)
    add(moment.tools, to: &tools)
    add(moment.delay, to: &delay)
    add(moment.blockage, to: &blockage)
    feelings += moment.feeling.map { [$0] } ?? []
    quotations += saying.map { [$0] } ?? []
  }
}
