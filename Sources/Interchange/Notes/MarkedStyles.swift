/// The styles of an OpenDocument text whose words are struck out or hidden.
struct MarkedStyles {
  private var marked: Set<String> = []
  private var name = ""

  mutating func begin(_ attributes: [String: String]) { name = attributes["style:name"] ?? "" }

  mutating func read(_ attributes: [String: String]) {
    let line = attributes["style:text-line-through-style"] ?? "none"
    let isStruck = line != "none" || attributes["style:text-line-through-type"] == "single"
    if isStruck || attributes["text:display"] == "none" { marked.insert(name) }
  }

  func marks(_ style: String?) -> Bool { style.map(marked.contains) ?? false }
}
