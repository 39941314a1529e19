import Words

/// Puts what was sent back into the form it came from, wherever that form stands on a page of ours.
struct FormFiller {
  /// Where the form is sent.
  let action: String
  let sent: Form
  /// The files that were chosen, which no page can put back.
  var picked: [PickedFile] = []
  /// What is said beside a field of theirs.
  var chooseAgain: @Sendable ([String]) -> String = { $0.joined(separator: ", ") }

  struct Filled {
    let html: String
    /// What was sent and has no place in the form any more.
    let left: [(name: String, value: String)]
  }

  /// The page with its form filled; `nil` where it has no such form.
  func filling(_ html: String) -> Filled? {
    let forms = html.ranges(of: /<form [\s\S]*?<\/form>/).filter { isWanted(html[$0]) }
    // Several forms may lead to one address: theirs differ by what they hold.
    let best = forms.max { likeness(html[$0]) < likeness(html[$1]) }
    guard let range = best else { return nil }
    var filling = Filling(
      sent: sent,
      notes: Dictionary(grouping: picked, by: \.field).mapValues { chooseAgain($0.map(\.name)) })
    let form = filling.fill(String(html[range]))
    return Filled(
      html: opened(html[..<range.lowerBound]) + form + html[range.upperBound...],
      left: filling.left)
  }

  private func isWanted(_ form: Substring) -> Bool {
    form.contains("action=\"\(action.escaped)\"")
  }

  /// How much a form is the one that was sent: first by its buttons, then by what its hidden fields
  /// say, then by the fields it has.
  private func likeness(_ form: Substring) -> (buttons: Int, hidden: Int, fields: Int) {
    func count(_ pattern: Regex<(Substring, Substring)>, where isLike: (Tag) -> Bool) -> Int {
      form.matches(of: pattern).count { isLike(Tag($0.1)) }
    }
    func says(_ tag: Tag) -> Bool { sent.all(tag["name"] ?? "").contains(tag["value"] ?? "") }
    let names = Set(sent.pairs.map(\.name))
    return (
      count(/<button ([^>]*)>/) { $0["name"] != nil && says($0) },
      count(/<input ([^>]*)>/) { $0["type"] == "hidden" && says($0) },
      count(/<(?:input|textarea|select) ([^>]*)>/) { names.contains($0["name"] ?? "") }
    )
  }

  /// What comes before the form, with the fold that it is in unfolded.
  private func opened(_ before: Substring) -> String {
    guard let fold = before.ranges(of: "<details").last,
      !before[fold.upperBound...].contains("</details>"),
      let end = before[fold.upperBound...].firstIndex(of: ">"),
      !before[fold.upperBound..<end].contains(" open")
    else { return String(before) }
    return before[..<end] + " open" + before[end...]
  }
}

/// The fields of one form being filled.
private struct Filling {
  /// What is not yet placed, by name, in order.
  private var waiting: [String: [String]] = [:]
  private var order: [String] = []
  private var sent: Form
  /// What is said beside fields of files, by their names.
  private let notes: [String: String]

  init(sent: Form, notes: [String: String]) {
    (self.sent, self.notes) = (sent, notes)
    for pair in sent.pairs {
      if waiting[pair.name] == nil { order.append(pair.name) }
      waiting[pair.name, default: []].append(pair.value)
    }
  }

  var left: [(name: String, value: String)] {
    order.flatMap { name in (waiting[name] ?? []).filter { !$0.isEmpty }.map { (name, $0) } }
  }

  mutating func fill(_ form: String) -> String {
    var (filled, rest) = ("", form[...])
    let pattern =
      /<input ([^>]*)>|<textarea ([^>]*)>([\s\S]*?)<\/textarea>|<select ([^>]*)>([\s\S]*?)<\/select>/
    while let match = rest.firstMatch(of: pattern) {
      filled += rest[..<match.range.lowerBound]
      if let input = match.1 {
        filled += self.input(input)
      } else if let area = match.2 {
        let words = next(Tag(area)["name"] ?? "") ?? ""
        filled += "<textarea \(area)>\n\(words.escaped)</textarea>"
      } else if let select = match.4, let options = match.5 {
        filled += "<select \(select)>\(chosen(options, Tag(select)["name"] ?? ""))</select>"
      }
      rest = rest[match.range.upperBound...]
    }
    return filled + rest
  }

  private mutating func input(_ attributes: Substring) -> String {
    var tag = Tag(attributes)
    guard let name = tag["name"], name != "token" else { return "<input \(attributes)>" }
    switch tag["type"] {
    case "checkbox", "radio":
      let isTicked = take(tag["value"] ?? "on", of: name)
      return "<input \(tag.without("checked"))\(isTicked ? " checked" : "")>"
    case "file": return file(tag, name)
    default:
      guard let value = next(name) else {
        // A hidden field that was not sent keeps what it says.
        if tag["type"] != "hidden" { tag["value"] = "" }
        return "<input \(tag.text)>"
      }
      tag["value"] = value
      return "<input \(tag.text)>"
    }
  }

  private func file(_ tag: Tag, _ name: String) -> String {
    guard let note = notes[name] else { return "<input \(tag.text)>" }
    var tag = tag
    let id = "again-\(name)"
    let told = [tag["aria-describedby"], id].compactMap(\.self)
    tag["aria-describedby"] = told.joined(separator: " ")
    return "<input \(tag.text)><span class=\"fault\" id=\"\(id.escaped)\">\(note.escaped)</span>"
  }

  private mutating func chosen(_ options: Substring, _ name: String) -> String {
    let wanted = next(name) ?? ""
    return String(options).replacing(/<option ([^>]*)>/) { match in
      let tag = Tag(match.1)
      let isChosen = tag["value"] == wanted
      return "<option \(tag.without("selected"))\(isChosen ? " selected" : "")>"
    }
  }

  private mutating func next(_ name: String) -> String? {
    guard let values = waiting[name], !values.isEmpty else { return nil }
    return waiting[name]?.removeFirst()
  }

  private mutating func take(_ value: String, of name: String) -> Bool {
    guard let place = waiting[name]?.firstIndex(of: value) else { return false }
    waiting[name]?.remove(at: place)
    return true
  }
}

/// The attributes of one tag of our own templates: names, each with a value between double quotes
/// or none.
private struct Tag {
  private var attributes: [(name: String, value: String?)]

  init(_ text: Substring) {
    attributes = text.matches(of: /([A-Za-z][\w-]*)(?:="([^"]*)")?/).map {
      (String($0.1), $0.2.map { $0.unescaped })
    }
  }

  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      attributes.removeAll { $0.name == name }
      attributes.append((name, newValue))
    }
  }

  var text: String { without("") }

  func without(_ name: String) -> String {
    attributes.filter { $0.name != name }
      .map { name, value in value.map { "\(name)=\"\($0.escaped)\"" } ?? name }
      .joined(separator: " ")
  }
}

extension Substring {
  /// As people read what templates escaped.
  fileprivate var unescaped: String {
    guard contains("&") else { return String(self) }
    return replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
      .replacing("&amp;", with: "&").description
  }
}
