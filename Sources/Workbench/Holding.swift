import Atelier
import Entities
import Foundation
import Interchange
public import People
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
  /// « V-0412 : cartes du 21 nov., affiche du 2 févr. »
  public let printed: [String]
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
    let left = printed.isEmpty ? [] : [([wording.rights.printed] + printed.map { "  " + $0 })]
    return
      ([wording.rights.heldAbout(name)] + tables + doings
      + left.map { $0.joined(separator: "\n") } + remarks)
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
    let lines = printed.map { "<li>\($0.escaped)</li>" }.joined(separator: "\n")
    let left =
      printed.isEmpty ? [] : ["<h2>\(wording.rights.printed.escaped)</h2>\n<ul>\(lines)</ul>"]
    let title = wording.rights.heldAbout(name).escaped
    return """
      <!doctype html>
      <html lang="\(wording.language.rawValue)"><head><meta charset="utf-8"><title>\(title)</title>
      <meta name="generator" content="Établi">
      <style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      table{border-collapse:collapse;width:100%}
      td,th{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;
      white-space:pre-line}</style></head><body><h1>\(title)</h1>
      \((tables + doings + left).joined(separator: "\n"))
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
        "name": name, "tables": tables, "printed": printed, "remarks": remarks,
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
    let owners = try workspace.belongings(of: person.id)
    let tables = contents.tables(in: wording.language, only: owners)
    let sections = tables.filter { !$0.rows.isEmpty }.map {
      Holding.Section(title: $0.title, listing: Listing($0))
    }
    let written = try workspace.namesWritten(person.name, except: owners)
    let remarks = [
      written.isEmpty ? nil : wording.rights.writtenElsewhere(written.joined(separator: ", ")),
      wording.rights.pastChanges(try workspace.changeCount(of: owners)),
    ].compactMap { $0 }
    return Holding(
      name: "\(person.name) (\(person.reference))", sections: sections,
      doings: try doings(of: person, except: owners), printed: printed(of: person, in: contents),
      remarks: remarks, wording: wording)
  }

  /// The sheets and pages that hold something of someone, and what is said to be taken down.
  private func printed(of person: Person, in contents: Dossier) -> [String] {
    let history = contents.printHistory
    let taken = Dictionary(grouping: contents.takenDown, by: \.item)
    return contents.shownThings(of: person).flatMap { item -> [String] in
      let standing = history.printouts(of: item)
      let down = (taken[item] ?? []).sorted { $0.day < $1.day }.compactMap { taken in
        contents.printouts.first { $0.id == taken.printout }.map {
          wording.takeDown.taken(
            item.description, wording.sheets([$0], in: today.year),
            wording.short(taken.day, in: today.year))
        }
      }
      let hung =
        standing.isEmpty
        ? []
        : [wording.takeDown.hanging(item.description, wording.sheets(standing, in: today.year))]
      return hung + down
    }
  }

  private func doings(of person: Person, except owners: Set<UUID>) throws -> [Holding.Doing] {
    try workspace.parts(of: person.id, except: owners).map { part in
      let words = wording.rights
      let title =
        switch (part.kind, part.field.code) {
        case (Verbatim.facts, "collectedBy"): words.collected(part.count)
        case (Encounter.facts, "ledBy"): words.led(part.count)
        case (AstonishmentReport.facts, "author"): words.wroteUp(part.count)
        default:
          words.hadPart(
            part.kind.title.said(in: wording), part.field.label.said(in: wording), part.count)
        }
      return Holding.Doing(title: title, references: part.references)
    }
  }
}
