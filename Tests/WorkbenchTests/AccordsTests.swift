import Atelier
import Entities
import People
import Storage
import Testing

@testable import Workbench

@Suite("What a finished print holds to") struct AccordsTests {
  private func stands(_ change: (inout Dossier) -> Void) throws -> Bool {
    let contents = try Bench.sample().workshop.workspace.contents()
    var later = contents
    change(&later)
    return Accords(of: contents, on: Bench.today).stand(in: Accords(of: later, on: Bench.today))
  }

  @Test func `it stands while nothing changes, or something more is said`() throws {
    #expect(try stands { _ in })
    #expect(try stands { $0.verbatim += $0.verbatim.suffix(1) })
  }

  @Test func `it falls once a place is silenced, a moment moved, a place renamed`() throws {
    #expect(
      try !stands { contents in
        let place = contents.verbatim.firstIndex { $0.place != nil }
        if let place { contents.verbatim[place].place = nil }
      })
    #expect(
      try !stands { contents in
        let place = contents.verbatim.firstIndex { $0.during != nil }
        if let place { contents.verbatim[place].during = nil }
      })
    #expect(try !stands { $0.places.removeLast() })
    #expect(try !stands { $0.occasions.removeLast() })
  }
}
