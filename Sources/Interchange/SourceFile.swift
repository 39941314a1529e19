public import Foundation

/// A file to import: its name as people know it, and its bytes.
public struct SourceFile: Sendable {
  public let name: String
  public let bytes: Data

  public init(name: String, bytes: Data) { (self.name, self.bytes) = (name, bytes) }

  /// The grids inside: one for a file of separated values, one for each tab of a workbook.
  ///
  /// The bytes tell what the file is, not its name.
  /// - Parameter progress: told how many rows are read.
  public func grids(progress: (Int) -> Void = { _ in }) throws(Complaint) -> [Grid] {
    let bytes = [UInt8](bytes)
    let place = CellPlace(file: name)
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) { throw Complaint(.oldOrLocked, at: place) }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return try workbook(bytes) }
    if bytes.starts(with: Array("%PDF".utf8)) { throw Complaint(.unknownFormat, at: place) }
    return [try SeparatedValues.read(bytes, named: name, progress: progress)]
  }

  private func workbook(_ bytes: [UInt8]) throws(Complaint) -> [Grid] {
    let place = CellPlace(file: name)
    let marks = try Archive.parts(of: bytes, file: place) {
      $0 == "mimetype" || $0 == "[Content_Types].xml"
    }
    if let kind = marks["mimetype"] {
      guard String(decoding: kind, as: UTF8.self).contains("opendocument.spreadsheet") else {
        throw Complaint(.unknownFormat, at: place)
      }
      return try OpenDocumentSheets.read(bytes, named: name)
    }
    guard marks["[Content_Types].xml"] != nil else { throw Complaint(.unknownFormat, at: place) }
    return try ExcelWorkbook.read(bytes, named: name)
  }
}

extension [SourceFile] {
  /// Every grid of every file, or every complaint: one file that cannot be read hides no other.
  public func grids(
    progress: (Int) -> Void = { _ in }
  ) -> (grids: [Grid], complaints: [Complaint]) {
    var (grids, complaints, count) = ([Grid](), [Complaint](), 0)
    for file in self {
      do throws(Complaint) {
        let read = try file.grids { progress(count + $0) }
        count += read.reduce(0) { $0 + $1.rows.count }
        progress(count)
        grids += read
      } catch {
        complaints.append(error)
      }
    }
    return (grids, complaints)
  }
}
