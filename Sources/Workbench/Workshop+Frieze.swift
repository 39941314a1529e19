public import Atelier
import Entities
public import Interchange
public import People
public import Storage
import Words

/// A frieze among others.
public struct FriezeLine: Sendable {
  public let reference: Reference
  public let title: String
  public let stages: Int
  public let strips: Int
}

/// A frieze as its page shows it: strip by strip, those of one public together.
public struct ShownFrieze: Sendable {
  public struct Side: Sendable {
    /// « employeurs », as the frieze calls them; empty where nobody said.
    public let name: String
    /// The middle feeling at each stage; `nil` where nobody said.
    public let medians: [Double?]
    public let strips: [ShownStrip]
  }

  public let reference: Reference
  public let title: String
  public let stages: [String]
  public let sides: [Side]
}

/// What one person went through, stage by stage.
public struct ShownStrip: Sendable {
  public let label: String
  public let profile: String
  public let when: String
  /// By stage; `nil` where nothing was said of it.
  public let moments: [StripMoment?]
  /// The words kept at a stage, where they may be shown.
  public let quotes: [Int: ShownVerbatim]
}

/// A strip that someone keys in: what is said of all of it, then of each stage.
public struct TypedStrip: Sendable {
  /// Of the stage at a place: a row of friezes, and words to keep where there are some.
  public struct Stage: Sendable {
    public let place: Int
    public let row: TypedRow
    public let words: TypedRow?

    public init(place: Int, row: TypedRow, words: TypedRow?) {
      self.place = place
      self.row = row
      self.words = words
    }
  }

  /// Of whom it is and when: columns of friezes.
  public let header: TypedRow
  public let stages: [Stage]

  public init(header: TypedRow, stages: [Stage]) {
    self.header = header
    self.stages = stages
  }
}

/// What is wrong with a strip, where each can be mended.
public struct StripRefusal: Error {
  public internal(set) var header: [TypedRefusal.Fault] = []
  /// By the place of the stage.
  public internal(set) var stages: [Int: [TypedRefusal.Fault]] = [:]
  public internal(set) var words: [Int: [TypedRefusal.Fault]] = [:]

  /// Nothing is wrong yet.
  public init() {}

  public var count: Int {
    header.count + (Array(stages.values) + Array(words.values)).map(\.count).reduce(0, +)
  }
}

extension Workshop {
  public func friezes() throws -> [FriezeLine] {
    try reading().contents.friezes.sorted { $0.reference < $1.reference }.map {
      FriezeLine(
        reference: $0.reference, title: $0.title, stages: $0.stages.count,
        strips: $0.strips.count)
    }
  }

  /// - Throws: ``UnknownReference``.
  public func frieze(_ text: String) throws -> ShownFrieze {
    let reading = try reading()
    let frieze = try reading.contents.friezes.named(text, by: \.reference)
    let maker = voiceMaker(reading)
    func shown(_ strip: Strip) -> ShownStrip {
      let moments = Dictionary(strip.moments.map { ($0.stage, $0) }) { first, _ in first }
      let quotes = moments.compactMapValues { moment in
        moment.verbatim.flatMap { reading.verbatim($0) }.map(maker.voice)
      }
      return ShownStrip(
        label: strip.label,
        profile: strip.profile.flatMap { reading.register.profiles[$0]?.name } ?? "",
        when: strip.when.map { wording.said($0) } ?? "",
        moments: frieze.stages.indices.map { moments[$0] }, quotes: quotes)
    }
    let sides = frieze.publics.map { audience in
      ShownFrieze.Side(
        name: audience,
        medians: frieze.stages.indices.map { frieze.median(of: audience, at: $0) },
        strips: frieze.strips.filter { $0.audience == audience }.map(shown))
    }
    return ShownFrieze(
      reference: frieze.reference, title: frieze.title, stages: frieze.stages, sides: sides)
  }

  /// A frieze that strips may then be keyed in to.
  ///
  /// - Throws: `Unfit`.
  public func addFrieze(_ title: String, stages: [String]) throws -> (Act.ID, Reference) {
    try workspace.perform("frieze", by: author, at: now) { draft in
      let frieze = try Frieze(
        id: mint.make(), reference: draft.nextReference(.frieze), title: title,
        stages: stages)
      try draft.save(frieze)
      return (draft.act, frieze.reference)
    }
  }

  /// Keeps a person's strip and the words said in it, in one act.
  ///
  /// - Throws: ``StripRefusal`` with every fault; ``UnknownReference``.
  public func addStrip(to text: String, _ strip: TypedStrip) throws -> Act.ID {
    let reference = try frieze(text).reference
    do {
      return try write(as: "strip") { draft, before in
        guard let frieze = before.friezes.first(where: { $0.reference == reference }) else {
          throw UnknownReference(text: text)
        }
        let first = try draft.nextReference(.verbatim)
        return strip.rows(of: frieze, label: frieze.nextLabel, firstWords: first)
      }.act
    } catch let refusal as TypedRefusal {
      throw strip.told(refusal)
    }
  }
}

extension TypedStrip {
  private var spoken: [Stage] { stages.filter { $0.words != nil } }

  /// The words first, then a row for each stage that says something, naming its words.
  fileprivate func rows(of frieze: Frieze, label: String, firstWords: Reference) -> [TypedRow] {
    let quotes = spoken.map(\.place).enumerated().map { ($1, $0) }
    let order = Dictionary(quotes) { first, _ in first }
    let said = ["profile", "when"].reduce(into: [String: String]()) { $0[$1] = header.cells[$1] }
    return spoken.compactMap { $0.words?.adding(said).keeping(header) }
      + stages.map { stage in
        var cells = header.cells
        cells["frieze"] = frieze.reference.description
        cells["strip"] = label
        cells["stage"] = frieze.stages[stage.place]
        cells["rank"] = "\(stage.place + 1)"
        if let place = order[stage.place] {
          cells["verbatim"] =
            Reference(.verbatim, firstWords.number + place, copy: firstWords.copy).description
        }
        return stage.row.adding(cells).keeping(header)
      }
  }

  /// The faults of the rows above, each where it was typed; those of the whole are told once.
  fileprivate func told(_ refusal: TypedRefusal) -> StripRefusal {
    var told = StripRefusal()
    for fault in refusal.faults {
      if let column = fault.column, header.cells[column] != nil {
        if !told.header.contains(where: { $0.column == column }) { told.header.append(fault) }
      } else if fault.row < spoken.count {
        told.words[spoken[fault.row].place, default: []].append(fault)
      } else {
        told.stages[stages[fault.row - spoken.count].place, default: []].append(fault)
      }
    }
    return told
  }
}

extension TypedRow {
  /// What someone keeps as it is above all stages is kept so in each.
  fileprivate func keeping(_ header: TypedRow) -> TypedRow {
    var row = self
    row.keptSo?.formUnion(header.keptSo ?? [])
    return row
  }
}

extension Frieze {
  /// « S-07 » after « S-06 », whatever else strips are called.
  fileprivate var nextLabel: String {
    let numbers = strips.compactMap { strip -> Int? in
      guard strip.label.hasPrefix("S-") else { return nil }
      return Int(strip.label.dropFirst(2))
    }
    let next = (numbers.max() ?? 0) + 1
    return next < 10 ? "S-0\(next)" : "S-\(next)"
  }
}
