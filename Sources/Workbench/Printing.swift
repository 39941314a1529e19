import Atelier
import Foundation
import Ink
import Paper
import People
import Press
import Storage
import Words

/// Turns what a workspace holds into publications, through the gate of disclosure.
struct Printing {
  let contents: Contents
  let furnishings: Furnishings
  let wording: Wording
  let emblems: [Emblem]
  let options: PrintOptions
  let created: Date
  let composer: Composer
  /// Where a preview notes what does not fit.
  let unfit: UnfitLog?
  let register: Register
  /// What may be shown on paper today, whatever day the print tells of.
  let quotations: [Quotation]
  /// Whose cards are printed.
  let kit: String
  /// The programme, or one that has nothing but the workspace's title.
  let programme: Programme?

  init(
    contents: Contents, cover: Cover, furnishings: Furnishings, wording: Wording,
    emblems: [Emblem],
    options: PrintOptions, today: Day, created: Date, unfit: UnfitLog? = nil
  ) {
    (self.contents, self.furnishings, self.created) = (contents, furnishings, created)
    (self.wording, self.emblems) = (wording, emblems)
    (self.options, self.unfit) = (options, unfit)
    kit = cover.kit ?? "residence"
    programme =
      contents.programmes.first
      ?? (try? Programme(id: Identifier(cover.identity), title: cover.title))
    let shelf = PictogramShelf(furnishings)
    var composer = Composer(
      ruler: PangoRuler(), wording: wording,
      isFictional: contents.programmes.contains(where: \.isFictional), unfit: unfit,
      pictogram: shelf.pictogram)
    composer.emblems = emblems
    composer.spoken = cover.language
    self.composer = composer
    let register = contents.register(on: today)
    self.register = register
    quotations = contents.verbatim
      .sorted { $0.reference < $1.reference }
      .compactMap { register.disclose($0, to: .paper) }
  }

  func drafts(of kind: PrintKind) throws -> [PrintDraft] {
    switch kind {
    case .cards: try deckDrafts()
    case .verbatim: try verbatimDrafts()
    case .astonishments: try reportDrafts()
    case .frieze: try blankFriezeDrafts()
    case .filledFrieze: try filledFriezeDrafts()
    case .programme: try programmeDrafts()
    case .poster: try posterDrafts()
    case .prototypes: try trackingDrafts()
    case .board: try boardDrafts()
    case .forms: try formDrafts()
    }
  }

  /// Whether a thing is among those asked for.
  func isWanted(_ reference: Reference) -> Bool {
    options.only.isEmpty || options.only.contains(reference)
  }

  func draft(
    _ name: String, _ title: String, _ pages: Pages, remarks: [String] = [],
    rare: RareGroups = RareGroups()
  ) -> PrintDraft {
    PrintDraft(
      name: name + ".pdf",
      publication: Publication(
        title: title, subject: programme?.title ?? "", language: wording.language, pages: pages),
      remarks: remarks, rare: rare)
  }

  /// What a print's title becomes on sheets that have no room for a frame of its own.
  func marked(_ title: String) -> String {
    composer.isFictional ? "\(title) (\(wording.paper.fictional))" : title
  }
}

/// Reads each pictogram once.
final class PictogramShelf {
  private let furnishings: Furnishings
  private var read: [String: Picture?] = [:]

  init(_ furnishings: Furnishings) { self.furnishings = furnishings }

  func pictogram(_ name: String, _ colour: Colour) -> Picture? {
    let found = read[name] ?? furnishings.pictogram(name, colour)
    read[name] = .some(found)
    guard var picture = found else { return nil }
    picture.colour = colour
    return picture
  }
}
