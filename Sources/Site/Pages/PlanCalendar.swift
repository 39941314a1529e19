import Workbench

extension Visit {
  /// What is planned, for the calendar of whoever asks: all of it, or a team’s, a person’s, a day’s.
  func planCalendar() throws -> Reply {
    let request = CalendarRequest(
      parameter("reference"), team: query["team"], person: query["person"], day: query["day"])
    let file = try workshop.calendar(request)
    return .download(
      Download(name: file.name, type: "text/calendar; charset=utf-8", bytes: file.bytes))
  }
}
