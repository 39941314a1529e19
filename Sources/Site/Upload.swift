import Foundation
import Interchange

/// A file that came with a form, as it waits on disk.
struct UploadedFile: Sendable {
  /// What its sender calls it: shown, never a path.
  let name: String
  let url: URL
  var bytes = 0
}

/// What came with a form that carries files.
struct Upload: Sendable {
  /// Where its files are, and nothing else.
  let folder: URL
  var files: [UploadedFile] = []
}

/// A file that someone chose in a form, by the field it was chosen in.
struct PickedFile: Hashable, Sendable {
  let field: String
  let name: String
}

/// Writes down a form as it comes: its fields in memory, its files on disk.
struct UploadPen {
  private(set) var upload: Upload
  /// The files that were chosen, whether or not they are kept here.
  private(set) var picked: [PickedFile] = []
  /// Whether every file that came could be written down.
  private(set) var hasRoom = true
  private let folder: URL?
  private var fields: [(name: String, value: String)] = []
  private var handle: FileHandle?
  /// What the form must repeat before any file is looked at.
  private let token: String?

  /// - Parameter folder: `nil` where nothing may be, or can be, written down.
  init(in folder: URL?, token: String?) {
    upload = Upload(folder: folder ?? FileManager.default.temporaryDirectory)
    (self.folder, self.token) = (folder, token)
  }

  var form: Form { Form(fields) }

  mutating func take(_ event: MultipartReader.Event) {
    switch event {
    case .field(let name, let value): fields.append((name, value))
    case .file(let field, let name):
      if !name.isEmpty { picked.append(PickedFile(field: field, name: name)) }
      begin(name)
    case .content(let bytes): write(bytes)
    }
  }

  /// Whether a file came before the token, or without it: it was let go of.
  private var isLate = false

  /// Whether the form repeats its session's token before any file.
  var isOurs: Bool { !isLate && (token.map { Secret.match(masked: form["token"], $0) } ?? false) }

  /// Ends the last file, and leaves out the fields where none was chosen.
  mutating func finish() {
    close()
    upload.files.removeAll { $0.name.isEmpty && $0.bytes == 0 }
  }

  private mutating func begin(_ name: String) {
    close()
    guard isOurs else {
      isLate = true
      return
    }
    guard let folder else { return }
    let url = folder.appending(path: String(upload.files.count))
    guard FileManager.default.createFile(atPath: url.path, contents: nil),
      let handle = try? FileHandle(forWritingTo: url)
    else { return hasRoom = name.isEmpty && hasRoom }
    self.handle = handle
    upload.files.append(UploadedFile(name: unused(name), url: url))
  }

  private mutating func write(_ bytes: [UInt8]) {
    guard hasRoom, let handle else { return }
    do {
      try handle.write(contentsOf: bytes)
    } catch {
      return hasRoom = false
    }
    upload.files[upload.files.count - 1].bytes += bytes.count
  }

  private mutating func close() {
    do { try handle?.close() } catch { hasRoom = false }
    handle = nil
  }

  /// Two files of one name would be taken for each other where faults are told.
  private func unused(_ name: String) -> String {
    let taken = Set(upload.files.map(\.name))
    guard !name.isEmpty, taken.contains(name) else { return name }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let (stem, ending) =
      parts.count > 1
      ? (parts.dropLast().joined(separator: "."), ".\(parts.last ?? "")") : (name, "")
    return (2...99).map { "\(stem) (\($0))\(ending)" }.first { !taken.contains($0) } ?? name
  }
}
