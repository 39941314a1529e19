import Interchange
import People
import Words
import Workbench

extension Visit {
  /// One gesture on all of a small group: a wider profile, or « they are several ».
  func settleGroup() throws -> Reply {
    let reference = form["reference"]
    let act =
      switch form["do"] {
      case "several": try workshop.knowSeveral(of: reference)
      case "ask": try workshop.askAgain(of: reference)
      default: try workshop.widenGroup(of: reference, to: form["to"])
      }
    return .goTo(after(act, at: safe(form["back"])))
  }

  /// A group, said, with what one gesture can do for it.
  func model(_ group: GroupCard, back: String) -> Model {
    let words = wording.groups
    let said = group.known.map { words.known(group.said, wording.long($0)) } ?? group.said
    return [
      "said": language.typeset(said), "name": group.name, "back": back,
      "isAsked": group.known == nil, "isKnown": group.known != nil,
      "hasWider": !group.wider.isEmpty,
      "widerLabel": language.typeset(words.widerLabel(group.profile)),
      "widen": language.typeset(words.widen(group.references.count, group.wider)),
      "several": language.typeset(words.several),
      "severalHelp": language.typeset(words.severalHelp),
      "askAgain": language.typeset(words.askAgain),
    ]
  }

  /// The profiles that a field may be filled with.
  func knownProfiles() throws -> [Model] {
    try workshop.nameables(.profiles).map { ["value": $0.value] }
  }
}
