import Atelier
import People
import Workbench

/// A print as an address asks for it.
struct PrintRequest: Sendable {
  let what: Printable
  private(set) var options: PrintOptions
  /// What says how to print, as the end of an address says it.
  let asked: Form

  private static let names = [
    "sheet", "duplex", "printer", "margin", "grey", "large", "backs", "since", "new", "title",
    "about", "labels",
  ]

  /// - Parameter place: « verbatim », « kits/residence/questions ».
  init(_ place: String, _ form: Form, day: Day) throws(SiteFault) {
    let parts = place.split(separator: "/").map(String.init)
    switch parts.count {
    case 1:
      guard let kind = PrintKind(rawValue: place) else { throw .noSuchPage }
      what = .kind(kind)
    case 3 where parts[0] == "kits": what = .deck(parts[2], kit: parts[1])
    default: throw .noSuchPage
    }
    let fields = Self.names.map { ($0, form[$0]) } + form.all("only").map { ("only", $0) }
    asked = Form(fields.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty })
    options = PrintOptions(asked: { form[$0] }, only: form.all("only"), day: day)
  }

  /// The same, its backs moved by what makes up for the printer it names, where that is known.
  func on(_ printers: () throws -> Printers) rethrows -> PrintRequest {
    guard !asked["printer"].isEmpty else { return self }
    var request = self
    let known = try printers()
    let offset = try? known.offset(of: asked["printer"])
    request.options.makeUp(for: offset)
    return request
  }

  /// « verbatim », « kits/residence/questions »
  static func place(_ what: Printable) -> String {
    switch what {
    case .kind(let kind): kind.rawValue
    case .deck(let deck, let kit): "kits/\(Form.encoded(kit))/\(Form.encoded(deck))"
    }
  }

  var path: String { "/print/" + Self.place(what) }

  /// The address of the preview, on a page of it.
  func preview(_ page: Int = 1) -> String {
    Self.address(path, page > 1 ? asked.replacing("page", by: String(page)) : asked)
  }

  func picture(_ page: Int) -> String { Self.address("\(path)/\(page).svg", asked) }

  private static func address(_ path: String, _ form: Form) -> String {
    path + (form.encoded.isEmpty ? "" : "?" + form.encoded)
  }
}

extension Visit {
  /// What the address asks to print.
  func printRequest() throws -> PrintRequest {
    let kind = parameter("kind")
    let place =
      kind.isEmpty ? "kits/\(parameter("kit"))/\(parameter("deck"))" : kind
    return try PrintRequest(place, query, day: try workshop.toldDay().day).on(printers)
  }
}
