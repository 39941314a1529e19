import Foundation
import Ink
import Paper
import Testing
import Words

@Suite("A PDF, read back by other tools") struct PDFTests {
  static let quote =
    "« Je n’ai jamais su à qui m’adresser »\u{202f}: l’œuvre, c’est d’avoir\u{a0}trouvé."

  @Test func `text stays text, its spaces too`() throws {
    let page = Sample.page([
      try Sample.text(Self.quote, width: 70),
      try Sample.text("V-0412 efficace", Sample.mono, y: 50),
    ])
    let words = try Outside.ask("pdftotext", ["-raw", "@", "-"], of: Sample.pdf([page]))
      .replacing("\n", with: " ")
    #expect(words.contains("« Je n’ai jamais su à qui m’adresser »"))
    #expect(words.contains("l’œuvre, c’est d’avoir"))
    #expect(words.contains("V-0412 efficace"))
  }

  @Test func `raised letters are plain ones to whoever copies or seeks them`() throws {
    let words = "Le 1er mai, au XXIe siècle, la 2e fois, Mme Petit, n° 7"
    let page = Sample.page([
      try Sample.text(words, width: 70), try Sample.text(words, Sample.garamond, y: 40, width: 70),
    ])
    for layout in ["-raw", "-layout"] {
      let read = try Outside.ask("pdftotext", [layout, "@", "-"], of: Sample.pdf([page]))
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(read.components(separatedBy: words).count == 3, "\(read)")
    }
  }

  @Test func `fonts are embedded, subset and mapped to Unicode`() throws {
    let page = Sample.page([
      try Sample.text("Inter"), try Sample.text("Garamond", Sample.garamond, y: 30),
      try Sample.text("Mono", Sample.mono, y: 50),
    ])
    let lines = try Outside.ask("pdffonts", ["@"], of: Sample.pdf([page]))
      .split(separator: "\n").dropFirst(2)
    #expect(lines.count == 3)
    for line in lines { #expect(line.contains("yes yes yes"), "\(line)") }
    #expect(lines.contains { $0.contains("EBGaramond12-Regular") })
  }

  @Test func `a strict reader has nothing to say`() throws {
    let page = Sample.page([try Sample.text("Bonjour")], trim: Frame(Size(width: 90, height: 60)))
    let said = try Outside.ask("qpdf", ["--check", "@"], of: Sample.pdf([page, page]))
    #expect(said.contains("No syntax or stream encoding errors found"))
    #expect(!said.contains("WARNING"))
  }

  @Test func `the same publication and date give the same bytes`() throws {
    let page = Sample.page([try Sample.text("Bonjour")])
    #expect(try Sample.pdf([page]) == Sample.pdf([page]))
  }

  @Test func `it says its language, its title and that it is printed at actual size`() throws {
    let pdf = try Sample.pdf([Sample.page([try Sample.text("Bonjour")])])
    let objects = try Outside.objects(of: pdf)
    #expect(objects.contains("/Lang (fr)"))
    #expect(objects.contains("/PrintScaling /None"))
    #expect(objects.contains("/DisplayDocTitle true"))
    let facts = try Outside.ask("pdfinfo", ["-isodates", "@"], of: pdf)
    #expect(facts.contains("Étonnements d’automne"))
    #expect(facts.contains("résidence, verbatim"))
    #expect(facts.contains("Établi"))
    #expect(facts.contains("2017-10-24"))
  }

  @Test func `pages keep their own sizes, and say where to cut`() throws {
    let cut = Frame(x: 5, y: 5, width: 90, height: 60)
    let wide = Page(size: Size(width: 200, height: 100), marks: [])
    let pdf = try Sample.pdf([Sample.page([], trim: cut), wide])
    let boxes = try Outside.ask("pdfinfo", ["-box", "-f", "1", "-l", "2", "@"], of: pdf)
    #expect(boxes.contains(/Page +1 size: +283\.46\d* x 198\.42\d* pts/))
    #expect(boxes.contains(/Page +2 size: +566\.92\d* x 283\.46\d* pts/))
    #expect(boxes.contains(/Page +1 TrimBox: +14\.17 +14\.17 +269\.29 +184\.25/))
    #expect(boxes.contains(/Page +1 BleedBox: +5\.67 +5\.67 +277\.(79|80) +192\.76/))
  }

  @Test func `printing stops when progress says so`() throws {
    let pages = [Sample.page([]), Sample.page([]), Sample.page([])]
    var seen: [Int] = []
    #expect(throws: InkError.cancelled) {
      _ = try Renderer().pdf(Sample.publication(pages), created: Sample.day) { done, count in
        seen.append(done)
        #expect(count == 3)
        return done < 2
      }
    }
    #expect(seen == [1, 2])
  }
}
