public import Foundation
public import Paper
import People
import Press
public import Words

/// What is known of each printer of this machine: how far its backs are from its fronts.
public struct Printers: Codable, Hashable, Sendable {
  /// What makes up for a printer, in millimetres seen from the back, its top at the top.
  public struct Offset: Codable, Hashable, Sendable {
    public let across: Double
    public let down: Double
    /// The edge sheets were turned on when it was measured.
    public let edge: PrintOptions.Duplex

    public init(across: Double, down: Double, edge: PrintOptions.Duplex) {
      (self.across, self.down, self.edge) = (across, down, edge)
    }

    /// Turned on the other edge, backs come out head down: the offset is the opposite.
    public func shift(turningOn other: PrintOptions.Duplex) -> Point {
      let sign = other == edge ? 1.0 : -1
      return Point(x: Length(millimetres: across * sign), y: Length(millimetres: down * sign))
    }
  }

  private var offsets: [String: Offset] = [:]

  public init() {}

  /// - Parameter file: what the bytes were read from, to say it.
  /// - Throws: ``PrinterFault/unreadable(_:)`` when they are not what ``bytes`` gives.
  public init(_ bytes: Data, from file: String) throws(PrinterFault) {
    guard let printers = try? JSONDecoder().decode(Printers.self, from: bytes) else {
      throw .unreadable(file)
    }
    self = printers
  }

  /// What a file keeps; nothing is known yet where there is none.
  public init(at file: URL) throws(PrinterFault) {
    guard FileManager.default.fileExists(atPath: file.path) else {
      self.init()
      return
    }
    guard let bytes = try? Data(contentsOf: file) else { throw .unreadable(file.path) }
    try self.init(bytes, from: file.path)
  }

  public var bytes: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return (try? encoder.encode(self)) ?? Data()
  }

  public var names: [String] { offsets.keys.sorted() }

  /// Whatever the case of its name.
  public func offset(of name: String) throws(PrinterFault) -> Offset {
    guard let found = offsets.first(where: { $0.key.lowercased() == name.lowercased() }) else {
      throw .unknown(name, known: names)
    }
    return found.value
  }

  public mutating func keep(_ offset: Offset, for name: String) {
    offsets = offsets.filter { $0.key.lowercased() != name.lowercased() }
    offsets[name] = offset
  }
}

extension PrintOptions {
  /// Moves backs by what makes up for a printer; not at all where nothing is known of it.
  public mutating func makeUp(for offset: Printers.Offset?) {
    shift = offset?.shift(turningOn: duplex) ?? .zero
  }
}

/// Why a printer's offset cannot be used or kept.
public enum PrinterFault: Error, Hashable, Sendable, Sayable {
  case unreadable(String)
  case unwritable(String)
  case unknown(String, known: [String])
  case notAnOffset(String)
  case incomplete

  public func said(in wording: Wording) -> String {
    let words = wording.calibration
    return switch self {
    case .unreadable(let file): words.unreadable(file)
    case .unwritable(let file): words.unwritable(file)
    case .unknown(let name, let known):
      known.isEmpty
        ? words.noPrinter(name) : words.unknownPrinter(name, known.joined(separator: ", "))
    case .notAnOffset(let text): words.outOfRange(text, CalibrationSheet.reach)
    case .incomplete: words.incomplete
    }
  }
}

extension Printers.Offset {
  /// What someone read on the sheet: « 1,5 », « -0.5 », « −2 mm ».
  public init(across: String, down: String, edge: PrintOptions.Duplex) throws(PrinterFault) {
    self.init(across: try Self.read(across), down: try Self.read(down), edge: edge)
  }

  private static func read(_ text: String) throws(PrinterFault) -> Double {
    let plain = text.replacing("mm", with: "").replacing(",", with: ".").replacing("−", with: "-")
      .filter { !$0.isWhitespace }
    let reach = Double(CalibrationSheet.reach)
    guard let value = Double(plain), (-reach...reach).contains(value) else {
      throw .notAnOffset(text)
    }
    return value
  }
}

extension DeckBench {
  /// The sheet that measures a printer; printed again with its offset, it shows that it is right.
  public func calibrationSheet(
    makingUpFor offset: Printers.Offset?, turningOn edge: PrintOptions.Duplex
  ) throws -> Print {
    let shift = offset?.shift(turningOn: edge) ?? .zero
    let options = PrintOptions(day: .init(number: 0))
    return try PrintingPress(
      created: now, options: options, wording: wording, progress: { _, _, _ in true }
    ).print(
      PrintDraft(
        name: wording.calibration.fileName + ".pdf",
        publication: Publication(
          title: wording.calibration.title, language: wording.language,
          pages: try CalibrationSheet(composer(), shift: shift).pages())))
  }
}
