public import People

/// A resident's page: facts seen, what surprised and why, the question it opens.
public struct AstonishmentReport: Referenced, Hashable {
  public let id: Identifier<AstonishmentReport>
  public var reference: Reference
  public let title: String
  public var author: Person.ID?
  public var day: Day?
  public var place: Place.ID?
  public var facts: String
  public var surprise: String
  public var why: String
  public var question: String
  public var verbatim: [Verbatim.ID]
  public var notes: String

  public init(
    id: ID, reference: Reference, title: String, author: Person.ID? = nil, day: Day? = nil,
    place: Place.ID? = nil, facts: String, surprise: String = "", why: String = "",
    question: String = "", verbatim: [Verbatim.ID] = [], notes: String = ""
  ) throws(Unfit) {
    guard !title.allSatisfy(\.isWhitespace) else { throw .untitled(reference) }
    (self.id, self.reference, self.title, self.author) = (id, reference, title, author)
    (self.day, self.place, self.facts, self.surprise) = (day, place, facts, surprise)
    (self.why, self.question, self.verbatim, self.notes) = (why, question, verbatim, notes)
  }
}

/// What several reports agree on.
public struct Finding: Referenced, Hashable {
  public let id: Identifier<Finding>
  public var reference: Reference
  public let statement: String
  public var astonishments: [AstonishmentReport.ID]
  public var notes: String

  public init(
    id: ID, reference: Reference, statement: String, astonishments: [AstonishmentReport.ID] = [],
    notes: String = ""
  ) throws(Unfit) {
    guard !statement.allSatisfy(\.isWhitespace) else { throw .emptyStatement(reference) }
    (self.id, self.reference, self.statement) = (id, reference, statement)
    (self.astonishments, self.notes) = (astonishments, notes)
  }
}
