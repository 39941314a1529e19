import Atelier
import Foundation
import Paper
import People
import Press
import Storage
import Words

extension Printing {
  func verbatimDrafts() throws -> [PrintDraft] {
    let wanted = quotations.filter { isWanted($0.reference) }
    guard !wanted.isEmpty else { return [] }
    let references = Dictionary(
      contents.verbatim.map { ($0.id, $0.reference) }
    ) { first, _ in first }
    let cards = VerbatimCards(composer, references: references)
    let pages = try cards.pages(wanted, options.printing)
    return [
      draft(
        "verbatim", wording.prints.verbatim, pages, remarks: smallGroupRemarks(wanted))
    ]
  }

  func trackingDrafts() throws -> [PrintDraft] {
    let wanted = contents.prototypes.filter { isWanted($0.reference) }
    guard let programme, !wanted.isEmpty else { return [] }
    let source = TrackingSource(
      programme: programme, prototypes: wanted, hypotheses: contents.hypotheses,
      reports: contents.astonishments, feedback: contents.feedback, verbatim: contents.verbatim,
      register: register)
    let publication = try composer.publication(
      of: source.tracking(on: options.day, since: options.since))
    return [PrintDraft(name: "suivi-prototypes.pdf", publication: publication)]
  }

  func reportDrafts() throws -> [PrintDraft] {
    let wanted = contents.astonishments.filter { isWanted($0.reference) }
    guard let programme, !wanted.isEmpty else { return [] }
    let source = ReportSource(
      programme: programme, reports: wanted, findings: contents.findings,
      verbatim: contents.verbatim, register: register)
    let publication = try composer.publication(of: source.folder(on: options.day))
    return [PrintDraft(name: "etonnements.pdf", publication: publication)]
  }

  /// The information notice and consent form of the kit, to be adapted.
  func formDrafts() throws -> [PrintDraft] {
    let file = furnishings.kits.appending(
      path: "residence/decks/notice.\(wording.language.rawValue).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let publication = try composer.publication(
      of: Notice(markdown: text), scale: options.isLargePrint ? 1.35 : 1)
    return [
      PrintDraft(
        name: "accord-et-information.pdf", publication: publication,
        reminder: wording.prints.noticeToAdapt)
    ]
  }

  func deckDrafts() throws -> [PrintDraft] {
    let bench = DeckBench(furnishings: furnishings, wording: wording, now: created)
    return try bench.drafts(kit: kit, deck: nil, options)
  }

  /// A profile so rare in a place and a week that it may name someone.
  private func smallGroupRemarks(_ quotations: [Quotation]) -> [String] {
    let groups = quotations.smallGroups
    guard !groups.isEmpty else { return [] }
    let references = groups.flatMap(\.quotations).map(\.description)
    let shown = references.prefix(12).joined(separator: ", ")
    let more = references.count > 12 ? "… (\(references.count))" : ""
    return [wording.prints.smallGroups(groups.count, shown + more)]
  }
}
