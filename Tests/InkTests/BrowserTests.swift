import Foundation
import Ink
import Paper
import Testing
import Words

@Suite("The same content for a browser") struct BrowserTests {
  private func html(_ pages: [Page]) throws -> String {
    String(decoding: try Renderer().html(Sample.publication(pages)), as: UTF8.self)
  }

  @Test func `says its language and title, and asks nothing of anyone`() throws {
    let page = try html([Sample.page([.group(Group(.heading(2), [try Sample.text("Titre")]))])])
    #expect(page.contains("<html lang=\"fr\">"))
    #expect(page.contains("<title>Étonnements d’automne</title>"))
    #expect(page.contains("<h1>Titre</h1>"))
    for outside in ["http://", "https://", "<script", "<link", "@import", "url("] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test func `a name that is markup is shown, not obeyed`() throws {
    let page = try html([Sample.page([try Sample.text("<b>&\"Nadia\"")])])
    #expect(page.contains("<p>&lt;b&gt;&amp;&quot;Nadia&quot;</p>"))
  }

  @Test func `a figure is drawn, and said in words`() throws {
    let figure = Group(.figure(alternative: "Un carré « rouge »"), [DrawingTests.flag])
    let page = try html([Sample.page([.group(figure)])])
    #expect(page.contains("<img alt=\"Un carré « rouge »\""))
    #expect(page.contains("src=\"data:image/svg+xml;base64,"))
  }

  @Test func `a table has heads for its columns and its rows`() throws {
    let cells: [(Structure, String)] = [(.headerCell, "Réf."), (.headerCell, "Où il en est")]
    let head = Group(.row, try cells.map { .group(Group($0.0, [try Sample.text($0.1)])) })
    let row = Group(
      .row,
      [
        .group(Group(.rowHeader, [try Sample.text("P-04")])),
        .group(Group(.cell, [try Sample.text("En cours")])),
      ])
    let page = try html([Sample.page([.group(Group(.table, [.group(head), .group(row)]))])])
    #expect(page.contains("<th scope=\"col\">Réf.</th>"))
    #expect(page.contains("<th scope=\"row\">P-04</th>"))
    #expect(page.contains("<td>En cours</td>"))
  }

  @Test func `a word cut at a line's end is whole, a line that ends parts its words`() throws {
    let style = Sample.inter
    let long = try PangoRuler().set(
      StyledText([.init("extraordinairement\nautrement", style)], isHyphenated: true),
      width: 25)
    #expect(long.lines.count > 2)
    let page = try html([Sample.page([.text(long, at: .zero)])])
    #expect(page.contains("<p>extraordinairement autrement</p>"))
  }

  @Test func `a link leads to its place`() throws {
    let frame = Frame(x: 15, y: 15, width: 20, height: 6)
    let link = Group(.paragraph, [try Sample.text("voir"), .link(.page("P 04"), over: frame)])
    let target = Sample.page([.destination("P 04", at: .zero), try Sample.text("là")])
    let page = try html([Sample.page([.group(link)]), target])
    #expect(page.contains("<a href=\"#P_04\">voir</a>"))
    #expect(page.contains("<span id=\"P_04\"></span>"))
  }

  @Test func `the same drawing twice has the same bytes`() throws {
    let page = Sample.page([DrawingTests.flag, try Sample.text("Bonjour", y: 40)])
    #expect(try Renderer().svg(page) == Renderer().svg(page))
  }
}
