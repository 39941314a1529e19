import Atelier
import People
import Words
import Workbench

extension Visit {
  /// The states and the committee, with the numbers they have on the line of time.
  func life(_ found: PrototypePage) -> [Model] {
    let moments = found.time?.moments ?? []
    return zip(found.life, moments).map { said, moment in
      ["said": language.typeset(said), "number": String(moment.number), "isPast": moment.isPast]
    }
  }

  /// The line of time, drawn in units of which 360 make its width.
  func timeLine(_ found: PrototypePage) -> Any {
    guard let time = found.time else { return false }
    let words = wording.sitePrototypes
    let axis = 44 + 22 * (time.moments.map(\.level).max() ?? 0)
    func bar(_ range: ClosedRange<Double>?) -> Any {
      guard let range else { return false }
      let (start, end) = (place(range.lowerBound), place(range.upperBound))
      return ["x": number(start), "width": number(max(1, end - start))] as Model
    }
    let said = wording.tracking.time.alternative(
      (found.life + [found.trial.map { words.trial(wording.said($0)) }].compactMap { $0 })
        .joined(separator: " ; "))
    return [
      "height": String(axis + 46), "said": language.typeset(said), "axis": String(axis),
      "livedTop": String(axis - 3), "trialTop": String(axis - 6), "tickTop": String(axis - 4),
      "tickEnd": String(axis + 4), "heardTop": String(axis + 12), "heardEnd": String(axis + 22),
      "monthTop": String(axis + 40), "hasHeard": !time.heard.isEmpty,
      "lived": bar(time.lived), "trial": bar(time.trial),
      "heard": time.heard.map { ["x": number(place($0))] as Model },
      "months": months(time), "ticks": time.months.map { ["x": number(place($0.x))] as Model },
      "today": todayMark(time), "dots": time.moments.map { dot($0, axis) },
    ] as Model
  }

  private func todayMark(_ time: PrototypeTime) -> Any {
    guard let x = time.today.map(place) else { return false }
    let anchor = x < 50 ? "start" : x > 310 ? "end" : "middle"
    let name = language.typeset(wording.sitePrototypes.todayMark)
    return ["x": number(x), "name": name, "anchor": anchor] as Model
  }

  private func dot(_ moment: PrototypeTime.Moment, _ axis: Int) -> Model {
    let (x, y) = (place(moment.x), axis - 22 * moment.level)
    return [
      "x": number(x), "left": number(x - 9), "y": String(y), "top": String(y - 9),
      "textY": String(y + 4), "number": String(moment.number), "isPast": moment.isPast,
      "isMeeting": moment.event == .committee,
    ]
  }

  /// As many names of months as there is room for.
  private func months(_ time: PrototypeTime) -> [Model] {
    let step = max(1, (time.months.count + 4) / 5)
    let named = time.months.enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
    var year = 0
    return named.map { month in
      let name = wording.calendar.shortMonths[month.day.month - 1]
      let said = month.day.year == year ? name : "\(name) \(month.day.year)"
      year = month.day.year
      let x = place(month.x)
      return ["x": number(x), "name": language.typeset(said), "anchor": x > 310 ? "end" : "start"]
    }
  }

  private func place(_ fraction: Double) -> Double { 12 + 336 * fraction }
  private func number(_ value: Double) -> String { String((value * 10).rounded() / 10) }

  /// How far a threshold is reached, in units of which 300 make the whole.
  func thresholdBar(_ card: PrototypeCard) -> Any {
    guard let threshold = card.threshold else { return false }
    let words = wording.sitePrototypes
    let (atLeast, outOf) = (threshold.atLeast, threshold.outOf)
    let said =
      threshold.result.map {
        threshold.isReached == true
          ? words.reached($0, outOf, atLeast) : words.missed($0, outOf, atLeast)
      } ?? words.toCount(outOf, atLeast)
    func length(_ count: Int) -> String { number(300 * Double(count) / Double(max(1, outOf))) }
    return [
      "said": language.typeset(said), "counted": spoken.typeset(threshold.counted.capitalisedFirst),
      "mark": length(atLeast), "filled": length(threshold.result ?? 0),
      "isReached": threshold.isReached ?? false, "isMissed": threshold.isReached == false,
    ] as Model
  }
}
