public import Atelier
import Entities
import Foundation
public import People
public import Reciprocity

/// Everything a workspace holds, as values of the domain.
public struct Contents: Hashable, Sendable {
  public var programmes: [Programme] = []
  public var figures: [Figure] = []
  public var places: [Place] = []
  public var profiles: [Profile] = []
  public var people: [Person] = []
  public var consents: [Consent] = []
  public var occasions: [Occasion] = []
  public var encounters: [Encounter] = []
  public var verbatim: [Verbatim] = []
  public var debriefs: [Debrief] = []
  public var astonishments: [AstonishmentReport] = []
  public var findings: [Finding] = []
  public var hypotheses: [Hypothesis] = []
  public var prototypes: [Prototype] = []
  public var feedback: [Feedback] = []
  public var friezes: [Frieze] = []
  public var networks: [Network] = []
  public var members: [Member] = []
  public var offers: [Offer] = []
  public var asks: [Ask] = []
  public var notes: [Note] = []
  public var knownGroups: [KnownGroup] = []

  public init() {}

  /// What decides what may be shown of whom.
  ///
  /// - Parameter today: the day it really is, never one that a print tells of.
  public func register(on today: Day) -> Register {
    Register(
      people: people, consents: consents, profiles: profiles, places: places,
      occasions: occasions, encounters: encounters,
      knownGroups: knownGroups, today: today)
  }
}

extension Reader {
  /// Everything at once, as it stands at one moment.
  public func contents() throws -> Contents { try contents(among: nil) }

  /// - Parameter some: the only records to take, by table; everything when `nil`.
  func contents(among some: [String: [Record]]?) throws -> Contents {
    func values<Value: Kept>() throws -> [Value] {
      guard let some else { return try all() }
      return try (some[Value.shelf.table] ?? []).map { try value(from: $0) }
    }
    var contents = Contents()
    (contents.programmes, contents.figures) = (try values(), try values())
    (contents.places, contents.profiles) = (try values(), try values())
    (contents.people, contents.consents) = (try values(), try values())
    (contents.occasions, contents.encounters) = (try values(), try values())
    (contents.verbatim, contents.debriefs) = (try values(), try values())
    (contents.astonishments, contents.findings) = (try values(), try values())
    (contents.hypotheses, contents.prototypes) = (try values(), try values())
    (contents.feedback, contents.friezes) = (try values(), try values())
    (contents.networks, contents.members) = (try values(), try values())
    (contents.offers, contents.asks) = (try values(), try values())
    contents.knownGroups = try values()
    contents.notes =
      try some.map { some in
        try some.values.joined().compactMap { String.read($0.id).flatMap(UUID.init(uuidString:)) }
          .flatMap { try notes(of: $0) }
      } ?? notes()
    return contents
  }
}

extension Contents {
  /// What a trace walks through.
  public var traceSources: TraceSources {
    var sources = TraceSources()
    (sources.encounters, sources.verbatim) = (encounters, verbatim)
    (sources.astonishments, sources.findings) = (astonishments, findings)
    (sources.hypotheses, sources.prototypes) = (hypotheses, prototypes)
    sources.feedback = feedback
    return sources
  }
}
