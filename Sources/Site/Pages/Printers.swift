import Foundation
import Words
import Workbench

extension Visit {
  func calibrationSheet() throws -> Reply {
    let name = query["printer"]
    let offset = name.isEmpty ? nil : try printers().offset(of: name)
    let sheet = try workshop.deckBench.calibrationSheet(
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
    do {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try known.bytes.write(to: place, options: .atomic)
    } catch {
      throw PrinterFault.unwritable(place.path)
    }
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

  func printers() throws -> Printers {
    try premises.printers.map { try Printers(at: $0) } ?? Printers()
  }
}
