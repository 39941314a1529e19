import Foundation
import People
import Storage
import Words
import Workbench

extension Visit {
  func tour() throws -> Reply {
    let steps = try workshop.tour()
    let words = wording.siteHouse
    let items = Dictionary(words.tourSteps.map { ($0.code, $0) }) { first, _ in first }
    return try page(
      "tour", title: words.tourTitle, in: .home,
      [
        "counted": language.typeset(words.tourCount(steps.filter(\.isDone).count, steps.count)),
        "steps": steps.compactMap { step in
          items[step.code.rawValue].map { item in
            [
              "name": language.typeset(item.name), "why": language.typeset(item.about),
              "isDone": step.isDone, "path": path(of: step),
              "go": language.typeset(words.tourGo(item.name.lowercasedFirst)),
            ] as Model
          }
        },
      ])
  }

  /// Where a step is taken: a room of its own where there is one, else a row to write.
  private func path(of step: TourStep) -> String {
    switch step.code {
    case .words: "/write/verbatim"
    case .theme: "/verbatim?only=untagged"
    case .astonishment:
      "/astonishments"
    case .hypothesis: "/hypotheses"
    case .prototype: "/prototypes"
    case .trace: step.on.map { "/trace/\($0)" } ?? "/verbatim"
    case .undo: "/#latest"
    case .backup: "/settings#backups"
    }
  }

  func fillWithExample() throws -> Reply {
    let act = try workshop.fillWithExample()
    return .goTo(act.map { after($0, at: "/") } ?? "/")
  }
}
