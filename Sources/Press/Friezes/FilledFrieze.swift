public import Atelier
public import People

/// Strips laid over one another: each person a pale mark, each public a median, some words.
public struct FilledFrieze: Sendable {
  /// One public: what each person felt, stage by stage, and the middle of it.
  public struct Side: Hashable, Sendable {
    public let name: String
    /// Its place among the publics of the programme: the same look on every frieze.
    public let rank: Int
    public let persons: Int
    /// From −3 to 3, person by person, for each stage.
    public let feelings: [[Int]]
    public let medians: [Double?]
  }
  /// Words said of a stage, by someone of a public.
  public struct Saying: Hashable, Sendable {
    public let quotation: Quotation
    public let stage: Int
    public let side: Int
    /// What the person felt there, when they said so.
    public let feeling: Int?
  }

  public let title: String
  public let reference: Reference
  public let programme: String
  public private(set) var stages: [String]
  public private(set) var sides: [Side]
  public let strips: Int
  /// The weeks of the residence during which the strips were filled in.
  public let weeks: [Int]
  /// The team’s choice first, then by reference.
  public private(set) var sayings: [Saying]
  /// One strip a person, as it was filled in.
  public private(set) var told: [Told]
  /// From 1, where stages take several sheets.
  var sheet = (number: 1, of: 1)

  /// Only quotations are shown: words that were withheld have none, and are absent.
  ///
  /// - Parameter publics: those of all the friezes, so that each keeps its look from one to another.
  public init(
    _ frieze: Frieze, quotations: [Quotation], register: Register, publics: [String],
    programme: String = ""
  ) {
    let known = (publics + frieze.publics).uniqued
    (title, reference, self.programme) = (frieze.title, frieze.reference, programme)
    stages = frieze.stages
    strips = frieze.strips.count
    sides = frieze.publics.map {
      Side(of: $0, rank: known.firstIndex(of: $0) ?? 0, in: frieze)
    }
    weeks = register.weeks(of: frieze.strips.compactMap(\.when))
    sayings = FilledFrieze.sayings(of: frieze, quotations: quotations)
    told = FilledFrieze.told(in: frieze, quotations: quotations)
  }

  private static func sayings(of frieze: Frieze, quotations: [Quotation]) -> [Saying] {
    let shown = Dictionary(quotations.map { ($0.source, $0) }) { first, _ in first }
    let publics = frieze.publics
    let all = frieze.strips.flatMap { strip in
      strip.moments.compactMap { moment -> Saying? in
        guard let quotation = moment.verbatim.flatMap({ shown[$0] }),
          let side = publics.firstIndex(of: strip.audience)
        else { return nil }
        return Saying(
          quotation: quotation, stage: moment.stage, side: side, feeling: moment.feeling)
      }
    }
    return all.sorted {
      ($0.quotation.isKey ? 0 : 1, $0.quotation.reference)
        < ($1.quotation.isKey ? 0 : 1, $1.quotation.reference)
    }
  }
}

extension FilledFrieze {
  /// The same frieze, of some of its stages only.
  func part(_ stages: Range<Int>) -> FilledFrieze {
    var part = self
    part.stages = Array(self.stages[stages])
    part.sides = sides.map { $0.part(stages) }
    part.sayings = sayings.filter { stages.contains($0.stage) }.map {
      Saying(
        quotation: $0.quotation, stage: $0.stage - stages.lowerBound, side: $0.side,
        feeling: $0.feeling)
    }
    part.told = told.map { $0.part(stages) }
    return part
  }

  /// As even as can be, on the fewest sheets that hold so many stages each.
  func parts(holding most: Int) -> [FilledFrieze] {
    let count = (stages.count + most - 1) / max(1, most)
    guard count > 1 else { return [self] }
    return (0..<count).map { number in
      let (from, to) = (stages.count * number / count, stages.count * (number + 1) / count)
      var part = part(from..<to)
      part.sheet = (number + 1, count)
      return part
    }
  }
}

extension FilledFrieze.Side {
  func part(_ stages: Range<Int>) -> FilledFrieze.Side {
    FilledFrieze.Side(
      name: name, rank: rank, persons: persons, feelings: Array(feelings[stages]),
      medians: Array(medians[stages]))
  }

  init(of name: String, rank: Int, in frieze: Frieze) {
    (self.name, self.rank) = (name, rank)
    persons = frieze.strips.count { $0.audience == name }
    feelings = frieze.stages.indices.map { frieze.feelings(of: name, at: $0) }
    medians = frieze.stages.indices.map { frieze.median(of: name, at: $0) }
  }
}

extension Register {
  /// The weeks of a residence that hold these days, without repeats, in order.
  func weeks(of days: [When]) -> [Int] {
    let weeks = days.compactMap { when -> Int? in
      guard case .day(let day) = when else { return nil }
      return occasions.values.first { $0.week != nil && $0.period.contains(day) }?.week
    }
    return Set(weeks).sorted()
  }
}
