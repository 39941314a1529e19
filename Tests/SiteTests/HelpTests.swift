import Foundation
import Testing
import Words
import Workbench

@testable import Site

@Suite("Help") struct HelpTests {
  @Test func `every room of the navigation has its page of help, with a picture that exists`()
    throws
  {
    for language in Language.allCases {
      let rooms = Wording.of(language).siteHelp.helpRooms
      for section in Section.allCases { #expect(rooms.contains { $0.code == section.help }) }
      for room in rooms {
        let picture = Knock.furnishings.assets.appending(path: "pictograms/\(room.pictogram).svg")
        #expect(FileManager.default.fileExists(atPath: picture.path), "\(room.code)")
        let view = Knock.furnishings.assets.appending(
          path: "site/pictures/help-\(room.code).\(language.rawValue).png")
        #expect(FileManager.default.fileExists(atPath: view.path), "\(room.code)")
        #expect(!room.steps.isEmpty && !room.snags.isEmpty)
      }
    }
  }

  @Test func `both languages help with the same rooms`() {
    let (french, english) = (Wording.french.siteHelp.helpRooms, Wording.english.siteHelp.helpRooms)
    #expect(french.map(\.code) == english.map(\.code))
    #expect(french.map(\.steps.count) == english.map(\.steps.count))
    #expect(french.map(\.snags.count) == english.map(\.snags.count))
  }
}
