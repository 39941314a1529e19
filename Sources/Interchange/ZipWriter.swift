import CArchive
public import Foundation
public import People

/// Several files in one compressed folder.
public enum ZipWriter {
  /// - Parameters:
  ///   - files: by names of plain letters, that every system unpacks as they are.
  ///   - created: the day each file says it is of.
  ///   - stored: the files that are left as they are, and not compressed.
  /// - Throws: ``WorkbookFault/unwritable(code:)``
  public static func folder(
    _ files: [(name: String, bytes: Data)], created: Day, storing stored: Set<String> = []
  ) throws(WorkbookFault) -> Data {
    let room = files.reduce(65_536) { $0 + $1.bytes.count + $1.bytes.count / 64 + 4_096 }
    var packed = [UInt8](repeating: 0, count: room)
    guard let archive = archive_write_new() else { throw .unwritable(code: 0) }
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    var used = 0
    // The bytes and their count must stay in place as long as the archive writes them.
    let isWritten = packed.withUnsafeMutableBytes { buffer in
      withUnsafeMutablePointer(to: &used) { used in
        archive_write_open_memory(archive, buffer.baseAddress, buffer.count, used) == ARCHIVE_OK
          && files.allSatisfy { file in
            let isStored = stored.contains(file.name)
            return
              (isStored
              ? archive_write_zip_set_compression_store(archive)
              : archive_write_zip_set_compression_deflate(archive)) == ARCHIVE_OK
              && write(file, to: archive, created: created)
          }
          && archive_write_close(archive) == ARCHIVE_OK
      }
    }
    guard isWritten else { throw .unwritable(code: Int(archive_errno(archive))) }
    return Data(packed[..<used])
  }

  private static func write(
    _ file: (name: String, bytes: Data), to archive: OpaquePointer, created: Day
  ) -> Bool {
    guard let entry = archive_entry_new() else { return false }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, file.name)
    archive_entry_set_size(entry, Int64(file.bytes.count))
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_mtime(entry, created.number * 86_400 + 43_200, 0)
    guard archive_write_header(archive, entry) == ARCHIVE_OK else { return false }
    return file.bytes.withUnsafeBytes {
      archive_write_data(archive, $0.baseAddress, $0.count) == $0.count
    }
  }
}
