import CArchive

/// The parts of a zip file that a workbook needs, unpacked in memory under limits.
///
/// A part is at most 200 MB, there are at most 10,000, and beyond 20 MB in all they may not be
/// more than 250 times larger than the file (a workbook of text reaches 30).
struct Archive: ~Copyable {
  static let (megabytes, parts, ratio) = (200, 10_000, 250)

  private let raw: OpaquePointer
  private let file: CellPlace

  private init(file: CellPlace) throws(Complaint) {
    guard let raw = archive_read_new() else { throw Complaint(.damagedArchive, at: file) }
    (self.raw, self.file) = (raw, file)
    archive_read_support_format_zip(raw)
  }

  deinit { archive_read_free(raw) }

  /// The parts whose path pleases, by path.
  static func parts(
    of bytes: [UInt8], file: CellPlace, where wanted: (String) -> Bool
  ) throws(Complaint) -> [String: [UInt8]] {
    let archive = try Archive(file: file)
    // The bytes must stay in place as long as the archive reads them.
    let result = bytes.withUnsafeBytes { buffer -> Result<[String: [UInt8]], Complaint> in
      do throws(Complaint) {
        return .success(try archive.unpack(buffer, where: wanted))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func unpack(
    _ bytes: UnsafeRawBufferPointer, where wanted: (String) -> Bool
  ) throws(Complaint) -> [String: [UInt8]] {
    guard archive_read_open_memory(raw, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
      throw damaged
    }
    var (found, count, total) = ([String: [UInt8]](), 0, 0)
    while let path = try nextPath() {
      count += 1
      guard count <= Self.parts else {
        throw Complaint(.tooManyParts(limit: Self.parts), at: file)
      }
      guard wanted(path), found[path] == nil else { continue }
      let part = try content(of: path, already: total, from: bytes.count)
      total += part.count
      found[path] = part
    }
    return found
  }

  private func nextPath() throws(Complaint) -> String? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(raw, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw damaged }
    if archive_entry_is_encrypted(entry) != 0 { throw Complaint(.oldOrLocked, at: file) }
    if let path = archive_entry_pathname_utf8(entry) { return String(cString: path) }
    guard let raw = archive_entry_pathname(entry) else { return "" }
    // Old programs write names in the letters of their console.
    return String(validatingCString: raw) ?? Self.inConsoleLetters(raw)
  }

  private static func inConsoleLetters(_ raw: UnsafePointer<CChar>) -> String {
    let bytes = sequence(first: raw, next: { $0 + 1 }).prefix { $0.pointee != 0 }
      .map { UInt8(bitPattern: $0.pointee) }
    return String(
      String.UnicodeScalarView(
        bytes.map { $0 < 0x80 ? UnicodeScalar($0) : Alphabet.dos.letters[Int($0) - 0x80] }))
  }

  private func content(
    of path: String, already: Int, from packed: Int
  ) throws(Complaint) -> [UInt8] {
    var content: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = archive_read_data(raw, &piece, piece.count)
      if count < 0 { throw damaged }
      if count == 0 { return content }
      content.append(contentsOf: piece[..<count])
      let total = already + content.count
      if content.count > Self.megabytes << 20 {
        throw Complaint(.partTooLarge(path, megabytes: Self.megabytes), at: file)
      }
      if total > 20 << 20, total / max(packed, 1) > Self.ratio {
        throw Complaint(.bomb(path), at: file)
      }
    }
  }

  private var damaged: Complaint { Complaint(.damagedArchive, at: file) }
}
