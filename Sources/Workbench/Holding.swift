import Atelier
import Foundation
import Interchange
public import People
import Reciprocity
import Storage
import Words

/// Everything held about one person, to be read by them: table by table, as exports name them.
///
/// Their own words and what is about them; of what they collected, led or wrote up, which holds
/// other people's words, references and counts only.
public struct Holding: Sendable {
  /// What someone did, by the references of what came of it.
  public struct Doing: Sendable {
    /// « Rencontres menées : 12 »
    public let title: String
    public let references: [Reference]

    var list: String { references.map(\.description).joined(separator: ", ") }
  }

  public struct Section: Sendable {
    public let title: String
    public let listing: Listing
  }

  public let name: String
  public let sections: [Section]
  public let doings: [Doing]
  /// What is not in tables: where their name is written, how many past changes are kept.
  public let remarks: [String]
  let wording: Wording

  public var text: String {
    let tables = sections.map { section in
      let rows = section.listing.rows.map { row in
        zip(section.listing.headings, row).filter { !$1.isEmpty }
          .map { "  \(wording.announcing($0)) \($1.replacing("\n", with: " "))" }
          .joined(separator: "\n")
      }
      return ([section.title] + [rows.joined(separator: "\n\n")]).joined(separator: "\n")
    }
    let doings = doings.map { "\($0.title)\n  \($0.list)" }
    return ([wording.rights.heldAbout(name)] + tables + doings + remarks)
      .joined(separator: "\n\n")
  }

  /// A page of its own, which needs nothing else.
  public var html: String {
    let tables = sections.map { section in
      let head = section.listing.headings.map { "<th scope=\"col\">\($0.escaped)</th>" }.joined()
      let rows = section.listing.rows.map { row in
        "<tr>" + row.map { "<td>\($0.escaped)</td>" }.joined() + "</tr>"
      }
      return """
        <h2>\(section.title.escaped)</h2>
        <table><thead><tr>\(head)</tr></thead><tbody>
        \(rows.joined(separator: "\n"))
        </tbody></table>
        """
    }
    let doings = doings.map { "<h2>\($0.title.escaped)</h2>\n<p>\($0.list.escaped)</p>" }
    let title = wording.rights.heldAbout(name).escaped
    return """
      <!doctype html>
      <html lang="\(wording.language.rawValue)"><head><meta charset="utf-8"><title>\(title)</title>
      <meta name="generator" content="Établi">
      <style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      table{border-collapse:collapse;width:100%}
      td,th{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;
      white-space:pre-line}</style></head><body><h1>\(title)</h1>
      \((tables + doings).joined(separator: "\n"))
      \(remarks.map { "<p>\($0.escaped)</p>" }.joined(separator: "\n"))
      </body></html>

      """
  }

  public func json() throws -> String {
    let tables = sections.map { section -> [String: Any] in
      [
        "table": section.title,
        "rows": section.listing.objects,
      ]
    }
    let data = try JSONSerialization.data(
      withJSONObject: [
        "name": name, "tables": tables, "remarks": remarks,
        "doings": doings.map {
          ["title": $0.title, "references": $0.references.map(\.description)] as [String: Any]
        },
      ] as [String: Any],
      options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }
}

extension Workshop {
  /// Everything held about someone, by reference or by name.
  public func holding(of typed: String) throws -> Holding {
    let contents = try reading().contents
    let person = try someone(typed)
    let theirs = Theirs(person, in: contents)
    let tables = Dossier(contents).tables(in: wording.language, only: theirs.owners)
    let sections = tables.filter { !$0.rows.isEmpty }.map {
      Holding.Section(title: $0.title, listing: Listing($0))
    }
    let written = try workspace.namesWritten(person.name, except: theirs.owners)
    let remarks = [
      written.isEmpty ? nil : wording.rights.writtenElsewhere(written.joined(separator: ", ")),
      wording.rights.pastChanges(try workspace.changeCount(of: theirs.owners)),
    ].compactMap { $0 }
    return Holding(
      name: "\(person.name) (\(person.reference))", sections: sections,
      doings: doings(of: person, except: theirs.owners, in: contents), remarks: remarks,
      wording: wording)
  }

  private func doings(of person: Person, except owners: Set<UUID>, in contents: Contents)
    -> [Holding.Doing]
  {
    let words = wording.rights
    func doing<Value: Kept & Referenced>(
      _ values: [Value], _ title: (Int) -> String, _ isTheirs: (Value) -> Bool
    ) -> Holding.Doing? {
      let found = values.filter { isTheirs($0) && !owners.contains($0.id.value) }
        .map(\.reference).sorted()
      return found.isEmpty ? nil : Holding.Doing(title: title(found.count), references: found)
    }
    return [
      doing(contents.verbatim, words.collected) { $0.collectedBy == person.id },
      doing(contents.encounters, words.led) { $0.ledBy.contains(person.id) },
      doing(contents.astonishments, words.wroteUp) { $0.author == person.id },
    ].compactMap { $0 }
  }
}

/// What someone said and what is about them, by its identifiers.
private struct Theirs {
  private(set) var owners: Set<UUID> = []

  init(_ person: Person, in contents: Contents) {
    let id = person.id
    let members = Set(contents.members.filter { $0.person == id }.map(\.id))
    let met = Set(contents.encounters.filter { $0.person == id }.map(\.id))
    add(contents.people) { $0.id == id }
    add(contents.consents) { $0.person == id }
    add(contents.members) { $0.person == id }
    add(contents.offers) { members.contains($0.member) }
    add(contents.asks) { members.contains($0.member) }
    add(contents.encounters) { $0.person == id }
    add(contents.verbatim) { said in
      said.speaker == id || said.speaker == nil && said.encounter.map(met.contains) ?? false
    }
  }

  private mutating func add<Value: Kept>(_ values: [Value], _ isTheirs: (Value) -> Bool) {
    for value in values where isTheirs(value) { owners.insert(value.id.value) }
  }
}
