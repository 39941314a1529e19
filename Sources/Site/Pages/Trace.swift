import Foundation
import People
import Words
import Workbench

extension Visit {
  func tracePage() throws -> Reply {
    let trace = try workshop.told(parameter("reference"))
    let drawn = try? workshop.drawnTrace(parameter("reference"))
    return try page(
      "trace", title: wording.sitePages.traceTitle(trace.reference.description),
      [
        "words": written(trace.words), "family": family(of: trace.reference.kind),
        "outcomes": trace.outcomes.map(language.typeset),
        "link": trace.reference.kind == .card ? false : link(trace.reference),
        "drawing": (drawn?.things ?? 0) > 1
          ? "/trace/\(trace.reference)/drawing" as Any : false,
        "drawingSaid": language.typeset(
          wording.siteSense.drawing(trace.reference.description, drawn?.things ?? 0)),
        "card": trace.card.map { card($0, of: trace) as Any } ?? false,
        "trace": model(trace, isDrawn: true),
      ])
  }

  /// Where a card of a kit comes from, what it says, and what can be made of it.
  private func card(_ card: ToldCard, of trace: ToldTrace) -> Model {
    let (words, reference) = (wording.keptCards, trace.reference.description)
    return [
      "from": language.typeset(words.from(card.kitTitle, card.deckTitle)),
      "cardsPath": card.isInKit
        ? "/print/" + PrintRequest.place(.deck(card.deck, kit: card.kit)) as Any : false,
      "lines": trace.reference.kind == .card ? card.words.map(spoken.typeset) : [],
      "notes": written(card.notes),
      "isKept": card.isKept && trace.reference.kind == .card ? shown(words.isKept) : false,
      "keepPath": card.isKept ? false : "/trace/\(reference)/keep" as Any,
      "keep": language.typeset(card.isOrientation ? words.choose : words.keep),
      "notePath": "/write/verbatim?card=\(reference)",
      "note": language.typeset(words.note(reference)),
    ]
  }

  /// Keeps the card of the page, in one gesture.
  func keepKitCard() throws -> Reply {
    let asked = parameter("reference")
    do {
      let act = try workshop.keep(asked).act
      return .goTo(after(act, at: path(of: try workshop.told(asked).reference) ?? "/"))
    } catch is CardRefusal {
      // Someone kept it meanwhile: it is there.
      return .goTo(path(of: try workshop.told(asked).reference) ?? "/")
    }
  }

  /// The trace as an image.
  func traceDrawing() throws -> Reply {
    .drawing(Data(try workshop.drawnTrace(parameter("reference")).svg.utf8))
  }

  /// - Parameter isDrawn: on the page where it is drawn too.
  func model(_ trace: ToldTrace, isDrawn: Bool = false) -> Model {
    let isAlone = trace.above.isEmpty && trace.below.isEmpty
    return [
      "reference": trace.reference.description,
      "above": trace.above.isEmpty ? false : ["nodes": trace.above.map(model)] as Any,
      "below": trace.below.isEmpty ? false : ["nodes": trace.below.map(model)] as Any,
      "isAlone": isAlone,
      "drawn": isDrawn || isAlone ? false : "/trace/\(trace.reference)" as Any,
    ]
  }

  private func model(_ node: ToldTrace.Node) -> Model {
    [
      "relation": shown(node.relation), "link": link(node.reference),
      "words": written(node.words), "outcomes": node.outcomes.map(language.typeset),
      "branches": node.branches.isEmpty ? false : ["nodes": node.branches.map(model)] as Any,
    ]
  }
}
