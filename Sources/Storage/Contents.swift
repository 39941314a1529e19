public import Atelier
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

  public init() {}

  /// What decides what may be shown of whom.
  public var register: Register {
    Register(
      people: people, consents: consents, profiles: profiles, places: places,
      occasions: occasions, encounters: encounters)
  }

  static let kinds: [any Kept.Type] = [
    Programme.self, Figure.self, Place.self, Profile.self, Person.self, Consent.self,
    Occasion.self, Encounter.self, Verbatim.self, Debrief.self, AstonishmentReport.self,
    Finding.self, Hypothesis.self, Prototype.self, Feedback.self, Frieze.self, Network.self,
    Member.self, Offer.self, Ask.self,
  ]
}

extension Reader {
  /// Everything at once, as it stands at one moment.
  public func contents() throws -> Contents {
    var contents = Contents()
    (contents.programmes, contents.figures) = (try all(), try all())
    (contents.places, contents.profiles) = (try all(), try all())
    (contents.people, contents.consents) = (try all(), try all())
    (contents.occasions, contents.encounters) = (try all(), try all())
    (contents.verbatim, contents.debriefs) = (try all(), try all())
    (contents.astonishments, contents.findings) = (try all(), try all())
    (contents.hypotheses, contents.prototypes) = (try all(), try all())
    (contents.feedback, contents.friezes) = (try all(), try all())
    (contents.networks, contents.members) = (try all(), try all())
    (contents.offers, contents.asks) = (try all(), try all())
    contents.notes = try notes()
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
