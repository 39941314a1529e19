/// Reads the tabs of an .xlsx workbook (Office Open XML, ECMA-376).
struct ExcelWorkbook {
  private let parts: [String: [UInt8]]
  private let file: CellPlace

  static func read(_ bytes: [UInt8], named name: String) throws(Complaint) -> [Grid] {
    let file = CellPlace(file: name)
    let parts = try Archive.parts(of: bytes, file: file) { path in
      path.hasSuffix(".rels")
        || path.hasSuffix(".xml") && !path.contains("/theme/") && !path.contains("/drawings/")
    }
    return try ExcelWorkbook(parts: parts, file: file).grids()
  }

  private func grids() throws(Complaint) -> [Grid] {
    let root = try relations(of: "")
    let path = root.first(ofType: "officeDocument") ?? "xl/workbook.xml"
    guard path.hasSuffix(".xml") else { throw Complaint(.unknownFormat, at: file) }
    let outline = ExcelOutline()
    try read(path, into: outline)
    guard outline.isWorkbook else { throw Complaint(.unknownFormat, at: file) }
    let links = try relations(of: path)
    let strings = ExcelStrings()
    if let shared = links.first(ofType: "sharedStrings") { try read(shared, into: strings) }
    let styles = ExcelStyles()
    if let part = links.first(ofType: "styles") { try read(part, into: styles) }
    var (grids, seen) = ([Grid](), Set<String>())
    let allowance = Allowance(file: file)
    for tab in outline.tabs {
      guard let part = links.target[tab.relation], part.contains("sheet") else { continue }
      // Two tabs never share a part: read again, a small file would fill the memory.
      guard seen.insert(part).inserted else { throw Complaint(.damagedArchive, at: file) }
      let place = CellPlace(file: file.file, tab: tab.name)
      let sheet = ExcelSheet(
        place: place, allowance: allowance, strings: strings.all, styles: styles.shown,
        from1904: outline.from1904)
      try read(part, into: sheet)
      try allowance.check()
      grids.append(sheet.rows.grid)
    }
    return grids
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

/// Where the parts of a workbook are.
final class ExcelRelations: MarkupListener {
  private let folder: String
  private(set) var target: [String: String] = [:]
  private var byType: [String: String] = [:]

  init(folder: String) { self.folder = folder }

  func first(ofType type: String) -> String? { byType[type] }

  func opened(_ name: Substring, _ attributes: [String: String]) {
    guard name == "Relationship", let id = attributes["Id"], let to = attributes["Target"] else {
      return
    }
    let path = to.hasPrefix("/") ? String(to.dropFirst()) : folder + to
    target[id] = path
    if let type = attributes["Type"]?.split(separator: "/").last, byType[String(type)] == nil {
      byType[String(type)] = path
    }
  }
  func closed(_ name: Substring) {}
  func heard(_ text: String) {}
}

/// The tabs of a workbook, in order, and how it counts days. Tabs hidden from people are left out.
final class ExcelOutline: MarkupListener {
  private(set) var tabs: [(name: String, relation: String)] = []
  private(set) var from1904 = false
  /// Whether the part is a workbook, and not a letter or slides.
  private(set) var isWorkbook = false

  func opened(_ name: Substring, _ attributes: [String: String]) {
    if name == "workbook" { isWorkbook = true }
    if name == "workbookPr", let system = attributes["date1904"] {
      from1904 = system == "1" || system == "true"
    }
    let relation = attributes.first { $0.key == "id" || $0.key.hasSuffix(":id") }?.value
    if name == "sheet", let tab = attributes["name"], let relation,
      attributes["state"] != "veryHidden"
    {
      tabs.append((tab, relation))
    }
  }
  func closed(_ name: Substring) {}
  func heard(_ text: String) {}
}
