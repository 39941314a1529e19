public import Atelier
public import People
public import Reciprocity

/// Everything that tables can hold, as plain values: what an import makes and an export writes.
public struct Dossier: Hashable, Sendable {
  public var programmes: [Programme] = []
  public var places: [Place] = []
  public var occasions: [Occasion] = []
  public var profiles: [Profile] = []
  public var people: [Person] = []
  public var consents: [Consent] = []
  public var encounters: [Encounter] = []
  public var verbatim: [Verbatim] = []
  public var debriefs: [Debrief] = []
  public var astonishments: [AstonishmentReport] = []
  public var findings: [Finding] = []
  public var hypotheses: [Hypothesis] = []
  public var prototypes: [Prototype] = []
  public var feedback: [Feedback] = []
  public var friezes: [Frieze] = []
  public var figures: [Figure] = []
  public var networks: [Network] = []
  public var members: [Member] = []
  public var offers: [Offer] = []
  public var asks: [Ask] = []
  /// What columns that no table knows say of any of these.
  public var remarks: [Remark] = []

  /// How to number what is new.
  public var numbering = Numbering()

  public init() {}

  /// The letter of this copy of the workspace, and the last numbers ever given, even to what is gone.
  public struct Numbering: Hashable, Sendable {
    public var copy: Character?
    public var last: [Reference.Kind: Int] = [:]

    public init() {}
  }
}
