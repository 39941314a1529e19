import Foundation
public import Storage
import Words

extension Workshop {
  /// « 2018-02-16 09:00, Anne : importer (12 lignes) »
  public func said(_ act: Act) -> String {
    let verb = wording.storage.verb(act.verb)
    let moment = act.at.formatted(
      Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: zone).year().month().day()
        .time(includingFractionalSeconds: false))
    let author = act.by.isEmpty ? "" : ", \(act.by)"
    return "\(moment)\(author) : \(verb) (\(wording.prints.rows(act.changes)))"
  }
}
