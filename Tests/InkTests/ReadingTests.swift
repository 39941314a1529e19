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
    #expect(tree.contains(/BlockQuote[^\n]*\n\s+P[^\n]*\n\s+"Parole"/))
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

  @Test func `all that is drawn is a part or an artefact`() throws {
    let table = Group(
      .table,
      [
        .group(
          Group(
            .row,
            [
              .group(Group(.headerCell, [try Sample.text("Réf.")])),
              .group(Group(.rowHeader, [try Sample.text("P-04", x: 40)])),
            ]))
      ])
    let page = Sample.page([DrawingTests.flag, try Sample.text("Sans rôle", y: 30), .group(table)])
    let objects = try Outside.objects(of: Sample.pdf([page]))
    #expect(objects.contains("/Artifact BMC"))
    #expect(objects.contains(/\/P <<\/MCID 0>>BDC/))
    #expect(objects.contains("/Scope /Column"))
    #expect(objects.contains("/Scope /Row"))
    #expect(objects.contains("/Tabs /S"))
    #expect(objects.contains("/Marked true"))
  }

  @Test func `a part in another language says so`() throws {
    let group = Group(.paragraph, language: .english, [try Sample.text("Pitch")])
    let objects = try Outside.objects(of: Sample.pdf([Sample.page([.group(group)])]))
    #expect(objects.contains("/Lang (en)"))
  }

  @Test func `words that look like tags stay words`() throws {
    let words = "EMC\n/P << /MCID 0 >> BDC\nEMC\n" + String(repeating: "EMC ", count: 60)
    let page = Sample.page([
      .group(Group(.heading(1), [try Sample.text(words, Sample.mono, width: 80)]))
    ])
    let read = try Outside.ask("pdftotext", ["-raw", "@", "-"], of: Sample.pdf([page]))
    #expect(read.contains("/P << /MCID 0 >> BDC"))
    #expect(read.components(separatedBy: "EMC").count == 63)
  }

  @Test func `its metadata say the same as its information`() throws {
    let pdf = try Sample.pdf([Sample.page([try Sample.text("Bonjour")])])
    let metadata = try Outside.ask("pdfinfo", ["-meta", "@"], of: pdf)
    #expect(metadata.contains("Étonnements d’automne"))
    #expect(metadata.contains("<dc:language><rdf:Bag><rdf:li>fr</rdf:li>"))
    #expect(metadata.contains("<xmp:CreateDate>2017-10-24T10:00:00Z</xmp:CreateDate>"))
  }
}
