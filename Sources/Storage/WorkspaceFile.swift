public import Foundation

/// What the first hundred bytes of a file say of it, before SQLite is asked.
///
/// Source: SQLite file format, “The Database Header”.
struct WorkspaceFile {
  /// « Etab », as SQLite's `application_id`.
  static let applicationID = 0x4574_6162

  let url: URL

  var name: String { url.lastPathComponent }

  /// - Throws: ``WorkspaceFault`` when there is no file, or not one of ours, or only part of it.
  func check() throws {
    try Whereabouts(url).checkReadable()
    guard isRegular else { throw WorkspaceFault.foreign(file: name) }
    // Just made or just killed, its beginning may still be in the log: SQLite will say.
    if hasLog { return }
    // Open here already, it was looked at then.
    if let mark = FileMark(url.path), OpenFiles.hold(mark) { return }
    guard let handle = FileHandle(forReadingAtPath: url.path) else {
      throw WorkspaceFault.foreign(file: name)
    }
    defer { try? handle.close() }
    let header = [UInt8](try handle.read(upToCount: 100) ?? Data())
    guard header.starts(with: "SQLite format 3\u{0}".utf8) else {
      throw WorkspaceFault.foreign(file: name)
    }
    guard header.count == 100 else {
      throw WorkspaceFault.damaged(file: name, detail: "header")
    }
    guard number(header[68..<72]) == WorkspaceFile.applicationID else {
      throw WorkspaceFault.foreign(file: name)
    }
    let size = Int(try handle.seekToEnd())
    let pageSize = number(header[16..<18]) == 1 ? 65_536 : number(header[16..<18])
    guard size >= pageSize * number(header[28..<32]) else {
      throw WorkspaceFault.damaged(file: name, detail: "length")
    }
  }

  /// Whether its beginning is that of a workspace.
  var holdsOurs: Bool {
    let header = header ?? []
    return header.count >= 72 && number(header[68..<72]) == WorkspaceFile.applicationID
      && header.starts(with: "SQLite format 3\u{0}".utf8)
  }

  /// Whether it was left on a write-ahead log, as by a crash.
  var asksForLog: Bool { header.map { $0.count >= 20 && $0[18] == 2 } ?? false }

  /// Its first bytes, through the descriptor that this process has of it where it has one.
  var header: [UInt8]? {
    guard isRegular, let mark = FileMark(url.path) else { return nil }
    if let descriptor = OpenFiles.descriptor(of: mark) {
      var bytes = [UInt8](repeating: 0, count: 100)
      return pread(descriptor, &bytes, 100, 0) == 100 ? bytes : nil
    }
    guard let handle = FileHandle(forReadingAtPath: url.path) else { return nil }
    defer { try? handle.close() }
    return [UInt8]((try? handle.read(upToCount: 100)) ?? Data())
  }

  /// Neither a folder nor a pipe, which would be read without end.
  private var isRegular: Bool {
    let values = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [.isRegularFileKey])
    return values?.isRegularFile ?? false
  }

  /// Whether both the file and its folder can be written.
  var canBeWritten: Bool {
    FileManager.default.isWritableFile(atPath: url.path)
      && FileManager.default.isWritableFile(atPath: url.deletingLastPathComponent().path)
  }

  /// Big-endian, as everything in that header.
  private func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}

extension Workspace {
  /// Whether a workspace is there, whole or not: nothing else may be written over it.
  public static func isOne(_ url: URL) -> Bool {
    WorkspaceFile(url: url).holdsOurs
  }
}
