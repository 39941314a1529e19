public import Paper
import People
import Words

extension Composer {
  /// A page for each report, then what they agree on.
  ///
  /// - Throws: ``Overflow`` for a text that no page can hold, ``TypeFault`` from the ruler.
  public func publication(of folder: ReportFolder) throws -> Publication {
    let words = wording.reports
    let sides =
      try folder.sheets.flatMap { try ReportSetter(compose: parting, sheet: $0).sides() }
      + (try FindingsSetter(compose: parting, findings: folder.findings).sides())
    return Publication(
      title: words.title, subject: folder.programme, language: language,
      pages: Pages(try Folio(foot: words.foot(folder.programme)).pages(sides, by: self)))
  }
}

/// Sets what several reports agree on, each with the way back to them.
struct FindingsSetter {
  let compose: Composer
  let findings: [FindingEntry]

  private var words: ReportWording { compose.wording.reports }
  private static let width: Length = 160
  private static let indent: Length = 20

  func sides() throws -> [Folio.Side] {
    guard !findings.isEmpty else { return [] }
    let head = Piece.stacked([
      try compose.piece(
        words.findings, Lettering.display(34), width: Folio.width, as: .heading(1)),
      try compose.piece(words.findingsLead, Lettering.plain(12), width: Folio.width).after(2),
    ]).entered(words.findings)
    let flow = Flow(in: Folio.body, item: words.findings)
    return try flow.leaves([head] + findings.map(entry)).map {
      Folio.Side(marks: $0.marks, entries: $0.entries)
    }
  }

  private func entry(_ finding: FindingEntry) throws -> Piece {
    let width = Folio.width - Self.indent
    let reference = try compose.set("\(finding.reference)", Lettering.reference(11))
    let statement = try compose.set(
      title: finding.statement, Lettering.display(19, leading: 1.2), width: width)
    let text = Piece.stacked(
      [Piece(statement, as: .heading(2))]
        + (try finding.reports.map { try link($0, width: width).after(2) }))
    let line = Path.line(
      from: .zero, to: Point(x: Folio.width, y: 0), Path.Stroke(.ink, width: 0.6))
    let anchor = Mark.destination(finding.reference.description, at: .zero)
    return Piece(
      height: text.height + 7, gap: 12,
      marks: [
        .group(Group(.artefact, [.path(line)])), anchor,
        compose.mark(reference, at: Point(x: 0, y: 8.4)),
        text.marks(at: Point(x: Self.indent, y: 7)),
      ])
  }

  private func link(_ report: (reference: Reference, title: String), width: Length) throws -> Piece
  {
    let runs = [
      ("\(report.reference)  ", Lettering.reference(9.5)), (report.title, Lettering.plain(10)),
    ]
    let piece = try compose.piece(runs, width: width)
    let link = Mark.link(
      .page(report.reference.description),
      over: Frame(x: 0, y: 0, width: width, height: piece.height))
    return Piece(height: piece.height, marks: [.group(Group(.paragraph, piece.marks + [link]))])
  }
}
