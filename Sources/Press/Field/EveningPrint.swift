public import People

/// An evening as its sheet tells it.
public struct EveningPrint: Sendable {
  public struct Again: Sendable {
    public let quotation: Quotation
    public let why: String
    public init(_ quotation: Quotation, why: String) {
      (self.quotation, self.why) = (quotation, why)
    }
  }
  public struct Begun: Sendable {
    public let reference: String
    public let title: String
    public let lacks: String
    public init(reference: String, title: String, lacks: String) {
      (self.reference, self.title, self.lacks) = (reference, title, lacks)
    }
  }
  public struct Torn: Sendable {
    public let hypothesis: String
    public let quotations: [Quotation]
    public init(hypothesis: String, quotations: [Quotation]) {
      (self.hypothesis, self.quotations) = (hypothesis, quotations)
    }
  }

  /// None on a blank sheet.
  public var day: Day?
  public var during = ""
  public var residents: [Disclosed] = []
  public var silent: [EncounterPrint] = []
  public var again: [Again] = []
  public var begun: [Begun] = []
  public var torn: [Torn] = []
  public var unheard: [String] = []
  public var tomorrow: [EncounterPrint] = []

  public init() {}
}
