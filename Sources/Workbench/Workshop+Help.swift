import Foundation
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
      return [.title(room.title), .paragraph(room.purpose), .heading(words.howTitle)] + steps
        + [.heading(words.snagsTitle)] + snags
    }
    let options = PrintOptions(day: today)
    let publication = try deckBench.composer().publication(
      of: Notice(blocks), titled: words.leafletTitle)
    return try PrintingPress(created: now, options: options, progress: { _, _, _ in true })
      .print(PrintDraft(name: words.leafletFile + ".pdf", publication: publication))
  }
}
