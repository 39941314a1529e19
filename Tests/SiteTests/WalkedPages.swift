import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

/// The route table with something in the place of each of its names, so that tests walk all of it:
/// a route added there is walked without being named again here.
extension Route {
  /// What may stand for each name of a path; the first that is found is a page.
  static let candidates: [String: [String]] = [
    ":reference": [
      "V-0012", "H-07", "P-04", "E-01", "C-01", "PE-01", "R-01", "B-01", "O-14", "J-01", "M-01",
      "F-01", "D-08", "K-01",
    ],
    ":verbatim": ["V-0012"], ":table": ["verbatim"] + TableKind.allCases.map(\.rawValue),
    ":kind": ["forms"] + PrintKind.allCases.map(\.rawValue), ":kit": ["residence"],
    ":deck": ["questions"],
    ":page": ["1.svg"], ":language": ["fr"], ":number": ["1", "0"], ":id": ["x"],
    ":name": ["site.css", "print"],
  ]

  /// An address of its shape.
  var example: String {
    addresses(with: { Route.candidates[$0]?.prefix(1).map { $0 } ?? ["x"] })[0]
  }

  /// Every address of its shape with these in the place of its names.
  func addresses(with values: (String) -> [String]) -> [String] {
    path.split(separator: "/").reduce([""]) { made, part in
      let words = part.hasPrefix(":") ? values(String(part)) : [String(part)]
      return made.flatMap { start in words.map { start + "/" + $0 } }
    }.map { $0.isEmpty ? "/" : $0 }
  }
}

extension Knock {
  /// What no table holds: files that wait, a print that is made, a backup, a logo.
  ///
  /// - Returns: names that stand in paths, by what begins the path.
  func furnish() async throws -> [String: String] {
    let sent = try await send(
      Data("mots;profil;Titre inconnu\nUn;un artisan;deux\n".utf8), named: "verbatim.csv",
      to: "/import")
    let noted = try await send(
      Data("« On tourne en rond », dit une voisine\n".utf8), named: "notes.txt", to: "/notes")
    let asked = try await ask("/prints", by: .post, form: "token=\(Knock.token)&what=programme")
    await server.premises.prints.settled()
    let logo = Data("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"/>".utf8)
    try workshop.addLogo(logo, from: "logo.svg", of: "Ville")
    func last(_ answer: Answer) -> String? {
      answer.headers[.location]?.split(separator: "/").last.map(String.init)
    }
    return [
      "/import": try #require(last(sent)), "/notes": try #require(last(noted)),
      "/prints": try #require(last(asked)),
    ]
  }

  /// Where each page of the table is found, one address each at least.
  func pages() async throws -> [String] {
    let names = try await furnish()
    var found: [String] = []
    for route in RouteTable.all where route.method == .get {
      let begins = "/" + (route.path.split(separator: "/").first.map(String.init) ?? "")
      let addresses = route.addresses { name in
        name == ":id" ? [names[begins] ?? "x"] : Route.candidates[name] ?? []
      }
      for address in addresses {
        guard try await ask(address).status == 200 else { continue }
        found.append(address)
        break
      }
    }
    return found
  }
}

/// The addresses that tests of pages walk.
enum Walked {
  /// Each state that some pages can be in besides.
  static var states: [String] { asked.flatMap(\.addresses) }

  /// A route, then what is asked of it.
  static let asked: [(route: String, addresses: [String])] = [
    ("/acts", ["/acts?before=zut"]),
    (
      "/verbatim",
      ["/verbatim?q=recruter&only=unused", "/verbatim?page=2", "/verbatim?q=introuvablexyz"]
    ),
    ("/verbatim/:reference", ["/verbatim/V-0012?find=rappel"]),
    ("/hypotheses/:reference", ["/hypotheses/H-07?find=recruter", "/hypotheses/H-01"]),
    (
      "/prototypes/:reference",
      ["/prototypes/P-04", "/prototypes/P-09", "/prototypes/P-08", "/prototypes/P-04?find=rappel"]
    ),
    ("/board/new", ["/board/new?kind=ask&area=Cuisine"]),
    ("/board/:reference", ["/board/O-14", "/board/O-20", "/board/D-08"]),
    (
      "/programme/:reference",
      ["/programme/J-04?whole=1", "/programme/J-25", "/programme/J-99"]
    ),
    (
      "/plan/:reference",
      ["/plan/J-01?view=scale", "/plan/J-01?day=2017-10-02&team=A&block=K-01", "/plan/J-99"]
    ),
    (
      "/plan/:reference/teams",
      ["/plan/J-02/teams", "/plan/J-02/teams?day=2017-07-12&half=morning"]
    ),
    (
      "/plan/:reference/live",
      [
        "/plan/J-02/live", "/plan/J-02/live?day=2017-07-11&at=14h36&team=A",
        "/plan/J-02/live?day=2017-07-11&at=16h58&team=D&breaks=1", "/plan/J-99/live",
        "/plan/J-02/live?day=zut",
      ]
    ),
    (
      "/plan/:reference/room",
      [
        "/plan/J-02/room", "/plan/J-02/room?day=2017-07-11&at=9h38&metres=8",
        "/plan/J-02/room?day=2017-07-11&at=14h36&metres=40&width=1,5", "/plan/J-01/room",
      ]
    ),
    ("/search", ["/search?q=recruter", "/search?q=introuvablexyz"]),
    ("/settings", ["/settings?kept=1"]),
    (
      "/write/:table",
      ["/write/verbatim", "/write/consents", "/write/people", "/write/zut", "/nowhere"]
    ),
    ("/write/:table/:reference", ["/write/verbatim/V-0012"]),
    ("/astonishments/:reference", ["/astonishments/E-01?find=cahier"]),
    ("/findings/:reference", ["/findings/C-01?find=cahier"]),
    ("/trace/:reference", ["/trace/E-01", "/trace/P-04"]),
    ("/trace/:reference/drawing", ["/trace/P-04/drawing"]),
    ("/help/:name", ["/help/nowhere"]),
    ("/import/:id", ["/import/zut"]), ("/notes/:id", ["/notes/zut"]),
    (
      "/print/:kind",
      [
        "/print/verbatim", "/print/poster", "/print/prototypes",
        "/print/verbatim?page=2&grey=1&only=V-0001&only=V-0002",
      ]
    ),
    (
      "/print/kits/:kit/:deck",
      ["/print/kits/residence/questions?sheet=50x50", "/print/kits/residence/guide"]
    ),
    ("/kits", ["/kits?said=copied"]),
    (
      "/people",
      ["/people?role=resident&q=nad", "/people?q=introuvablexyz"]
    ),
    ("/people/:reference", ["/people/PE-99"]),
  ]
}

@Suite("The table of routes, walked") struct WalkedPagesTests {
  @Test func `every page of the table is found with the sample, without being named here`()
    async throws
  {
    let knock = try Knock()
    let found = Set(try await knock.pages().compactMap { RouteTable.page(at: $0)?.route.path })
    // What only a change of the moment leads to: a link that serves once, a backup on disk.
    let elsewhere: Set = [
      "/enter", "/settings/backups/:name", "/settings/backups/:name/restoring",
    ]
    for route in RouteTable.all where route.method == .get && !elsewhere.contains(route.path) {
      #expect(found.contains(route.path), "\(route.path): no address of it is found")
    }
  }

  @Test func `every name of a path has something to stand for it`() {
    let names = RouteTable.all.flatMap { $0.path.split(separator: "/") }
      .filter { $0.hasPrefix(":") }.map(String.init)
    for name in Set(names) { #expect(Route.candidates[name]?.isEmpty == false, "\(name)") }
  }

  @Test func `each state that is asked of a page is asked of a route that exists`() {
    let paths = Set(RouteTable.all.filter { $0.method == .get }.map(\.path))
    for (route, addresses) in Walked.asked {
      #expect(paths.contains(route), "\(route)")
      for asked in addresses where asked != "/nowhere" {
        let address = String(asked.prefix { $0 != "?" })
        #expect(RouteTable.page(at: address)?.route.path == route, "\(asked)")
      }
    }
  }
}
