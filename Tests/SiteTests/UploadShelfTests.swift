import Foundation
import Synchronization
import Testing

@testable import Site

/// A clock that a test moves.
private final class Moving: Sendable {
  private let moment: Mutex<Date>
  init(_ start: Date) { moment = Mutex(start) }
  var now: Date { moment.withLock { $0 } }
  func advance(by seconds: TimeInterval) { moment.withLock { $0 = $0.addingTimeInterval(seconds) } }
}

@Suite("Files that wait") struct UploadShelfTests {
  private func sent(_ shelf: UploadShelf) throws -> Upload {
    let folder = try shelf.folder()
    let url = folder.appending(path: "0")
    try Data("a".utf8).write(to: url)
    return Upload(
      folder: folder, files: [UploadedFile(name: "a.csv", url: url, bytes: 1)])
  }

  private func isThere(_ upload: Upload) -> Bool {
    FileManager.default.fileExists(atPath: upload.folder.path)
  }

  @Test func `are for whoever sent them, for an hour`() throws {
    let clock = Moving(Knock.now)
    let shelf = UploadShelf(in: .temporaryDirectory) { clock.now }
    let upload = try sent(shelf)
    let id = shelf.keep(upload, of: "moi")
    #expect(try shelf.find(id, of: "moi").upload.files.count == 1)
    for other in ["toi", nil] {
      #expect(throws: SiteFault.uploadGone) { try shelf.find(id, of: other) }
    }
    clock.advance(by: UploadShelf.lifetime + 1)
    #expect(throws: SiteFault.uploadGone) { try shelf.find(id, of: "moi") }
    #expect(!isThere(upload))
  }

  @Test func `go when nobody keeps them, when there are too many, and at the end`() throws {
    let shelf = UploadShelf(in: .temporaryDirectory) { Knock.now }
    let loose = try sent(shelf)
    shelf.clear(loose.folder)
    #expect(!isThere(loose))
    let uploads = try (0...UploadShelf.most).map { _ in try sent(shelf) }
    for upload in uploads { _ = shelf.keep(upload, of: "moi") }
    #expect(uploads.filter(isThere).count == UploadShelf.most)
    for upload in uploads { shelf.clear(upload.folder) }
    #expect(uploads.filter(isThere).count == UploadShelf.most)
    shelf.forget("moi")
    #expect(uploads.filter(isThere).isEmpty)
  }

  @Test func `only their owner may read them on this machine`() throws {
    let shelf = UploadShelf(in: .temporaryDirectory) { Knock.now }
    let upload = try sent(shelf)
    defer { shelf.clear(upload.folder) }
    let kept = try FileManager.default.attributesOfItem(atPath: upload.folder.path)
    #expect(kept[.posixPermissions] as? Int == 0o700)
  }
}
