import Foundation
import HTTPTypes
import People
import Storage
import Words
import Workbench

/// Forms under way: one that comes twice at the same moment is answered once.
actor Sendings {
  private var underWay: [String: Task<Reply, any Error>] = [:]
  /// Where words led lately, by a digest of them that is never written down.
  private var latest: [String: (place: String, sent: Date)] = [:]
  /// How long the same words typed again are thought to be the same form sent again.
  private static let recent: TimeInterval = 3_600

  /// Does some work, or waits for the same work that is under way.
  func once(
    _ sending: String, _ work: @escaping @Sendable () async throws -> Reply
  ) async throws -> Reply {
    if let task = underWay[sending] { return try await task.value }
    let task = Task { try await work() }
    underWay[sending] = task
    defer { underWay[sending] = nil }
    return try await task.value
  }

  func note(_ saying: String, leadingTo place: String, on moment: Date) {
    latest = latest.filter { moment.timeIntervalSince($0.value.sent) < Sendings.recent }
    latest[saying] = (place, moment)
  }

  func place(of saying: String, on moment: Date) -> String? {
    latest[saying].flatMap {
      moment.timeIntervalSince($0.sent) < Sendings.recent ? $0.place : nil
    }
  }
}

extension Visit {
  /// What a form is known by once sent: its one-time name and what it says, so that the same form
  /// changed and sent again is another one; `nil` where it bears no name.
  var sending: String? {
    guard !form[Form.onceName].isEmpty else { return nil }
    return digest(without: ["token"])
  }

  /// What a form says, whatever its name: browsers that go back to a form fill it as it was, under
  /// another name.
  private var saying: String {
    digest(without: ["token", "back", "do", Form.onceName, Self.insisting])
  }

  private func digest(without left: Set<String>) -> String {
    let fields = form.pairs.filter { !left.contains($0.name) && $0 != ("do", "again") }
    let contents = files.map { file in
      (try? Data(contentsOf: file.url, options: .mappedIfSafe)).map { Secret.digest(of: $0) } ?? ""
    }
    let parts =
      [path, left.contains(Form.onceName) ? session?.digest ?? "" : ""]
      + fields.flatMap { [$0.name, $0.value] } + files.map(\.name) + contents
    // Each with its length, so that two forms never come to the same.
    return Secret.digest(of: parts.map { "\($0.utf8.count) \($0)" }.joined())
  }

  /// The field that says that the same words are meant to be written twice.
  static let insisting = "insisting"

  /// Answers a form, or leads again to where the same one led before.
  func once(by route: Route) async throws -> Reply {
    guard let sending else { return try await route.answer(self) }
    return try await premises.sendings.once(sending) {
      if let place = try premises.sessions.place(of: sending), isThere(place) {
        return try again(place)
      }
      let makes = route.makesRows && form["verbatim"].isEmpty
      if makes, let twin = try await twin() { return twin }
      let reply = try await route.answer(self)
      if case .goTo(let place, cookie: nil) = reply {
        // What was done is done: forgetting that this form did it is the lesser harm.
        try? premises.sessions.remember(sending, leadingTo: place, on: premises.now())
        if makes { await premises.sendings.note(saying, leadingTo: place, on: premises.now()) }
      }
      return reply
    }
  }

  /// Says that the same words were just written, where they still are; whoever means them twice
  /// says so.
  private func twin() async throws -> Reply? {
    guard form[Self.insisting].isEmpty,
      let place = await premises.sendings.place(of: saying, on: premises.now()),
      let act = try act(of: place), !act.isUndone
    else { return nil }
    let held = form.pairs.filter { !["token", Form.onceName, "do"].contains($0.name) }
    let reply = try page(
      "twin", title: wording.held.twinTitle,
      [
        "said": language.typeset(wording.held.twin(try workshop.told(act))), "place": place,
        "path": path,
        "hidden": (held + [(Self.insisting, "1")]).map { ["name": $0.name, "value": $0.value] },
      ])
    guard case .page(let html, _) = reply else { return reply }
    return .page(html, status: .conflict)
  }

  /// The act that an answer speaks of.
  private func act(of place: String) throws -> Act? {
    let parts = place.split(separator: "?", maxSplits: 1)
    let done = Form(encoded: parts.count > 1 ? String(parts[1]) : "")["done"]
    return try UUID(uuidString: done).flatMap { try premises.workspace.act(Identifier($0)) }
  }

  /// Prints and files that wait do not outlive the program.
  private func isThere(_ place: String) -> Bool {
    let parts = place.prefix { $0 != "?" }.split(separator: "/").map(String.init)
    guard parts.count > 1 else { return true }
    return switch parts[0] {
    case "prints": UUID(uuidString: parts[1]).flatMap { premises.prints.job(Identifier($0)) } != nil
    case "import", "notes": (try? premises.uploads.find(parts[1], of: session?.digest)) != nil
    default: true
    }
  }

  /// The answer of the first time; where what was done then is undone, nothing is done again
  /// unless someone asks.
  private func again(_ place: String) throws -> Reply {
    guard let act = try act(of: place), act.isUndone else { return .goTo(place) }
    return try heldBack(.undone(try workshop.told(act)))
  }
}

extension Route {
  /// Whether its form makes rows out of what someone typed.
  var makesRows: Bool {
    [
      "/write/:table", "/encounters", "/encounters/week", "/encounters/:reference/quotes",
      "/debriefs", "/debriefs/evening", "/board/new",
      "/prototypes/:reference/feedback",
    ].contains(path)
  }
}

extension Form {
  /// The field that holds a form's one-time name.
  static let onceName = "once"
}

extension Reply {
  /// Each form of ours, which all repeat their session's token, with a one-time name of its own and
  /// the token under a mask of its own.
  ///
  /// Pages are kept and served many times: names and masks are given as they leave.
  func naming(forms token: String?) -> Reply {
    guard let token else { return self }
    let mark = "<input type=\"hidden\" name=\"token\" value=\"\(token.escaped)\">"
    func named(_ html: String) -> String {
      let parts = html.components(separatedBy: mark)
      guard let first = parts.first, parts.count > 1 else { return html }
      let field = "<input type=\"hidden\" name=\"\(Form.onceName)\" value=\""
      return parts.dropFirst().reduce(into: first) { page, part in
        page += "<input type=\"hidden\" name=\"token\" value=\"\(Secret.masked(token))\">"
        // A form given back has the name it was sent under.
        if !part.hasPrefix(field) { page += field + Secret.make() + "\">" }
        page += part
      }
    }
    return switch self {
    case .page(let html, let status): .page(named(html), status: status)
    default: self
    }
  }
}
