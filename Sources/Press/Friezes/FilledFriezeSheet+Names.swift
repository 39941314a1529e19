import Paper
import People
import Words

extension FilledFriezeSheet {
  /// A public’s name at the end of its line, pushed aside from the others’.
  private struct EndName {
    let side: Int
    let text: SetText
    let count: SetText
    let end: FeelingChart.Spot
    var top: Length
    var height: Length { text.height + count.height }
  }

  func names(beside chart: FeelingChart, clearOf people: [FeelingChart.Spot]) throws -> [Mark] {
    let names = try frieze.sides.indices.compactMap { try endName(of: $0, in: chart) }
    let spots = frieze.sides.indices.flatMap { chart.nodes(of: $0) } + people
    var threads = Threads(clearOf: spots)
    return parted(
      names.sorted { ($0.end.place.y, $0.side) < ($1.end.place.y, $1.side) }, within: chart.frame
    )
    .flatMap { marks(of: $0, beside: chart, threads: &threads) }
  }

  private func endName(of side: Int, in chart: FeelingChart) throws -> EndName? {
    guard let end = chart.nodes(of: side).last else { return nil }
    let look = look(of: side)
    let name = try composer.parting.set(
      frieze.sides[side].name.capitalisedFirst,
      Lettering.plain(12.5, weight: 700, leading: 1.15, colour: look.colour), width: right - 8)
    let count = try composer.set(
      words.persons(frieze.sides[side].persons), Lettering.plain(10, leading: 1.25))
    return EndName(
      side: side, text: name, count: count, end: end,
      top: end.place.y - (name.height + count.height) / 2)
  }

  /// Moved down until none touches the one above, then up from the foot of the chart.
  private func parted(_ names: [EndName], within frame: Frame) -> [EndName] {
    var names = names
    var floor = frame.y
    for index in names.indices {
      names[index].top = max(names[index].top, floor)
      floor = names[index].top + names[index].height + 2
    }
    var ceiling = frame.bottom
    for index in names.indices.reversed() {
      names[index].top = min(names[index].top, ceiling - names[index].height)
      ceiling = names[index].top - 2
    }
    return names
  }

  private func marks(of name: EndName, beside chart: FeelingChart, threads: inout Threads)
    -> [Mark]
  {
    let look = look(of: name.side)
    let x = chart.frame.right + 3
    let sign = Point(x: x + 1.6, y: name.top + 2.6)
    let isLast = name.end.stage == frieze.stages.count - 1
    let thread = isLast ? threads.path(from: name.end, to: sign, colour: look.colour) : nil
    return (thread.map { [.group(Group(.artefact, [.path($0)]))] } ?? []) + [
      .path(
        look.shape.path(
          at: sign, radius: 1.7, fill: .white, stroke: Path.Stroke(look.colour, width: 0.7))),
      composer.mark(name.text, at: Point(x: x + 4.6, y: name.top)),
      composer.mark(name.count, at: Point(x: x + 4.6, y: name.top + name.text.height)),
    ]
  }
}
