import Paper
import People

/// Days laid along a line, each as long as the others.
struct TimeScale {
  let start: Day
  let end: Day
  let left: Length
  let day: Length

  /// From the first day of the first month to the last day of the last one.
  init(_ span: Period, left: Length, week: Length) {
    start = Day(span.start.year, span.start.month, 1) ?? span.start
    let last = Day.length(ofMonth: span.end.month, in: span.end.year)
    end = Day(span.end.year, span.end.month, last) ?? span.end
    self.left = left
    day = week / 7
  }

  /// The left edge of a day.
  func x(_ day: Day) -> Length { left + self.day * Double(day.number - start.number) }

  var right: Length { x(end.adding(days: 1)) }
  var length: Length { right - left }

  /// The first day of each month drawn.
  var months: [Day] {
    var months: [Day] = []
    var month = start
    while month <= end {
      months.append(month)
      month = month.adding(days: Day.length(ofMonth: month.month, in: month.year))
    }
    return months
  }

  func end(of month: Day) -> Length {
    x(month.adding(days: Day.length(ofMonth: month.month, in: month.year)))
  }
}
