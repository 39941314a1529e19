import Storage
import Words
import Workbench

extension Visit {
  func help() throws -> Reply {
    try page(
      "help", title: wording.siteHelp.helpTitle,
      [
        "rooms": wording.siteHelp.helpRooms.map { room in
          [
            "path": "/help/\(room.code)", "pictogram": room.pictogram,
            "name": language.typeset(room.title), "purpose": language.typeset(room.purpose),
          ] as Model
        }
      ])
  }

  func helpRoom() throws -> Reply {
    let rooms = wording.siteHelp.helpRooms
    guard let room = rooms.first(where: { $0.code == parameter("name") }) else {
      throw SiteFault.noSuchPage
    }
    return try page(
      "help-room", title: room.title,
      [
        "purpose": language.typeset(room.purpose), "pictogram": room.pictogram,
        "picture": "/static/help-\(room.code).\(language.rawValue).png",
        "pictureAlt": language.typeset(wording.siteHelp.helpPicture(room.title)),
        "steps": room.steps.map(language.typeset),
        "snags": room.snags.map { snag in
          [
            "question": language.typeset(snag.question), "answer": language.typeset(snag.answer),
          ] as Model
        },
      ])
  }

  func helpLeaflet() async throws -> Reply {
    let workshop = self.workshop
    let leaflet = try await aside { try workshop.helpLeaflet() }
    return .download(Download(name: leaflet.name, type: "application/pdf", bytes: leaflet.bytes))
  }

  func accessibilityStatement() throws -> Reply {
    let words = wording.accessibility
    let contact = standing.settings.contact
    return try page(
      "accessibility", title: words.accessibility,
      [
        "checked": words.checked.map(language.typeset),
        "lacking": words.lacking.map(language.typeset),
        "writeTo": contact.isEmpty ? false : contact as Any,
      ])
  }
}
