import Foundation
import Ink
import Paper
import Press
import Words

extension Workshop {
  /// All the help of the site on paper, a sheet a room.
  public func helpLeaflet() throws -> Print {
    let words = wording.siteHelp
    let blocks = words.helpRooms.flatMap { room -> [Notice.Block] in
      let steps = room.steps.enumerated().map { Notice.Block.step($0 + 1, $1) }
      let snags = room.snags.flatMap { snag -> [Notice.Block] in
        [.subheading(snag.question), .paragraph(snag.answer)]
      }
      return [.title(room.title), .paragraph(room.purpose)] + view(of: room)
        + [.heading(words.howTitle)] + steps + [.heading(words.snagsTitle)] + snags
    }
    let options = PrintOptions(day: today)
    let publication = try deckBench.composer().publication(
      of: Notice(blocks), titled: words.leafletTitle)
    return try PrintingPress(
      created: now, options: options, wording: wording, progress: { _, _, _ in true }
    )
    .print(PrintDraft(name: words.leafletFile + ".pdf", publication: publication))
  }

  /// A room as it looks, where its picture is at hand.
  private func view(of room: HelpRoom) -> [Notice.Block] {
    let name = "help-\(room.code).\(wording.language.rawValue).png"
    let file = furnishings.assets.appending(path: "site/pictures/\(name)")
    guard let bytes = try? Data(contentsOf: file), let picture = Picture(name: name, bytes: bytes),
      let proportion = picture.proportion
    else { return [] }
    let alternative = wording.language.typeset(wording.siteHelp.helpPicture(room.title))
    return [.picture(picture, proportion: proportion, alternative: alternative)]
  }
}
