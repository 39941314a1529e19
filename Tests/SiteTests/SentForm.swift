import Foundation
import HTTPTypes

@testable import Site

/// A form of a page, as a browser would send it.
struct SentForm {
  private(set) var pairs: [(name: String, value: String)]

  /// The form that is sent there, its `index`th.
  init?(in html: String, to action: String, index: Int = 0) {
    let forms = html.matches(of: /<form [^>]*>[\s\S]*?<\/form>/).map { String($0.0) }
      .filter { $0.contains("action=\"\(action)\"") }
    guard forms.indices.contains(index) else { return nil }
    pairs = SentForm.pairs(of: forms[index])
  }

  var encoded: String { Form(pairs).encoded }

  subscript(name: String) -> String? {
    get { pairs.first { $0.name == name }?.value }
    set {
      pairs.removeAll { $0.name == name }
      if let newValue { pairs.append((name, newValue)) }
    }
  }

  private static func pairs(of form: String) -> [(name: String, value: String)] {
    let pattern =
      /<input ([^>]*)>|<textarea ([^>]*)>\n?([\s\S]*?)<\/textarea>|<select ([^>]*)>([\s\S]*?)<\/select>/
    return form.matches(of: pattern).compactMap { match in
      if let input = match.1 {
        let isBox = input.contains(/type="(checkbox|radio)"/)
        if isBox, !input.contains(" checked") { return nil }
        return name(in: input).map { ($0, value(in: input) ?? "") }
      }
      if let area = match.2, let words = match.3 {
        return name(in: area).map { ($0, plain(words)) }
      }
      guard let select = match.4, let options = match.5 else { return nil }
      let chosen = options.matches(of: /<option ([^>]*)>/).first { $0.1.contains("selected") }
      return name(in: select).map { ($0, chosen.flatMap { value(in: $0.1) } ?? "") }
    }
  }

  private static func name(in tag: Substring) -> String? {
    tag.firstMatch(of: /(?:^| )name="([^"]*)"/).map { plain($0.1) }
  }
  private static func value(in tag: Substring) -> String? {
    tag.firstMatch(of: /(?:^| )value="([^"]*)"/).map { plain($0.1) }
  }
  private static func plain(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
      .replacing("&amp;", with: "&")
  }
}

extension Knock {
  /// Sends a form as it is.
  func send(_ form: SentForm, to path: String, as role: Caller = .owner) async throws -> Answer {
    try await ask(path, by: .post, as: role, form: form.encoded)
  }

  /// The form of a page that is sent somewhere.
  func form(of page: String, to action: String? = nil, index: Int = 0) async throws -> SentForm? {
    SentForm(in: try await ask(page).body, to: action ?? page, index: index)
  }
}
