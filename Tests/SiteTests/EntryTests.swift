import Foundation
import HTTPTypes
import HummingbirdTesting
import People
import Storage
import Testing
import Words

@testable import Site

@Suite("The way in") struct EntryTests {
  private func inFolder(_ work: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await work(folder)
  }

  private func path(of link: String) throws -> String {
    let parts = try #require(URLComponents(string: link))
    return parts.path + "?" + (parts.query ?? "")
  }

  @Test func `two workspaces of one minute, and a copy and its origin, have cookies of their own`()
    throws
  {
    let minute: UInt64 = 1_518_768_000_000
    var (ids, chance) = ([UUID](), UInt64(0))
    while ids.count < 50 {
      chance &+= 0x9E37_79B9_7F4A_7C15
      let mint = Mint(
        milliseconds: { [chance] in minute + chance % 60_000 }, chance: { [chance] in chance })
      let id: Identifier<Workspace> = mint.make()
      ids.append(id.value)
    }
    let files = ["/a/Essai.etabli", "/a/copie.etabli", "/b/Essai.etabli"]
    let names = ids.flatMap { id in
      files.map {
        SiteAddress(port: 8765, workspace: id, file: URL(filePath: $0)).cookieName
      }
    }
    #expect(Set(names).count == names.count)
    #expect(
      names.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } }
    )
    let same = SiteAddress(port: 80, workspace: ids[0], file: URL(filePath: files[0]))
    #expect(same.cookieName == names[0])
  }

  @Test func `a spent link tells how to get another, which opens once while the site stays open`()
    async throws
  {
    try await inFolder { folder in
      let file = folder.appending(path: "Essai.etabli")
      let knock = try Knock(withSample: false, at: file)
      let first = try path(of: knock.server.link)
      #expect(try await knock.ask(first, as: .visitor).status == 303)
      let spent = try await knock.ask(first, as: .visitor)
      #expect(spent.status == 403 && spent.body.contains("etabli serve Essai.etabli --link"))
      // As another program of the same person does.
      let beside = try #require(try Sessions(ofSiteOn: file))
      try beside.invite(Secret.digest(of: "deuxième"), on: Knock.now)
      #expect(try await knock.ask("/enter?key=autre", as: .visitor).status == 403)
      let key = "/enter?key=\(Form.encoded("deuxième"))"
      #expect(try await knock.ask(key, as: .visitor).status == 303)
      #expect(try await knock.ask(key, as: .visitor).status == 403)
    }
  }

  @Test func `a link that was asked for opens within the hour, the last one only`() async throws {
    try await inFolder { folder in
      let file = folder.appending(path: "Essai.etabli")
      let knock = try Knock(withSample: false, at: file)
      let beside = try #require(try Sessions(ofSiteOn: file))
      try beside.invite(Secret.digest(of: "un"), on: Knock.now)
      try beside.invite(Secret.digest(of: "deux"), on: Knock.now)
      #expect(try await knock.ask("/enter?key=un", as: .visitor).status == 403)
      try beside.invite(
        Secret.digest(of: "vieux"),
        on: Knock.now.addingTimeInterval(-Sessions.invitation - 1))
      #expect(try await knock.ask("/enter?key=vieux", as: .visitor).status == 403)
      #expect(try Sessions(ofSiteOn: folder.appending(path: "autre.etabli")) == nil)
    }
  }

  @Test func `only who may read a file of nobody else's asks for a link`() async throws {
    try await inFolder { folder in
      let file = folder.appending(path: "Essai.etabli")
      _ = try Knock(withSample: false, at: file)
      let sessions = file.appendingPathExtension("sessions")
      let rights = try FileManager.default.attributesOfItem(atPath: sessions.path)
      #expect((rights[.posixPermissions] as? NSNumber)?.intValue == 0o600)
      try FileManager.default.moveItem(at: sessions, to: folder.appending(path: "autre"))
      try FileManager.default.createSymbolicLink(
        atPath: sessions.path, withDestinationPath: folder.appending(path: "autre").path)
      #expect(try Sessions(ofSiteOn: file) == nil)
    }
  }

  @Test func `every page answers HEAD as it answers GET, without a body`() async throws {
    let knock = try Knock(withSample: false)
    for route in RouteTable.all where route.method == .get {
      let path = route.example
      for role in Caller.allCases {
        let (whole, head) = (
          try await knock.ask(path, as: role), try await knock.ask(path, by: .head, as: role)
        )
        #expect(head.status == whole.status, "\(path) as \(role)")
        #expect(head.body.isEmpty, "\(path) as \(role)")
        #expect(head.headers[.contentType] == whole.headers[.contentType], "\(path) as \(role)")
        #expect(head.headers[.contentSecurityPolicy] != nil, "\(path) as \(role)")
      }
    }
    #expect(try await knock.ask("/nowhere", by: .head).status == 404)
    #expect(try await knock.ask("/nowhere", by: .head).body.isEmpty)
  }

  @Test func `a link looked at is not a link followed`() async throws {
    let knock = try Knock(withSample: false)
    let link = try path(of: knock.server.link)
    let looked = try await knock.ask(link, by: .head, as: .visitor)
    #expect(looked.status == 303 && looked.headers[.setCookie] == nil)
    #expect(try await knock.ask("/enter?key=autre", by: .head, as: .visitor).status == 403)
    let followed = try await knock.ask(link, as: .visitor)
    #expect(followed.status == 303 && followed.headers[.setCookie] != nil)
  }
}

@Suite("A connection that asks for nothing") struct PatienceTests {
  /// A line to a port of this machine.
  private struct Line {
    let file: Int32

    init(to port: Int) throws {
      file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var place = sockaddr_in()
      place.sin_family = sa_family_t(AF_INET)
      place.sin_port = UInt16(port).bigEndian
      place.sin_addr.s_addr = inet_addr("127.0.0.1")
      let status = withUnsafePointer(to: &place) { place in
        place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      try #require(status == 0)
    }

    func say(_ words: String) -> Bool {
      let bytes = Array(words.utf8)
      return send(file, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// What is heard before the line is dropped, or nothing is said for so long that it never is.
    func listen(for milliseconds: Int32 = 120_000) -> (heard: String, isDropped: Bool) {
      var heard: [UInt8] = []
      var piece = [UInt8](repeating: 0, count: 4_096)
      var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      while poll(&waiting, 1, milliseconds) > 0 {
        let count = recv(file, &piece, piece.count, 0)
        if count <= 0 { return (String(decoding: heard, as: UTF8.self), true) }
        heard += piece[..<count]
      }
      return (String(decoding: heard, as: UTF8.self), false)
    }
  }

  /// - Parameter patience: longer where something is to be answered on a busy machine.
  private func onLine(
    patience: Duration = .milliseconds(300),
    _ work: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    let knock = try Knock(withSample: false)
    let server = try SiteServer(knock.server.premises, port: 80, patience: patience)
    try await server.application().test(.live) { client in
      try await work(try #require(client.port))
    }
  }

  @Test func `is dropped`() async throws {
    try await onLine { port in
      let line = try Line(to: port)
      #expect(line.listen().isDropped)
      close(line.file)
    }
  }

  @Test func `is dropped after its answer, which comes whole`() async throws {
    try await onLine(patience: .seconds(8)) { port in
      let line = try Line(to: port)
      #expect(line.say("GET /static/site.css HTTP/1.1\r\nHost: localhost\r\n\r\n"))
      let (heard, isDropped) = line.listen()
      #expect(isDropped && heard.hasPrefix("HTTP/1.1 200") && heard.contains("}"))
      close(line.file)
    }
  }

  @Test func `is dropped when it says a word of its request now and then`() async throws {
    try await onLine { port in
      let line = try Line(to: port)
      #expect(line.say("GET / HTTP/1.1\r\nHost: localhost\r\n"))
      var isDropped = false
      for _ in 0..<200 where !isDropped {
        isDropped = !line.say("x: y\r\n") || line.listen(for: 50).isDropped
      }
      #expect(isDropped)
      close(line.file)
    }
  }
}
