public import Atelier
import Entities
import People
import Reciprocity

extension Workshop {
  /// The day as of which pages, lists and sheets tell.
  public func toldDay() throws -> ToldDay { toldDay(of: try reading()) }

  func toldDay(of reading: Reading) -> ToldDay {
    ToldDay(today: today, asked: asOf, last: reading.lastDay)
  }
}

extension Dossier {
  /// The last day of which anything is written; `nil` where nothing is dated.
  var lastDay: Day? {
    let days: [Day?] = [
      occasions.map(\.period.end).max(), programmes.compactMap(\.period?.end).max(),
      encounters.compactMap(\.when?.start).max(), verbatim.compactMap(\.when?.start).max(),
      debriefs.map(\.day).max(), astonishments.compactMap(\.day).max(),
      hypotheses.compactMap { $0.life.steps.last?.day ?? $0.born }.max(),
      prototypes.compactMap(\.trial?.end).max(),
      prototypes.compactMap { $0.life.steps.last?.day }.max(),
      offers.compactMap(\.knowledge.since).max(), asks.compactMap(\.knowledge.since).max(),
    ]
    return days.compactMap { $0 }.max()
  }
}
