import Atelier
import Entities
import Interchange
import Paper
import People
import Reciprocity
import Storage
import Words

extension Workshop {
  /// Everything that would go wrong, before it does: in the file, then in each print.
  public func check() throws -> [String] {
    let faults = try workspace.check()
    let contents = try workspace.contents()
    let options = PrintOptions(day: try toldDay().day)
    let printing = try printing(contents, options)
    let prints = PrintKind.allCases.flatMap { kind -> [String] in
      do {
        return try printing.drafts(of: kind).flatMap { draft in
          let watch = PageWatch(margin: options.margin, wording: wording)
          let pages = watch.over(draft.publication.pages)
          for index in 0..<pages.count { _ = try pages.page(at: index) }
          return draft.isTiled
            ? []
            : watch.faults.map {
              wording.announcing(draft.publication.title) + " " + $0.said(in: wording)
            }
        }
      } catch let fault as any Sayable {
        return [fault.said(in: wording)]
      } catch {
        return [String(describing: error)]
      }
    }
    let waiting = try workspace.disputes().count
    let notices = printing.notices(for: .paper)
    let find = printing.tellings
    let tellings =
      find(printing.quotations) + find(contents.astonishments) + find(contents.prototypes)
      + find(notices) + find(contents.findings) + find(contents.hypotheses)
      + find(contents.debriefs)
      + find(contents.encounters.filter { printing.register.allowsNotes(of: $0, to: audience) })
      + find(each: contents.friezes) + find(each: contents.occasions)
      + find(each: contents.blocks) + find(each: contents.materials, called: \.name)
      + find(each: contents.programmes, called: \.title)
      + find(each: contents.figures, called: \.label)
      + find(each: contents.networks, called: \.name)
    let places = contents.places.map(\.name).filter(PassageFlags.looksLikeSomeones(place:))
    let profiles = contents.profiles.map(\.name).filter(PassageFlags.looksLikeSomeones(profile:))
    return faults + (try doubles()) + (try toTakeDown())
      + (waiting > 0 ? [wording.copies.waiting(waiting)] : [])
      + missing(in: contents) + (try leftOutLogos()) + prints.uniqued
      + wording.remarks(on: printing.register.smallGroups(among: printing.quotations))
      + wording.remarks(on: tellings)
      + (places + profiles).map(wording.groups.namedPlace)
  }

  /// Logos of an earlier day that no sheet waits for any more.
  private func leftOutLogos() throws -> [String] {
    try workspace.logos().filter { [$0].emblems.isEmpty }
      .map { LogoFault.tooElaborate($0.owner).said(in: wording) }
  }

  /// What the team said it knows: not asked about, and said all the same.
  public func checkKnown() throws -> [String] {
    try knownGroupCards().map { wording.groups.known($0.said, $0.known.map(wording.long) ?? "") }
  }

  /// What a facilitator would want to know is not there yet.
  private func missing(in contents: Dossier) -> [String] {
    let bare = contents.hypotheses.filter(\.isBare)
    let untagged = contents.verbatim.filter(\.themes.isEmpty)
    return [
      bare.isEmpty ? nil : wording.prints.withoutEvidence(names(bare.map(\.reference))),
      untagged.isEmpty ? nil : wording.prints.withoutTheme(names(untagged.map(\.reference))),
    ].compactMap { $0 }
  }

  private func names(_ references: [Reference]) -> String {
    let shown = references.sorted().prefix(12).map(\.description).joined(separator: ", ")
    return references.count > 12 ? "\(shown)… (\(references.count))" : shown
  }
}
