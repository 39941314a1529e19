import Foundation
import Words
import Workbench

extension Visit {
  func calibrationSheet() throws -> Reply {
    let bench = DeckBench(
      furnishings: premises.furnishings, wording: wording, now: premises.now())
    let name = query["printer"]
    let offset = name.isEmpty ? nil : try printers().offset(of: name)
    let sheet = try bench.calibrationSheet(
      makingUpFor: offset, turningOn: offset?.edge ?? .long)
    return .download(
      Download(name: sheet.name, type: "application/pdf", bytes: sheet.bytes))
  }

  func keepPrinter() throws -> Reply {
    guard let place = premises.printers, !form["printer"].isEmpty else {
      throw PrinterFault.incomplete
    }
    let offset = try Printers.Offset(
      across: form["across"], down: form["down"], edge: form["edge"] == "short" ? .short : .long)
    var known = try printers()
    known.keep(offset, for: form["printer"])
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try known.bytes.write(to: place, options: .atomic)
    return .goTo("/settings?kept=1")
  }

  func printerModels() throws -> [Model] {
    let known = try printers()
    let words = wording.siteHouse
    return try known.names.map { name in
      let offset = try known.offset(of: name)
      let edge = words.edges[offset.edge.rawValue] ?? ""
      let line = words.printerLine(
        name, wording.number(offset.across), wording.number(offset.down), edge.lowercasedFirst)
      return [
        "line": language.typeset(line), "name": name,
        "path": "/settings/calibration?printer=\(Form.encoded(name))",
      ]
    }
  }

  private func printers() throws -> Printers {
    guard let place = premises.printers, FileManager.default.fileExists(atPath: place.path)
    else { return Printers() }
    guard let bytes = try? Data(contentsOf: place) else {
      throw PrinterFault.unreadable(place.lastPathComponent)
    }
    return try Printers(bytes, from: place.lastPathComponent)
  }
}
