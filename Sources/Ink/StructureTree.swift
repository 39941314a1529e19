import Paper
import Words

/// The structure tree of a tagged PDF (ISO 32000-1, 14.7.2): what each part is, in reading order.
struct StructureTree {
  private let tags: Tags
  /// Which element each stretch of each page belongs to, by its number.
  private var owners: [[Int: PDFObject]]
  private var annotations: [[Int: PDFObject]]
  private let pages: [PDFObject]
  private let heights: [Length]

  init(_ tags: Tags, pages: [PDFObject], heights: [Length]) {
    (self.tags, self.pages, self.heights) = (tags, pages, heights)
    owners = Array(repeating: [:], count: pages.count)
    annotations = owners
  }

  mutating func write(to document: borrowing PDFDocument) {
    let root = document.add([("/Type", .name("/StructTreeRoot"))])
    let whole = tags.reading.settled
    let element = write(whole, as: "/Document", in: root, document)
    document.set(root, "/K", .object(element))
    let numbers = parentNumbers(document)
    document.set(root, "/ParentTree", .dictionary([("/Nums", .array(numbers.tree))]))
    document.set(root, "/ParentTreeNextKey", .integer(numbers.next))
    document.set(document.root, "/StructTreeRoot", .object(root))
    document.set(document.root, "/MarkInfo", .dictionary([("/Marked", .bool(true))]))
  }

  private mutating func write(
    _ part: Part, as type: String, in parent: PDFObject, _ document: borrowing PDFDocument
  ) -> PDFObject {
    let element = document.add(
      [("/S", .name(type)), ("/P", .object(parent))] + attributes(of: part))
    if part.role == .listItem {
      let body = document.add([("/S", .name("/LBody")), ("/P", .object(element))])
      fill(body, with: part.children, of: part.role, document)
      document.set(element, "/K", .object(body))
    } else {
      fill(element, with: part.children, of: part.role, document)
    }
    return element
  }

  private typealias Part = ListeningOrder<Marked>.Settled

  private mutating func fill(
    _ element: PDFObject, with children: [Part.Child], of role: Structure,
    _ document: borrowing PDFDocument
  ) {
    let page = firstPage(of: children)
    if let page { document.set(element, "/Pg", .object(pages[page])) }
    var kids: [PDFValue] = []
    for child in children {
      switch child {
      case .part(let part):
        kids.append(.object(write(part, as: part.role.type, in: element, document)))
      case .leaf(.content(let place, let number)):
        owners[place][number] = element
        kids.append(
          place == page
            ? .integer(number)
            : .dictionary([
              ("/Type", .name("/MCR")), ("/Pg", .object(pages[place])), ("/MCID", .integer(number)),
            ]))
      case .leaf(.annotation(let place, let number)):
        annotations[place][number] = element
        guard let link = document.annotation(number, of: pages[place]) else { continue }
        if case .link(let target) = role { document.set(link, "/Contents", .text(target.said)) }
        kids.append(
          .dictionary([
            ("/Type", .name("/OBJR")), ("/Pg", .object(pages[place])), ("/Obj", .object(link)),
          ]))
      }
    }
    guard let first = kids.first else { return }
    document.set(element, "/K", kids.count == 1 ? first : .array(kids))
  }

  /// The page of the first stretch, that the others need not name again.
  private func firstPage(of children: [Part.Child]) -> Int? {
    for case .leaf(.content(let page, _)) in children { return page }
    return nil
  }

  private func attributes(of part: Part) -> [(String, PDFValue)] {
    var entries = part.language.map { [("/Lang", PDFValue.text($0.rawValue))] } ?? []
    if let words = part.id.flatMap(tags.wholeWords) {
      entries.append(("/ActualText", .text(words)))
    }
    switch part.role {
    case .headerCell: entries.append(("/A", scope("/Column")))
    case .rowHeader: entries.append(("/A", scope("/Row")))
    case .figure(let alternative):
      entries.append(("/Alt", .text(alternative)))
      if let box = box(of: part) { entries.append(("/A", box)) }
    default: break
    }
    return entries
  }

  private func scope(_ name: String) -> PDFValue {
    .dictionary([("/O", .name("/Table")), ("/Scope", .name(name))])
  }

  private func box(of part: Part) -> PDFValue? {
    guard let (page, frame) = part.id.flatMap({ tags.boxes[$0] ?? nil }) else { return nil }
    let edges = [
      frame.x, heights[page] - frame.bottom, frame.right, heights[page] - frame.y,
    ]
    return .dictionary([
      ("/O", .name("/Layout")), ("/BBox", .array(edges.map { .real($0.points) })),
    ])
  }

  /// From the numbers that pages and links carry, back to their elements.
  private func parentNumbers(_ document: borrowing PDFDocument) -> (tree: [PDFValue], next: Int) {
    var tree: [PDFValue] = []
    for (number, page) in pages.enumerated() {
      let stretches = (0..<owners[number].count).map { owners[number][$0].map(PDFValue.object) }
      tree += [.integer(number), .array(stretches.map { $0 ?? .null })]
      document.set(page, "/StructParents", .integer(number))
      document.set(page, "/Tabs", .name("/S"))
    }
    var next = pages.count
    for (number, page) in pages.enumerated() {
      for (place, element) in annotations[number].sorted(by: { $0.key < $1.key }) {
        guard let link = document.annotation(place, of: page) else { continue }
        document.set(link, "/StructParent", .integer(next))
        tree += [.integer(next), .object(element)]
        next += 1
      }
    }
    return (tree, next)
  }
}

extension Structure {
  /// The standard structure type (ISO 32000-1, 14.8.4).
  var type: String {
    switch self {
    case .none, .artefact, .section: "/Sect"
    case .heading(let level): "/H\(min(level, 6))"
    case .paragraph: "/P"
    case .quote: "/BlockQuote"
    case .list: "/L"
    case .listItem: "/LI"
    case .table: "/Table"
    case .row: "/TR"
    case .headerCell, .rowHeader: "/TH"
    case .cell: "/TD"
    case .figure: "/Figure"
    case .link: "/Link"
    }
  }
}

extension Link {
  /// Where it leads, for who cannot see it.
  var said: String {
    switch self {
    case .page(let name): name
    case .web(let address): address
    }
  }
}
