import Foundation
import Paper
import Testing
import Words
import Workbench

@Suite("A printer that prints backs aside") struct PrintersTests {
  private let offset = Printers.Offset(across: 1.5, down: -0.5, edge: .long)

  @Test func `is known by its name, whatever the case, and measured again when asked`() throws {
    var printers = Printers()
    printers.keep(offset, for: "Copieur de l’agence")
    #expect(try printers.offset(of: "copieur de l’agence") == offset)
    let anew = Printers.Offset(across: 0, down: 0.25, edge: .short)
    printers.keep(anew, for: "COPIEUR de l’agence")
    #expect(printers.names == ["COPIEUR de l’agence"])
    #expect(try Printers(printers.bytes, from: "p.json").offset(of: "copieur de l’agence") == anew)
  }

  @Test func `is made up for the other way when sheets turn on the other edge`() {
    #expect(offset.shift(turningOn: .long) == Point(x: 1.5, y: -0.5))
    #expect(offset.shift(turningOn: .short) == Point(x: -1.5, y: 0.5))
  }

  @Test(arguments: [("1,5", "-0.5"), ("1.5 mm", "−0,5"), (" +1,5", "-0,50mm")])
  func `is read as people write numbers`(across: String, down: String) throws {
    #expect(try Printers.Offset(across: across, down: down, edge: .long) == offset)
  }

  @Test(arguments: ["12", "un peu", "", "nan"])
  func `is not off by what no grid can show`(text: String) {
    #expect(throws: PrinterFault.notAnOffset(text)) {
      try Printers.Offset(across: text, down: "0", edge: .long)
    }
  }

  @Test func `that nobody calibrated, or a file of another kind, is said`() {
    #expect(throws: PrinterFault.unknown("copieur", known: [])) {
      try Printers().offset(of: "copieur")
    }
    #expect(throws: PrinterFault.unreadable("p.json")) {
      try Printers(Data("[]".utf8), from: "p.json")
    }
    #expect(PrinterFault.unknown("x", known: []).said(in: .french).contains("etabli calibrate"))
  }
}
