import Foundation
import Paper
import Words

/// A publication as one HTML file: its parts as elements, its style inside, nothing from outside.
struct HTMLPage {
  private typealias Part = ListeningOrder<Heard>.Settled

  private let publication: Publication
  private let whole: ListeningOrder<Heard>.Settled

  init(_ publication: Publication, _ whole: ListeningOrder<Heard>.Settled) {
    (self.publication, self.whole) = (publication, whole)
  }

  var data: Data {
    Data(
      """
      <!doctype html>
      <html lang="\(publication.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta name="generator" content="Établi">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
      <title>\(publication.title.escaped)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      \(inside(whole))</main>
      </body>
      </html>

      """.utf8)
  }

  private func inside(_ part: Part) -> String {
    part.children.map { child in
      switch child {
      case .leaf(let leaf): said(leaf)
      case .part(let inner): element(inner)
      }
    }.joined()
  }

  private func said(_ leaf: Heard) -> String {
    switch leaf {
    case .words(let words): words.escaped
    case .place(let name): "<span id=\"\(name.anchor)\"></span>"
    case .drawing: ""
    }
  }

  private func element(_ part: Part) -> String {
    switch part.role {
    case .none, .artefact, .section: wrapped(part, "section")
    case .heading(let level): wrapped(part, "h\(min(level, 6))")
    case .paragraph: wrapped(part, "p")
    // Words read from the right, Arabic or Hebrew, are laid out by their first letter.
    case .quote: wrapped(part, "blockquote", " dir=\"auto\"")
    case .list: wrapped(part, "ul")
    case .listItem: wrapped(part, "li")
    case .table: table(part)
    case .row: wrapped(part, "tr")
    case .headerCell: wrapped(part, "th", " scope=\"col\"")
    case .rowHeader: wrapped(part, "th", " scope=\"row\"")
    case .cell: wrapped(part, "td")
    case .figure(let alternative): image(part, alternative)
    case .link(let link): "<a href=\"\(link.address)\">\(inside(part))</a>"
    }
  }

  private func wrapped(_ part: Part, _ name: String, _ attributes: String = "") -> String {
    let language = part.language.map { " lang=\"\($0.rawValue)\"" } ?? ""
    return "<\(name)\(attributes)\(language)>\(inside(part))</\(name)>\n"
  }

  /// Wider than a phone as a rule: it slides in its own frame, that a keyboard can reach.
  private func table(_ part: Part) -> String {
    let label = Wording.of(publication.language).ink.table.escaped
    return "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"\(label)\">"
      + "\(wrapped(part, "table"))</div>\n"
  }

  private func image(_ part: Part, _ alternative: String) -> String {
    part.children.map { child in
      guard case .leaf(.drawing(let svg, let size)) = child else { return "" }
      let (width, height) = (pixels(size.width), pixels(size.height))
      return "<img alt=\"\(alternative.escaped)\" width=\"\(width)\" height=\"\(height)\" "
        + "src=\"data:image/svg+xml;base64,\(svg.base64EncodedString())\">\n"
    }.joined()
  }

  /// Of a screen, 96 to the inch.
  private func pixels(_ length: Length) -> Int {
    Int((length.millimetres * 96 / 25.4).rounded(.up))
  }

  private static let style = """

    :root { color-scheme: light; }
    body { margin: 0; background: #fff; color: #1c2333; font: 1.0625rem/1.55 Inter, system-ui,
      "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
    main { max-width: 46rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
    section { border-top: 1px solid #c9cedb; margin-top: 2rem; padding-top: 1rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.8em 0 .5em; text-wrap: balance; }
    h1 { font-size: 1.75rem; } h2 { font-size: 1.25rem; } h3, h4, h5, h6 { font-size: 1.0625rem; }
    p, ul { margin: .5em 0; }
    ul { padding-left: 1.25rem; }
    blockquote { margin: 1rem 0 .5rem; padding-left: 1rem; border-left: 4px solid #9a6000;
      font: italic 1.2rem/1.4 "EB Garamond", Georgia, serif; }
    blockquote p { margin: 0; }
    a { color: #1b4b91; }
    img { display: block; max-width: 100%; height: auto; margin: 1rem 0; }
    p img, li img, td img, th img { display: inline-block; margin: 0; vertical-align: middle; }
    .wide { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; min-width: 34rem; width: 100%; font-size: .95rem; }
    th, td { border-top: 1px solid #c9cedb; padding: .5rem .6rem .5rem 0; text-align: left;
      vertical-align: top; }
    th p, td p { margin: 0 0 .3em; }
    th p + p { font-weight: 400; }
    td:first-child { white-space: nowrap; }
    @media print { main { max-width: none; padding: 0; } .wide { overflow: visible; } }

    """
}

extension Link {
  /// As an attribute gives it.
  fileprivate var address: String {
    switch self {
    case .page(let name): "#" + name.anchor
    case .web(let address): address.escaped
    }
  }
}

extension String {
  /// A name without blanks or signs, for a place in a page.
  fileprivate var anchor: String {
    String(map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "_" })
  }
}
