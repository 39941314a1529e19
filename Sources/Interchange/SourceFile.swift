public import Foundation
import Words

/// A file to import: its name as people know it, and its bytes.
public struct SourceFile: Sendable {
  public let name: String
  public let bytes: Data
  /// The table it is said to be, where neither its name nor its headings tell.
  public let table: TableKind?
  /// What to do with what it hides.
  public var choices: SheetChoices

  public init(
    name: String, bytes: Data, table: TableKind? = nil, choices: SheetChoices = SheetChoices()
  ) {
    (self.name, self.bytes, self.table, self.choices) = (name, bytes, table, choices)
  }

  /// The same file, what it hides being taken otherwise.
  public func choosing(_ choices: SheetChoices) -> SourceFile {
    SourceFile(name: name, bytes: bytes, table: table, choices: choices)
  }

  /// The grids inside: one for a file of separated values, one for each tab of a workbook.
  ///
  /// The bytes tell what the file is, not its name.
  /// - Parameter progress: told how many rows are read.
  public func grids(progress: (Int) -> Void = { _ in }) throws(Complaint) -> [Grid] {
    let bytes = [UInt8](bytes)
    let place = CellPlace(file: name)
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) { throw Complaint(.oldOrLocked, at: place) }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return try workbook(bytes) }
    if OpenDocumentSheets.isFlat(bytes) {
      return try filled(OpenDocumentSheets.read(flat: bytes, named: name, choices))
    }
    if isSomethingElse(bytes) { throw Complaint(.unknownFormat, at: place) }
    let grid = try SeparatedValues.read(bytes, named: name, progress: progress)
    if grid.rows.isEmpty { throw Complaint(.nothingInside, at: place) }
    return chosen([grid])
  }

  /// A page, a document, a picture or a workspace under a borrowed name.
  private func isSomethingElse(_ bytes: [UInt8]) -> Bool {
    let beginnings = ["%PDF", "{\\rtf", "GIF8", "SQLite format 3\0"].map { Array($0.utf8) }
    let pictures: [[UInt8]] = [[0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47]]
    if (beginnings + pictures).contains(where: { bytes.starts(with: $0) }) { return true }
    let head = String(decoding: bytes.prefix(300), as: UTF8.self).trimmed.lowercased()
    return ["<?xml", "<!doctype", "<html", "<table", "<meta"].contains { head.hasPrefix($0) }
  }

  private func workbook(_ bytes: [UInt8]) throws(Complaint) -> [Grid] {
    let place = CellPlace(file: name)
    var hasContent = false
    let marks = try Archive.parts(of: bytes, file: place) {
      hasContent = hasContent || $0.lowercased() == "content.xml"
      return ["mimetype", "[content_types].xml"].contains($0.lowercased())
    }
    let known = Parts(marks)
    if let kind = known["mimetype"] {
      guard String(decoding: kind, as: UTF8.self).contains("opendocument.spreadsheet") else {
        throw Complaint(.unknownFormat, at: place)
      }
    } else if known["[Content_Types].xml"] != nil {
      return try filled(ExcelWorkbook.read(bytes, named: name, choices))
    }
    // Some programs leave the kind out: its content tells.
    guard hasContent else { throw Complaint(.unknownFormat, at: place) }
    return try filled(OpenDocumentSheets.read(bytes, named: name, choices))
  }

  private func filled(_ grids: [Grid]) throws(Complaint) -> [Grid] {
    guard grids.contains(where: { !$0.rows.isEmpty }) else {
      let isHidden = grids.contains { !$0.notices.isEmpty }
      throw Complaint(isHidden ? .allHidden : .nothingInside, at: CellPlace(file: name))
    }
    return chosen(grids)
  }

  private func chosen(_ grids: [Grid]) -> [Grid] {
    guard choices.takesTitles else { return grids }
    return grids.map { grid in
      var grid = grid
      grid.takesTitles = true
      return grid
    }
  }
}

extension [SourceFile] {
  /// Every grid of every file, or every complaint: one file that cannot be read hides no other.
  ///
  /// - Parameter corrections: texts that stand in some of their cells.
  public func grids(
    _ corrections: Corrections = Corrections(), progress: (Int) -> Void = { _ in }
  ) -> (grids: [Grid], complaints: [Complaint]) {
    var (grids, complaints, count, apart) = ([Grid](), [Complaint](), 0, [LongTexts]())
    for file in unfolded(&complaints) {
      do throws(Complaint) {
        if let texts = try LongTexts(reading: file) {
          apart.append(texts)
          continue
        }
        let read = try file.grids { progress(count + $0) }.map {
          $0.told(file.table, in: file.choices.language).corrected(by: corrections)
        }
        count += read.reduce(0) { $0 + $1.rows.count }
        progress(count)
        grids += read
      } catch {
        complaints.append(error)
      }
    }
    for at in grids.indices {
      do throws(ImportRefusal) {
        grids[at] = try grids[at].taking(apart)
      } catch {
        complaints += error.complaints
      }
    }
    return (grids, complaints)
  }
}

extension [SourceFile] {
  /// With the tables inside a compressed folder for the folder, as an export gives it.
  private func unfolded(_ complaints: inout [Complaint]) -> [SourceFile] {
    var files: [SourceFile] = []
    for file in self {
      do throws(Complaint) {
        files += try file.unfolded()
      } catch {
        complaints.append(error)
      }
    }
    return files
  }
}

extension SourceFile {
  private static let endings = [".csv", ".tsv", ".txt", ".xlsx", ".ods"]

  fileprivate func unfolded() throws(Complaint) -> [SourceFile] {
    let bytes = [UInt8](bytes)
    guard bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) else { return [self] }
    let place = CellPlace(file: name)
    var isWorkbook = false
    let parts = try Archive.parts(of: bytes, file: place) { path in
      isWorkbook = isWorkbook || path == "mimetype" || path == "[Content_Types].xml"
      let last = path.split(separator: "/").last ?? ""
      return !isWorkbook && !last.hasPrefix(".") && !path.hasPrefix("__MACOSX")
        && SourceFile.endings.contains { last.lowercased().hasSuffix($0) }
    }
    guard !isWorkbook, !parts.isEmpty else { return [self] }
    return parts.sorted { $0.key < $1.key }.map {
      SourceFile(
        name: $0.key.split(separator: "/").last.map(String.init) ?? $0.key, bytes: Data($0.value),
        table: parts.count == 1 ? table : nil)
    }
  }
}
