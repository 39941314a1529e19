import Foundation

/// Reads the tabs of an .xlsx workbook (Office Open XML, ECMA-376).
struct ExcelWorkbook {
  private let parts: Parts
  private let file: CellPlace
  private let choices: SheetChoices

  static func read(
    _ bytes: [UInt8], named name: String, _ choices: SheetChoices
  ) throws(Complaint) -> [Grid] {
    let file = CellPlace(file: name)
    let parts = try Archive.parts(of: bytes, file: file) { path in
      let path = path.lowercased()
      return path.hasSuffix(".rels")
        || path.hasSuffix(".xml") && !path.contains("/theme/")
    }
    return try ExcelWorkbook(parts: Parts(parts), file: file, choices: choices).grids()
  }

  private func grids() throws(Complaint) -> [Grid] {
    let root = try relations(of: "")
    let path = root.first(ofType: "officeDocument") ?? "xl/workbook.xml"
    guard path.lowercased().hasSuffix(".xml") else { throw Complaint(.unknownFormat, at: file) }
    let outline = ExcelOutline()
    try read(path, into: outline)
    guard outline.isWorkbook else { throw Complaint(.unknownFormat, at: file) }
    let links = try relations(of: path)
    let strings = ExcelStrings()
    let shared = links.first(ofType: "sharedStrings") ?? "xl/sharedStrings.xml"
    if parts[shared] != nil { try read(shared, into: strings) }
    let styles = ExcelStyles()
    if let part = links.first(ofType: "styles"), parts[part] != nil { try read(part, into: styles) }
    var (grids, seen) = ([Grid](), Set<String>())
    let allowance = Allowance(file: file)
    for tab in outline.tabs {
      guard let part = links.target[tab.relation], links.isSheet(tab.relation) else { continue }
      // Two tabs never share a part: read again, a small file would fill the memory.
      guard seen.insert(part).inserted else { throw Complaint(.damagedArchive, at: file) }
      let place = CellPlace(file: file.file, tab: tab.name)
      var rows = SheetRows(place: place, allowance: allowance, choices: choices)
      rows.isHidden = tab.isHidden
      let sheet = ExcelSheet(
        rows: rows, strings: strings.all, styles: styles.styles, from1904: outline.from1904)
      try read(part, into: sheet)
      try allowance.check()
      sheet.note(asides(of: part))
      if sheet.lacksString { throw Complaint(.missingPart(shared), at: file) }
      grids.append(sheet.rows.grid)
    }
    return grids
  }

  /// Comments and boxes of text; a part of them that is not there says nothing.
  private func asides(of sheet: String) -> ExcelAsides {
    let asides = ExcelAsides()
    guard let links = try? relations(of: sheet) else { return asides }
    for part in [links.first(ofType: "comments"), links.first(ofType: "drawing")] {
      guard let part, parts[part] != nil else { continue }
      try? read(part, into: asides)
    }
    return asides
  }

  private func read(_ part: String, into listener: any MarkupListener) throws(Complaint) {
    guard let bytes = parts[part] else { throw Complaint(.missingPart(part), at: file) }
    try Markup.read(bytes, part: part, file: file, into: listener)
  }

  private func relations(of part: String) throws(Complaint) -> ExcelRelations {
    let names = part.split(separator: "/")
    let folder = names.dropLast().map { $0 + "/" }.joined()
    let path = "\(folder)_rels/\(names.last ?? "").rels"
    let relations = ExcelRelations(folder: folder)
    if parts[path] != nil { try read(path, into: relations) }
    return relations
  }
}

/// The parts of a container by their paths, whatever their case, their slashes and how their letters
/// are written.
struct Parts {
  private let parts: [String: [UInt8]]

  init(_ parts: [String: [UInt8]]) {
    self.parts = Dictionary(
      parts.sorted { $0.key < $1.key }.map { (Self.plain($0.key), $0.value) }
    ) { first, _ in first }
  }

  subscript(_ path: String) -> [UInt8]? { parts[Self.plain(path)] }

  private static func plain(_ path: String) -> String {
    let path = String(path.replacing("\\", with: "/").drop { $0 == "/" })
    return (path.removingPercentEncoding ?? path).precomposedStringWithCanonicalMapping
      .lowercased()
  }

  /// A path from a folder: `../xl/worksheets/sheet1.xml` seen from `xl/`.
  static func path(_ target: String, from folder: String) -> String {
    let target = target.replacing("\\", with: "/").removingPercentEncoding ?? target
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { steps = steps.dropLast() } else { steps.append(String(step)) }
    }
    return steps.joined(separator: "/")
  }
}

/// Where the parts of a workbook are.
final class ExcelRelations: MarkupListener {
  private let folder: String
  private(set) var target: [String: String] = [:]
  private var byType: [String: String] = [:]

  init(folder: String) { self.folder = folder }

  private var sheets: Set<String> = []

  func first(ofType type: String) -> String? { byType[type] }

  /// Whether a relation leads to rows and columns, and not to a chart.
  func isSheet(_ id: String) -> Bool { sheets.contains(id) }

  func opened(_ name: Substring, _ attributes: [String: String]) {
    guard name == "Relationship", let id = attributes["Id"], let to = attributes["Target"] else {
      return
    }
    let path = Parts.path(to, from: folder)
    target[id] = path
    guard let type = attributes["Type"]?.split(separator: "/").last.map(String.init) else { return }
    if byType[type] == nil { byType[type] = path }
    if type == "worksheet" { sheets.insert(id) }
  }
  func closed(_ name: Substring) {}
  func heard(_ text: String) {}
}

/// The tabs of a workbook, in order, and how it counts days.
final class ExcelOutline: MarkupListener {
  private(set) var tabs: [(name: String, relation: String, isHidden: Bool)] = []
  private(set) var from1904 = false
  /// Whether the part is a workbook, and not a letter or slides.
  private(set) var isWorkbook = false

  func opened(_ name: Substring, _ attributes: [String: String]) {
    if name == "workbook" { isWorkbook = true }
    if name == "workbookPr", let system = attributes["date1904"] {
      from1904 = system == "1" || system == "true"
    }
    let relation = attributes.first { $0.key == "id" || $0.key.hasSuffix(":id") }?.value
    if name == "sheet", let tab = attributes["name"], let relation {
      let isHidden = ["hidden", "veryhidden"].contains(attributes["state"]?.lowercased())
      tabs.append((tab, relation, isHidden))
    }
  }
  func closed(_ name: Substring) {}
  func heard(_ text: String) {}
}
