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
    let (pages, aside) =
      options.isStrict
      ? (try cards.pages(wanted, options.printing), nil)
      : try cards.sheets(wanted, options.printing)
    return [
      try draft(
        "verbatim", wording.prints.verbatim, pages,
        remarks: remarks(on: wanted), rare: rare(register.smallGroups(among: wanted))
      ).leaving(aside, by: composer)
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
    let heard = contents.feedback.filter { wanted.map(\.id).contains($0.prototype) }
    return [
      PrintDraft(
        name: "suivi-prototypes.pdf", publication: publication,
        remarks: remarks(on: shown(heard.map(\.verbatim)), tellings(wanted)),
        rare: rareGroups(heard.map(\.verbatim)))
    ]
  }

  func reportDrafts() throws -> [PrintDraft] {
    let wanted = contents.astonishments.filter { isWanted($0.reference) }
    guard let programme, !wanted.isEmpty else { return [] }
    let source = ReportSource(
      programme: programme, reports: wanted, findings: contents.findings,
      verbatim: contents.verbatim, register: register)
    let publication = try composer.publication(of: source.folder())
    return [
      PrintDraft(
        name: "etonnements.pdf", publication: publication,
        remarks: remarks(on: shown(wanted.flatMap(\.verbatim)), tellings(wanted)),
        rare: rareGroups(wanted.flatMap(\.verbatim)))
    ]
  }

  /// The information notice and consent form of the kit, to be adapted.
  func formDrafts() throws -> [PrintDraft] {
    let file = furnishings.kits.appending(
      path: "residence/decks/notice.\(wording.language.rawValue).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let publication = try composer.publication(
      of: Notice(markdown: text), scale: options.scale)
    return [
      PrintDraft(
        name: "accord-et-information.pdf", publication: publication,
        reminder: wording.prints.noticeToAdapt)
    ]
  }

  func deckDrafts() throws -> [PrintDraft] {
    var bench = DeckBench(furnishings: furnishings, wording: wording, now: created)
    bench.unfit = unfit
    bench.emblems = emblems
    return try bench.drafts(kit: kit, deck: nil, options)
  }

  /// As many lines as are read rather than skipped.
  static let mostTellings = 12

  /// What is said of names and contacts inside words that are shown.
  func remarks(on shown: [Quotation], _ others: [Telling] = []) -> [String] {
    wording.remarks(on: tellings(shown) + others, atMost: Self.mostTellings)
  }

  var tellings: TellingFinder { TellingFinder(contents.people) }

  func shown(_ wanted: some Sequence<Verbatim.ID>) -> [Quotation] {
    let wanted = Set(wanted)
    return quotations.filter { wanted.contains($0.source) }
  }

  func rare(_ groups: [SmallGroup]) -> RareGroups {
    RareGroups(groups: groups, said: wording.remarks(on: groups))
  }

  /// The small groups that some of the words shown come from.
  func rareGroups(_ shown: some Sequence<Verbatim.ID>) -> RareGroups {
    let references = Set(
      shown.compactMap { id in contents.verbatim.first { $0.id == id } }
        .map(\.reference))
    let groups = register.smallGroups(among: quotations).filter {
      $0.quotations.contains(where: references.contains)
    }
    return rare(groups)
  }
}
