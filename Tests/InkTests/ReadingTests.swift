import Foundation
import Ink
import Paper
import Testing
import Words

@Suite("Finding one's way in a PDF") struct ReadingTests {
  private func linked(_ name: String) throws -> Page {
    var page = Sample.page([
      try Sample.text("vers"),
      .link(.page(name), over: Frame(x: 15, y: 15, width: 20, height: 6)),
      .link(.web("https://example.org/é"), over: Frame(x: 15, y: 40, width: 20, height: 6)),
    ])
    page.entries = [Page.Entry("Sommaire"), Page.Entry("Détail", level: 2)]
    page.label = "A1"
    return page
  }

  @Test func `links lead to their place and to the web`() throws {
    let target = Sample.page([.destination("proto 'é'", at: Point(x: 10, y: 20))])
    let objects = try Outside.objects(of: Sample.pdf([linked("proto 'é'"), target]))
    #expect(objects.contains("https://example.org/%C3%A9"))
    #expect(objects.contains("/Subtype /Link"))
    #expect(objects.contains(/\/Rect \[\s+42\s+138\.\d+\s+100\s+156\.\d+/))
  }

  @Test func `a link to nowhere is said`() throws {
    let page = try linked("nulle part")
    #expect(throws: InkError.missingDestination("nulle part")) { _ = try Sample.pdf([page]) }
  }

  @Test func `the outline and the labels are there`() throws {
    let target = Sample.page([.destination("là", at: Point(x: 10, y: 20))])
    let objects = try Outside.objects(of: Sample.pdf([linked("là"), target]))
    #expect(objects.contains("(Sommaire)"))
    #expect(objects.contains("/PageLabels"))
    #expect(objects.contains("/P (A)"))
  }

  @Test func `headings, quotes and figures are told to those who listen`() throws {
    let page = Sample.page([
      .group(Group(.heading(1), [try Sample.text("Titre")])),
      .group(Group(.quote, [try Sample.text("Parole", y: 30)])),
      .group(Group(.artefact, [DrawingTests.flag])),
      .group(
        Group(
          .figure(alternative: "Un carré « rouge »"),
          [.group(Group(placement: Placement(x: 20, y: 50), [DrawingTests.flag]))])),
    ])
    let pdf = try Sample.pdf([page, page])
    let tree = try Outside.ask("pdfinfo", ["-struct-text", "@"], of: pdf)
    #expect(tree.contains("Document"))
    #expect(tree.contains(/H1[^\n]*\n\s+"Titre"/))
    #expect(tree.contains(/BlockQuote[^\n]*\n\s+"Parole"/))
    #expect(tree.components(separatedBy: "Figure").count == 3)
    #expect(try Outside.objects(of: pdf).contains("/Alt"))
    #expect(try Outside.ask("qpdf", ["--check", "@"], of: pdf).contains("No syntax"))
    let plain = try Renderer(isTagged: false).pdf(Sample.publication([page]), created: Sample.day)
    #expect(try Outside.ask("pdfinfo", ["@"], of: plain).contains(/Tagged: +no/))
  }

  @Test func `a ground that covers the page takes no tag away`() throws {
    let ground = Sample.square(Frame(x: 0, y: 0, width: 100, height: 70), Colour(0xffe066))
    let page = Sample.page([ground, .group(Group(.heading(1), [try Sample.text("Titre")]))])
    let tree = try Outside.ask("pdfinfo", ["-struct-text", "@"], of: Sample.pdf([page, page]))
    #expect(tree.components(separatedBy: "\"Titre\"").count == 3)
  }
}
