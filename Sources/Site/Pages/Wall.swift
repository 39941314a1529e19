import Foundation
import Interchange
import Words
import Workbench

/// A wall of cards that someone copies: a column a line.
extension Visit {
  func wallPage(saying refusal: WallRefusal? = nil, or said: String? = nil) throws -> Reply {
    let themes = try workshop.voices(VoiceQuery()).themes.prefix(40)
    let told = refusal?.sentences(in: wording) ?? said.map { [$0] } ?? []
    let text = form.words("wall")
    let reply = try page(
      "wall", title: wording.wall.wallTitle, in: .verbatim,
      [
        "faults": told.map { ["said": shown($0)] as Model }, "hasFaults": !told.isEmpty,
        "hasUnknown": refusal?.canLeaveOut == true, "wall": text,
        "isNamed": refusal?.named.isEmpty == false,
        "keptSo": form.markKept("wall", text) ?? false as Any,
        "isKnownOnly": form["known"] == "known" || form["do"] == "known",
        "rows": max(8, text.split(separator: "\n").count + 2),
        "hasThemes": !themes.isEmpty,
        "themes": themes.map { theme in
          ["name": theme.name, "count": theme.count, "code": Form.encoded(theme.name)] as Model
        },
      ])
    return told.isEmpty ? reply : reply.refused
  }

  /// Keeps all columns in one act; or none, and says which cards or lines are in the way.
  func keepWall() throws -> Reply {
    let text = form.words("wall")
    guard !text.isBlank else { return try wallPage(or: wording.wall.wallNothing) }
    if let sign = text.unkeepableSign {
      return try wallPage(or: wording.signs.here(sign).capitalisedFirst)
    }
    do {
      let act = try workshop.copyWall(
        text, leavingUnknown: form["do"] == "known" || form["known"] == "known",
        keepingNames: form.markKept("wall", text) != nil)
      return .goTo(after(act, at: "/wall"))
    } catch let refusal as WallRefusal {
      return try wallPage(saying: refusal)
    }
  }
}
