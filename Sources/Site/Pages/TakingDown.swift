import People
import Words
import Workbench

extension Visit {
  /// What was printed and may not be shown any more, until someone says that it is taken down.
  func takeDownPage() throws -> Reply {
    let hanging = try workshop.hangingCards()
    let taken = try workshop.takenCards()
    let words = wording.takeDown
    return try page(
      "takedown", title: words.takeDownTitle, in: .print,
      [
        "nothing": hanging.isEmpty ? shown(words.none) : false,
        "hanging": hangingModel(hanging), "hasSeveral": hanging.count > 1,
        "replaces": hanging.contains(where: \.isReplaceable),
        "taken": taken.isEmpty
          ? false
          : ["list": taken.map { ["said": language.typeset($0.said)] as Model }] as Model as Any,
      ])
  }

  /// Keeps that one reference, or all, are on no wall any more.
  func takeDown() throws -> Reply {
    let isAll = !form["all"].isEmpty
    let act = try workshop.takeDown(isAll ? nil : [form["reference"]])
    return .goTo(after(act, at: "/takedown"))
  }

  /// What a withdrawal or an erasure leaves to take down, for the page that answers it.
  func hangingModel(_ cards: [HangingCard]) -> Any {
    if cards.isEmpty { return false }
    return [
      "said": language.typeset(wording.takeDown.listed(cards.count)),
      "cards": cards.map {
        ["reference": $0.reference.description, "said": language.typeset($0.said)] as Model
      },
    ] as Model
  }
}
