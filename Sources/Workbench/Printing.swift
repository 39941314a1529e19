import Atelier
import Entities
import Foundation
import Ink
import Paper
import People
import Press
import Storage
import Words

/// Turns what a workspace holds into publications, through the gate of disclosure.
struct Printing {
  var contents: Dossier
  let furnishings: Furnishings
  let wording: Wording
  let emblems: [Emblem]
  var options: PrintOptions
  let today: Day
  let created: Date
  var composer: Composer
  /// Where a preview notes what does not fit.
  let unfit: UnfitLog?
  let register: Register
  /// Who will read it: an HTML file is no paper.
  let audience: Audience
  /// A question mark stands for each sign that no font has.
  var isSparing = false
  /// What was printed and may not be shown any more.
  var hanging: [Hanging] = []
  /// What the day asked for leaves to look at; nothing on a blank sheet.
  var evening: () throws -> Evening? = { nil }
  /// What may be shown to them today, whatever day the print tells of.
  var quotations: [Quotation]
  /// Whose cards are printed.
  let kit: String
  /// The programme, or one that has nothing but the workspace's title.
  let programme: Programme?

  init(
    contents: Dossier, cover: Cover, furnishings: Furnishings, wording: Wording,
    emblems: [Emblem],
    options: PrintOptions, today: Day, created: Date, unfit: UnfitLog? = nil
  ) {
    (self.contents, self.furnishings, self.created) = (contents, furnishings, created)
    (self.wording, self.emblems) = (wording, emblems)
    (self.options, self.unfit, self.today) = (options, unfit, today)
    kit = cover.kit ?? Printing.likelyKit(contents)
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
    var register = contents.register(on: today)
    register.several = wording.people.severalPeople
    self.register = register
    let audience: Audience = options.format == .html ? .site : .paper
    self.audience = audience
    quotations = contents.verbatim
      .sorted { $0.reference < $1.reference }
      .compactMap { register.disclose($0, to: audience) }
  }

  func drafts(of kind: PrintKind) throws -> [PrintDraft] {
    let onPaperOnly = onPaperOnly(kind)
    let words = wording.forgetting
    var drafts = try laddered(kind).map { draft in
      var draft = draft.of(kind)
      if onPaperOnly > 0 {
        draft.remarks.append(
          kind == .board ? words.notOnTheWall(onPaperOnly) : words.onPaperOnly(onPaperOnly))
      }
      return draft
    }
    if !drafts.isEmpty { drafts[0].remarks += takenBackSince(kind) }
    return drafts
  }

  /// How many of the words a print holds on paper are not in it for those who read it elsewhere.
  func onPaperOnly(_ kind: PrintKind) -> Int {
    guard audience != .paper else { return 0 }
    let held: Set<Verbatim.ID>
    switch kind {
    case .verbatim: held = Set(contents.verbatim.filter { isWanted($0.reference) }.map(\.id))
    case .astonishments: held = Set(contents.astonishments.flatMap(\.verbatim))
    case .prototypes:
      held = Set(
        contents.feedback.map(\.verbatim) + contents.hypotheses.flatMap(\.evidenceFor))
    case .poster: held = Set(contents.verbatim.filter(\.isKey).map(\.id))
    case .filledFrieze:
      let wanted = contents.friezes.filter { isWanted($0.reference) }
      held = Set(wanted.flatMap(\.strips).flatMap(\.moments).compactMap(\.verbatim))
    case .board: return notices(for: .paper).count - notices(for: audience).count
    case .collection: held = Set(contents.verbatim.filter { $0.card != nil }.map(\.id))
    case .cards, .frieze, .programme, .forms, .planning, .replacements, .encounters, .fieldbook,
      .evening, .crossing, .blanks:
      return 0
    }
    return contents.verbatim.count {
      held.contains($0.id) && register.disclose($0, to: .paper) != nil
        && register.disclose($0, to: audience) == nil
    }
  }

  func allDrafts(of kind: PrintKind) throws -> [PrintDraft] {
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
    case .planning: try planDrafts()
    case .encounters: try weekDrafts()
    case .fieldbook: try fieldBookDrafts()
    case .evening: try eveningDrafts(evening())
    case .crossing: try crossingDrafts()
    case .replacements: try replacementDrafts()
    case .blanks: try blankDrafts()
    case .collection: try collectionDrafts()
    }
  }

  /// Whether a thing is among those asked for.
  func isWanted(_ reference: Reference) -> Bool {
    options.only.isEmpty || options.only.contains(reference)
  }

  func draft(
    _ name: String, _ title: String, _ pages: Pages, remarks: [String] = [],
    rare: RareGroups = RareGroups(), carried: Carried = Carried()
  ) -> PrintDraft {
    PrintDraft(
      name: name + ".pdf",
      publication: Publication(
        title: title, subject: programme?.title ?? "", language: wording.language, pages: pages),
      remarks: remarks, rare: rare, carried: carried)
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
