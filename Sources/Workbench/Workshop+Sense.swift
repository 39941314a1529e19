import Atelier
import Entities
public import People
import Storage
import Words

/// Something named beside another, by its reference and a few of its words.
public struct Beside: Hashable, Sendable {
  public let reference: Reference
  public let words: String
}

/// A resident's page among others.
public struct AstonishmentCard: Hashable, Sendable {
  public let reference: Reference
  public let title: String
  /// As the paper report signs it: « Claire, sociologue », or a general profile.
  public let signature: String
  public let day: Day?
  public let place: String
  public let question: String
  public let verbatim: Int
}

/// A resident's page: its four questions, the words behind it, what is built on it.
public struct AstonishmentPage: Sendable {
  public let card: AstonishmentCard
  public let facts: String
  public let surprise: String
  public let why: String
  public let verbatim: [ShownVerbatim]
  public let builtOn: [Beside]
  public let trace: ToldTrace
}

/// What several reports agree on, with those reports and what is built on it.
public struct FindingPage: Sendable {
  public let reference: Reference
  public let statement: String
  public let astonishments: [Beside]
  public let builtOn: [Beside]
}

extension Workshop {
  /// All the reports by reference.
  public func astonishments() throws -> [AstonishmentCard] {
    let reading = try reading()
    return reading.contents.astonishments.sorted { $0.reference < $1.reference }
      .map { card(of: $0, in: reading) }
  }

  /// - Throws: ``UnknownReference``.
  public func astonishment(_ text: String) throws -> AstonishmentPage {
    let reading = try reading()
    let contents = reading.contents
    let found = try contents.astonishments.named(text, by: \.reference)
    let findings = contents.findings.filter { $0.astonishments.contains(found.id) }
    let hypotheses = contents.hypotheses.filter { $0.astonishments.contains(found.id) }
    return AstonishmentPage(
      card: card(of: found, in: reading), facts: found.facts, surprise: found.surprise,
      why: found.why, verbatim: voiceMaker(reading).voices(found.verbatim),
      builtOn: findings.map(Beside.init) + hypotheses.map(Beside.init), trace: try told(text))
  }

  /// All the findings by reference.
  public func findings() throws -> [FindingPage] {
    let contents = try reading().contents
    return contents.findings.sorted { $0.reference < $1.reference }.map { finding in
      FindingPage(
        reference: finding.reference, statement: finding.statement,
        astonishments: contents.astonishments.filter { finding.astonishments.contains($0.id) }
          .map(Beside.init),
        builtOn: contents.hypotheses.filter { $0.findings.contains(finding.id) }.map(Beside.init))
    }
  }

  /// - Throws: ``UnknownReference``.
  public func finding(_ text: String) throws -> FindingPage {
    try findings().named(text, by: \.reference)
  }

  private func card(of report: AstonishmentReport, in reading: Reading) -> AstonishmentCard {
    let author = report.author.map { reading.register.disclose($0, to: audience) }
    let signature = [author?.name, author?.isNamed == true ? author?.trade : nil]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    return AstonishmentCard(
      reference: report.reference, title: report.title, signature: signature.capitalisedFirst,
      day: report.day, place: report.place.flatMap { reading.register.places[$0]?.name } ?? "",
      question: report.question, verbatim: report.verbatim.count)
  }
}

extension Beside {
  init(_ report: AstonishmentReport) {
    self.init(reference: report.reference, words: report.title)
  }
  init(_ finding: Finding) { self.init(reference: finding.reference, words: finding.statement) }
  init(_ hypothesis: Hypothesis) {
    self.init(reference: hypothesis.reference, words: hypothesis.statement)
  }
}
