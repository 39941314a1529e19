import Interchange
import People
import Words
import Workbench

extension Visit {
  /// What surprised, and what several reports agree on.
  func astonishments() throws -> Reply {
    let (reports, findings) = (try workshop.astonishments(), try workshop.findings())
    return try page(
      "astonishments", title: wording.siteSense.senseTitle, in: .astonishments,
      [
        "isEmpty": reports.isEmpty && findings.isEmpty,
        "reports": reports.map(model), "hasReports": !reports.isEmpty,
        "findings": findings.map(model), "hasFindings": !findings.isEmpty,
      ])
  }

  func astonishmentPage() throws -> Reply {
    let found = try workshop.astonishment(parameter("reference"))
    let reference = found.card.reference
    return try page(
      "astonishment", title: reference.description, in: .astonishments,
      model(found.card).merging([
        "facts": written(found.facts), "surprise": written(found.surprise),
        "why": written(found.why),
        "voices": found.verbatim.map { model($0, tiedTo: reference) },
        "hasVoices": !found.verbatim.isEmpty,
        "builtOn": beside(found.builtOn), "change": changing(.astonishments, reference),
        "finder": try finder(to: reference), "trace": model(found.trace),
      ]) { own, _ in own })
  }

  func findingPage() throws -> Reply {
    let found = try workshop.finding(parameter("reference"))
    return try page(
      "finding", title: found.reference.description, in: .astonishments,
      model(found).merging([
        "joined": beside(found.astonishments, tiedTo: found.reference),
        "builtOn": beside(found.builtOn), "change": changing(.findings, found.reference),
        "finder": try finder(to: found.reference),
        "trace": model(try workshop.told(found.reference.description)),
      ]) { own, _ in own })
  }

  private func model(_ card: AstonishmentCard) -> Model {
    let when = card.day.map(wording.long) ?? ""
    let about = [card.signature, when, card.place].filter { !$0.isEmpty }
    return [
      "reference": card.reference.description, "path": "/astonishments/\(card.reference)",
      "title": spoken.typeset(card.title), "about": shown(about.joined(separator: " · ")),
      "question": written(card.question),
      "quotes": language.typeset(wording.siteSense.quotes(card.verbatim)),
    ]
  }

  private func model(_ finding: FindingPage) -> Model {
    [
      "reference": finding.reference.description, "path": "/findings/\(finding.reference)",
      "statement": spoken.typeset(finding.statement),
      "reports": language.typeset(wording.siteSense.reports(finding.astonishments.count)),
      "links": finding.astonishments.map { link($0.reference) },
    ]
  }
}
