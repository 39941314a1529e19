import Foundation
import HTTPTypes
import Interchange
import Storage
import Words
import Workbench

/// Notes that come in: pasted or in a file, read for people's words, which are then chosen.
extension Visit {
  /// Where notes are pasted or given.
  func notesPage(saying said: String? = nil) throws -> Reply {
    let reply = try page(
      "notes", title: wording.notes.notesTitle, in: .imports,
      [
        "said": shown(said ?? ""), "text": form.words("text"), "place": form["place"],
        "when": form["when"], "profile": form["profile"], "asker": form["asker"],
        "profiles": try nameable(.profiles), "places": try nameable(.places),
      ])
    return said == nil ? reply : reply.refused
  }

  /// Keeps notes for a decision, and goes on to the rows that they propose.
  func takeNotes() async throws -> Reply {
    guard var upload, let session else {
      return try notesPage(saying: wording.notes.notesNothing)
    }
    let text = form.words("text")
    if !text.isBlank {
      let url = upload.folder.appending(path: "pasted")
      guard (try? Data(text.utf8).write(to: url)) != nil else { throw SiteFault.noRoom }
      upload.files.insert(UploadedFile(name: Self.pasted, url: url, bytes: text.utf8.count), at: 0)
    }
    guard !upload.files.isEmpty else { return try notesPage(saying: wording.notes.notesNothing) }
    var told = NotesContext()
    told.place = form.words("place")
    told.profile = form.words("profile")
    told.when = form["when"]
    told.interviewers = form["asker"].split(separator: ",").map { $0.trimmed }
      .filter { !$0.isEmpty }
    do {
      return try await propose(upload, told, of: session)
    } catch let refusal as NotesRefusal {
      return try notesPage(saying: refusal.said(in: wording))
    }
  }

  /// What pasted notes are called where something is said of them.
  private static let pasted = "notes.txt"

  /// - Throws: ``NotesRefusal``; nothing is then kept.
  func propose(_ upload: Upload, _ told: NotesContext, of session: Session) async throws -> Reply {
    let (workshop, sources) = (self.workshop, try upload.sources())
    _ = try await aside { try workshop.propose(sources, told) }
    let id = premises.uploads.keep(upload, of: session.digest, notes: told)
    return .goTo("/notes/\(id)")
  }

  /// The rows that notes propose, a part at a time.
  func passagesPage() async throws -> Reply {
    let (id, lot) = try waitingNotes()
    return try await passagesPage(try await part(of: lot, from: query["from"]), at: id)
  }

  /// Keeps the rows that are ticked, in one act, or shows them again beside what is wrong.
  func keepPassages() async throws -> Reply {
    let (id, lot) = try waitingNotes()
    let part = try await part(of: lot, from: form["from"])
    let ticked = part.numbers.filter { !form[Self.rowPrefix($0) + "keep"].isEmpty }
    guard !ticked.isEmpty else {
      return try await passagesPage(part, at: id, saying: wording.notes.passagesNone).refused
    }
    do {
      let rows = try ticked.map { try typed($0, of: part) }
      let written = try workshop.write(rows, as: "notes")
      premises.uploads.keep(written.act, from: part.numbers.lowerBound, of: id)
      if let next = part.next {
        return .goTo(after(written.act, at: "/notes/\(id)?from=\(next)"))
      }
      return .goTo(after(written.act, at: "/verbatim?order=latest"))
    } catch let refusal as TypedRefusal {
      let faults = Dictionary(grouping: refusal.faults) { ticked[$0.row] }
      return try await passagesPage(
        part, at: id, faults, saying: wording.siteForms.refused(refusal.faults.count)
      ).refused
    }
  }

  /// A row as it was sent: what was flagged beside it was seen, and is kept as it is.
  private func typed(_ number: Int, of part: NotesPart) throws -> TypedRow {
    let prefix = Self.rowPrefix(number)
    var row = typed(.verbatim, nil, Passage.keys, prefix: prefix)
    let shown = Set(part.flags[number].telling)
    for key in ["words", "notes"] {
      let found = try workshop.flags(in: [row.cells[key] ?? ""]).flatMap(\.telling)
      if shown.isSuperset(of: found) { row.keptSo?.insert(key) }
    }
    return row
  }

  private func waitingNotes() throws -> (id: String, lot: UploadShelf.Lot) {
    let found = try waiting()
    guard found.lot.notes != nil else { throw SiteFault.uploadGone }
    return found
  }

  private func part(of lot: UploadShelf.Lot, from text: String) async throws -> NotesPart {
    let (workshop, sources, told) = (self.workshop, try lot.sources(), lot.notes ?? NotesContext())
    let proposed = try await aside { try workshop.propose(sources, told) }
    return NotesPart(of: proposed, from: Int(text) ?? 0)
  }

  /// What begins the names of the fields of a row.
  static func rowPrefix(_ number: Int) -> String { "p\(number)-" }
}

/// Some of the rows that notes propose: as many as are read again on one page.
struct NotesPart: Sendable {
  static let most = 200
  /// Beyond, a form would carry more than it may.
  static let mostBytes = 200_000

  /// Where they stand among all, from 0.
  let numbers: Range<Int>
  let passages: ArraySlice<Passage>
  let flags: ArraySlice<PassageFlags>
  let count: Int
  let attendance: [String]
  let left: [String]

  init(of proposed: ProposedNotes, from start: Int) {
    count = proposed.passages.count
    let start = (0..<max(count, 1)).contains(start) ? start : 0
    var (end, bytes) = (start, 0)
    while end < count, end - start < Self.most, bytes < Self.mostBytes {
      bytes += proposed.passages[end].text.utf8.count
      end += 1
    }
    numbers = start..<end
    (passages, flags) = (proposed.passages[numbers], proposed.flags[numbers])
    (attendance, left) = (proposed.attendance, proposed.left)
  }

  /// Where the next part begins; `nil` after the last one.
  var next: Int? { numbers.upperBound < count ? numbers.upperBound : nil }
}
