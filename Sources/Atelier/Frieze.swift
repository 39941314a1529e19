public import People

/// The stages of a recruitment on one long strip, filled in by several people.
public struct Frieze: Referenced, Hashable {
  public let id: Identifier<Frieze>
  public var reference: Reference
  public let title: String
  public let stages: [String]
  public var strips: [Strip]

  public init(
    id: ID, reference: Reference, title: String, stages: [String], strips: [Strip] = []
  ) throws(Unfit) {
    guard !title.allSatisfy(\.isWhitespace) else { throw .untitled(reference) }
    guard !stages.isEmpty else { throw .noStage(reference) }
    for strip in strips {
      for moment in strip.moments where !stages.indices.contains(moment.stage) {
        throw .unknownStage(reference, strip: strip.label)
      }
    }
    (self.id, self.reference, self.title) = (id, reference, title)
    (self.stages, self.strips) = (stages, strips)
  }

  /// The publics met, in the order of their first strip.
  public var publics: [String] {
    strips.reduce(into: []) { if !$0.contains($1.audience) { $0.append($1.audience) } }
  }

  /// What a public felt at a stage, person by person.
  public func feelings(of audience: String, at stage: Int) -> [Int] {
    strips.filter { $0.audience == audience }
      .flatMap { $0.moments.filter { $0.stage == stage }.compactMap(\.feeling) }
  }

  /// The middle feeling of a public at a stage; between the two middle ones when even.
  public func median(of audience: String, at stage: Int) -> Double? {
    let feelings = feelings(of: audience, at: stage).sorted()
    guard !feelings.isEmpty else { return nil }
    let middle = feelings.count / 2
    return feelings.count % 2 == 1
      ? Double(feelings[middle]) : Double(feelings[middle - 1] + feelings[middle]) / 2
  }
}

/// One person's strip: what they went through at each stage.
public struct Strip: Hashable, Sendable {
  /// « S-01 »: who it was is not kept.
  public let label: String
  /// Employers, counsellors, people hired…: who looks at the recruitment from this side.
  public let audience: String
  public let profile: Identifier<Profile>?
  public let when: When?
  public let moments: [StripMoment]

  public init(
    label: String, audience: String, profile: Identifier<Profile>? = nil, when: When? = nil,
    moments: [StripMoment]
  ) {
    (self.label, self.audience, self.profile) = (label, audience, profile)
    (self.when, self.moments) = (when, moments)
  }
}

/// What one person did, used, waited for and felt at one stage.
public struct StripMoment: Hashable, Sendable {
  /// An index in the frieze's stages.
  public let stage: Int
  public let actions: String
  public let people: String
  public let tools: String
  public let delay: String
  public let blockage: String
  /// From −3, exhausted, to 3, relieved.
  public let feeling: Int?
  public let verbatim: Verbatim.ID?

  public init(
    stage: Int, actions: String = "", people: String = "", tools: String = "", delay: String = "",
    blockage: String = "", feeling: Int? = nil, verbatim: Verbatim.ID? = nil
  ) throws(Unfit) {
    guard (-3...3).contains(feeling ?? 0) else { throw .impossibleFeeling(feeling ?? 0) }
    (self.stage, self.actions, self.people, self.tools) = (stage, actions, people, tools)
    (self.delay, self.blockage, self.feeling, self.verbatim) = (delay, blockage, feeling, verbatim)
  }
}
