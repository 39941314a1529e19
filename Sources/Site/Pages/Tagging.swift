import People
import Words
import Workbench

extension Visit {
  /// A theme on, or off, every verbatim ticked in the grid.
  func tag() throws -> Reply {
    let chosen = form.all("chosen").compactMap { Reference($0) }
    guard !chosen.isEmpty else { throw SiteFault.nothingTicked }
    guard !form["theme"].isEmpty else { throw SiteFault.noTheme }
    let act =
      form["do"] == "remove"
      ? try workshop.untag(chosen, from: form["theme"])
      : try workshop.tag(chosen, with: form["theme"])
    return .goTo(after(act, at: safe(form["back"])))
  }

  /// The general profile of some words, one step wider, unless someone took that step meanwhile.
  func widen() throws -> Reply {
    let reference = parameter("reference")
    let act = try workshop.widenProfile(of: reference, to: form["wider"])
    return .goTo(after(act, at: safe("/verbatim/\(reference)")))
  }
}
