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

  /// Profiles so rare in a place and a week that they may name someone: a line for each place and
  /// week.
  private func smallGroupRemarks(_ quotations: [Quotation]) -> [String] {
    let groups = register.smallGroups(among: quotations)
    guard !groups.isEmpty else { return [] }
    let places = groups.map { wording.whereabouts($0.place, $0.moment) }.uniqued
    let lines = places.map { place in
      let profiles = groups.filter { wording.whereabouts($0.place, $0.moment) == place }.map {
        "\($0.profile) (\($0.quotations.map(\.description).joined(separator: ", ")))"
      }
      let said = profiles.joined(separator: ", ")
      return "• "
        + (place.isEmpty ? said : "\(wording.announcing(place.capitalisedFirst)) \(said)")
    }
    let more = lines.dropFirst(Self.mostLines)
    return [wording.prints.smallGroups(groups.count)] + lines.prefix(Self.mostLines)
      + (more.isEmpty ? [] : [wording.prints.moreSmallGroups(more.count)])
  }

  /// As many places and weeks as are read rather than skipped.
  private static let mostLines = 12
}

extension Array where Element: Hashable {
  /// Each once, where it first stood.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
