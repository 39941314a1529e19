public import People

/// The umbrella: title, stakes, territories and dates of what is being tried.
public struct Programme: Hashable, Sendable, Identifiable {
  public let id: Identifier<Programme>
  public let title: String
  public var stakes: String
  public var territories: [String]
  public var period: Period?
  /// A sample: every printed page says so.
  public var isFictional: Bool

  public init(
    id: Identifier<Programme>, title: String, stakes: String = "", territories: [String] = [],
    period: Period? = nil, isFictional: Bool = false
  ) throws(Unfit) {
    guard !title.allSatisfy(\.isWhitespace) else { throw .untitledProgramme }
    (self.id, self.title, self.stakes) = (id, title, stakes)
    (self.territories, self.period, self.isFictional) = (territories, period, isFictional)
  }
}

/// A number people remember, with its « environ », its unit and its week.
public struct Figure: Hashable, Sendable, Identifiable {
  public enum Qualifier: String, CaseIterable, Hashable, Sendable, Codable {
    case exact, about, moreThan, lessThan, atLeast, atMost
  }
  public let id: Identifier<Figure>
  /// « appels », « cafés »…
  public var label: String
  public var qualifier: Qualifier
  public var value: Double
  public var unit: String
  /// Which days it counts: « semaine 2 ».
  public var week: String
  public var source: String

  public init(
    id: Identifier<Figure>, label: String, qualifier: Qualifier = .exact, value: Double,
    unit: String = "", week: String = "", source: String = ""
  ) throws(Unfit) {
    guard value.isFinite, abs(value) < 1e12 else { throw .impossibleFigure(label) }
    (self.id, self.label, self.qualifier, self.value) = (id, label, qualifier, value)
    (self.unit, self.week, self.source) = (unit, week, source)
  }
}
