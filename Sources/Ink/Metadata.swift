import Foundation
import Paper
import Words

/// What a publication says of itself, in XMP (ISO 16684-1), the same as its information dictionary.
struct Metadata {
  private let publication: Publication
  private let created: Date

  init(_ publication: Publication, created: Date) {
    (self.publication, self.created) = (publication, created)
  }

  var packet: Data {
    let date = created.ISO8601Format()
    return Data(
      """
      <?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
      xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <dc:format>application/pdf</dc:format>
      \(list("dc:language", "Bag", [publication.language.rawValue]))
      \(alternatives("dc:title", publication.title))
      \(alternatives("dc:description", publication.subject))
      \(list("dc:creator", "Seq", [publication.author]))
      \(list("dc:subject", "Bag", publication.keywords))
      \(element("pdf:Keywords", publication.keywords.joined(separator: ", ")))
      <xmp:CreatorTool>Établi</xmp:CreatorTool>
      <xmp:CreateDate>\(date)</xmp:CreateDate>
      <xmp:ModifyDate>\(date)</xmp:ModifyDate>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """.utf8)
  }

  private func alternatives(_ name: String, _ words: String) -> String {
    guard !words.isEmpty else { return "" }
    let item = "<rdf:li xml:lang=\"x-default\">\(words.escaped)</rdf:li>"
    return "<\(name)><rdf:Alt>\(item)</rdf:Alt></\(name)>"
  }

  private func list(_ name: String, _ kind: String, _ values: [String]) -> String {
    let items = values.filter { !$0.isEmpty }.map { "<rdf:li>\($0.escaped)</rdf:li>" }.joined()
    return items.isEmpty ? "" : "<\(name)><rdf:\(kind)>\(items)</rdf:\(kind)></\(name)>"
  }

  private func element(_ name: String, _ words: String) -> String {
    words.isEmpty ? "" : "<\(name)>\(words.escaped)</\(name)>"
  }
}
