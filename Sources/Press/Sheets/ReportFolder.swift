public import Atelier
public import People

/// The astonishments of a residency, as others may read them, and what they agree on.
public struct ReportFolder: Sendable {
  public var programme: String
  public var sheets: [ReportSheet]
  public var findings: [FindingEntry]

  public init(programme: String, sheets: [ReportSheet], findings: [FindingEntry] = []) {
    (self.programme, self.sheets, self.findings) = (programme, sheets, findings)
  }
}

/// One report on its page.
public struct ReportSheet: Sendable {
  public var reference: Reference
  public var title: String
  public var author: Disclosed?
  public var place = ""
  /// The week or the month, never the day.
  public var moment = Quotation.Moment.unknown
  public var facts: String
  public var surprise = ""
  public var why = ""
  public var question = ""
  public var quotations: [Quotation] = []
  /// The findings that lean on it.
  public var findings: [Reference] = []

  public init(reference: Reference, title: String, facts: String) {
    (self.reference, self.title, self.facts) = (reference, title, facts)
  }
}

/// What several reports agree on, and which.
public struct FindingEntry: Sendable {
  public var reference: Reference
  public var statement: String
  public var reports: [(reference: Reference, title: String)]

  public init(
    reference: Reference, statement: String, reports: [(reference: Reference, title: String)]
  ) {
    (self.reference, self.statement, self.reports) = (reference, statement, reports)
  }
}

/// What the workshop knows of its astonishments, on its way to others' eyes.
///
/// This is where words and names pass the gate: what is not disclosed goes no further.
public struct ReportSource {
  public var programme: Programme
  public var reports: [AstonishmentReport]
  public var findings: [Finding]
  public var verbatim: [Verbatim]
  public var register: Register
  /// Who will read it.
  public var audience: Audience

  public init(
    programme: Programme, reports: [AstonishmentReport], findings: [Finding] = [],
    verbatim: [Verbatim] = [], register: Register, audience: Audience = .paper
  ) {
    (self.programme, self.reports, self.findings) = (programme, reports, findings)
    (self.verbatim, self.register, self.audience) = (verbatim, register, audience)
  }

  /// The folder, in the order of the references.
  public func folder() -> ReportFolder {
    let words = Dictionary(verbatim.map { ($0.id, $0) }) { $1 }
    let known = Dictionary(reports.map { ($0.id, $0) }) { $1 }
    return ReportFolder(
      programme: programme.title,
      sheets: reports.sorted { $0.reference < $1.reference }.map { report in
        var sheet = self.sheet(of: report)
        sheet.quotations = report.verbatim.compactMap { words[$0] }
          .compactMap { register.disclose($0, to: audience) }
        return sheet
      },
      findings: findings.sorted { $0.reference < $1.reference }.map { finding in
        FindingEntry(
          reference: finding.reference, statement: finding.statement,
          reports: finding.astonishments.compactMap { known[$0] }
            .map { ($0.reference, $0.title) }.sorted { $0.0 < $1.0 })
      })
  }

  private func sheet(of report: AstonishmentReport) -> ReportSheet {
    var sheet = ReportSheet(
      reference: report.reference, title: report.title, facts: report.facts)
    sheet.author = report.author.map { register.disclose($0, to: audience) }
    sheet.place = report.place.flatMap { register.places[$0]?.shownName } ?? ""
    sheet.moment = report.day.map(moment) ?? .unknown
    (sheet.surprise, sheet.why, sheet.question) = (report.surprise, report.why, report.question)
    sheet.findings = findings.filter { $0.astonishments.contains(report.id) }
      .map(\.reference).sorted()
    return sheet
  }

  private func moment(_ day: Day) -> Quotation.Moment {
    let week = register.occasions.values.first {
      $0.kind == .residenceWeek && $0.period.contains(day)
    }?.week
    return week.map { .week($0) } ?? .month(year: day.year, month: day.month)
  }
}
