public import People

/// In whose hands something is: who may do it, or let it be done.
public enum Hand: String, CaseIterable, Hashable, Sendable, Codable {
  case agency, territory, region, national, partner
}

/// What lets a prototype be tried: who, until when, and what may fail without anyone being blamed.
public struct GreenLight: Hashable, Sendable {
  /// « la directrice de l’agence »: a function, never a name.
  public let by: String
  public let until: Day?
  public let mayFail: String

  public init(by: String, until: Day? = nil, mayFail: String = "") throws(Unfit) {
    guard !by.allSatisfy(\.isWhitespace) else { throw .greenLightByNobody }
    (self.by, self.until, self.mayFail) = (by, until, mayFail)
  }
}
