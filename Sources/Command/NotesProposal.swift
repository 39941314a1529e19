import ArgumentParser
import Foundation
import Interchange
import Words
import Workbench

/// Notes given to an import: what they hold is written in a table to read again, never kept.
struct NotesProposal {
  let notes: [SourceFile]
  /// The first of them, as it was named.
  let path: String
  let workspace: String

  /// Nothing where no file is notes.
  ///
  /// - Throws: ``NotesRefusal`` where a text is not said to hold words, or comes with tables.
  init?(_ files: [SourceFile], from paths: [String], tables: [String], into workspace: String)
    throws
  {
    let isVerbatim = tables.contains { TableKind(named: $0) == .verbatim }
    let notes = files.filter { isVerbatim ? $0.isNotes : $0.isTextDocument }
    guard let first = notes.first, let path = paths.first else { return nil }
    guard isVerbatim else { throw NotesRefusal(.notATable, in: first.name) }
    if let table = files.first(where: { !$0.isNotes }) {
      throw NotesRefusal(.mixed, in: table.name)
    }
    (self.notes, self.path, self.workspace) = (notes, path, workspace)
  }

  /// Says what would be proposed, or writes it and says where; then what to do.
  ///
  /// - Returns: whether something is left to do.
  func perform(by workshop: Workshop, to chosen: String?, isRehearsal: Bool) throws {
    let proposed = try workshop.propose(notes)
    let words = workshop.wording.notes
    let aside = words.aside(proposed.attendance, proposed.left)
    if !aside.isEmpty { Voice.say(aside) }
    if isRehearsal {
      return Voice.say(words.wouldPropose(proposed.passages.count, proposed.flagged))
    }
    let url = table(chosen, words)
    guard !FileManager.default.fileExists(atPath: url.path) else {
      throw ProofThere(file: shown(url))
    }
    try Output.keep(workshop.proofTable(of: proposed), at: url)
    Voice.complain(
      words.proposed(
        proposed.passages.count, proposed.flagged, shown(url),
        "etabli import \(workspace.asTyped) \(shown(url).asTyped)"))
    throw ExitCode(1)
  }

  /// Where the table goes: as told, else beside the notes.
  private func table(_ chosen: String?, _ words: NotesWording) -> URL {
    if let chosen {
      let url = URL(filePath: chosen)
      return url.pathExtension.lowercased() == "csv" ? url : url.appendingPathExtension("csv")
    }
    let notes = URL(filePath: path)
    let stem = notes.deletingPathExtension().lastPathComponent
    return notes.deletingLastPathComponent().appending(path: words.proofFile(stem))
  }

  /// From the current folder where it is below it.
  private func shown(_ url: URL) -> String {
    let here = URL(filePath: FileManager.default.currentDirectoryPath).path + "/"
    return url.path.hasPrefix(here) ? String(url.path.dropFirst(here.count)) : url.path
  }
}

/// A table that may hold someone's proofreading.
struct ProofThere: Error, Sayable {
  let file: String

  func said(in wording: Wording) -> String { wording.notes.proofThere(file) }
}
