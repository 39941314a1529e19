import Atelier
import Entities
public import People
import Storage

/// A step of the tour of the house, and whether the workspace shows that it was taken.
public struct TourStep: Hashable, Sendable {
  public enum Code: String, CaseIterable, Sendable {
    case words, theme, astonishment, hypothesis, prototype, trace, undo, backup
  }

  public let code: Code
  public let isDone: Bool
  /// Something to take it on, where one thing is better than a list.
  public let on: Reference?
}

extension Workshop {
  /// The steps of the tour; ticks come from what is kept, from acts undone, from files beside.
  public func tour() throws -> [TourStep] {
    let reading = try reading()
    let contents = reading.contents
    let traced = contents.prototypes.first { prototype in
      reading.uses.values.contains { $0.contains(prototype.reference) }
    }
    return try TourStep.Code.allCases.map { code in
      let isDone =
        switch code {
        case .words: !contents.verbatim.isEmpty
        case .theme: contents.verbatim.contains { !$0.themes.isEmpty }
        case .astonishment: contents.astonishments.contains { !$0.verbatim.isEmpty }
        case .hypothesis: contents.hypotheses.contains { !$0.evidenceFor.isEmpty }
        case .prototype: !contents.feedback.isEmpty
        case .trace: traced != nil
        case .undo: try workspace.acts().contains { $0.undoes != nil }
        case .backup: try !backups().isEmpty
        }
      return TourStep(
        code: code, isDone: isDone,
        on: code == .trace ? traced?.reference ?? contents.verbatim.first?.reference : nil)
    }
  }
}
