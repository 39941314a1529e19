import HTTPTypes
import Interchange
import People
import Words
import Workbench

extension Form {
  /// What begins the names of the fields that say what a form was made from.
  static let seenPrefix = "seen-"

  /// The marks that a form repeats, by the keys of its columns.
  func seen(_ keys: [String], prefix: String = "") -> [String: String] {
    let marks = keys.map { ($0, self[Form.seenPrefix + prefix + $0]) }.filter { !$0.1.isEmpty }
    return Dictionary(marks) { first, _ in first }
  }

  /// A row with what the form showed of it, and without what someone chose to leave as it is kept.
  func settling(_ row: TypedRow, prefix: String) -> TypedRow {
    let cells = row.cells.filter { !keeps(prefix + $0.key) }
    var settled = row.saying(cells)
    settled.seen = seen(Array(cells.keys), prefix: prefix)
    return settled
  }

  /// Whether someone chose to leave a field as it is kept.
  func keeps(_ name: String) -> Bool { self["pick-\(name)"] == "kept" }

  /// The form with what was chosen between two wordings in the place of its fields.
  var settled: Form {
    let taken = Set(all("crossed").filter { self["pick-\($0)"] == "typed" })
    let own = pairs.filter { !taken.contains($0.name) }
    let typed = taken.sorted().flatMap { name in all("typed-\(name)").map { (name, $0) } }
    return Form(own + typed)
  }

  /// The fields between whose wordings nobody chose, or whose other text was written without being
  /// chosen.
  var unsettled: [String] {
    all("crossed").filter { name in
      switch self["pick-\(name)"] {
      case "other": false
      case "kept", "typed": plain(all(name)) != plain(all("typed-\(name)"))
      default: true
      }
    }
  }

  private func plain(_ values: [String]) -> [String] {
    values.map { $0.replacing("\r\n", with: "\n") }.filter { !$0.isEmpty }
  }

  /// What is sent of a text that may have moved, by the mark of what was shown of it.
  ///
  /// - Returns: `nil` where it stays as it is kept.
  /// - Throws: ``CrossedText`` where it was touched, and has moved.
  func touched(_ name: String, _ typed: String, over kept: String) throws(CrossedText) -> String? {
    let (own, now) = (VersionMark.of(typed), VersionMark.of(kept))
    let seen = self[Form.seenPrefix + name]
    if keeps(name) || own == seen || own == now { return nil }
    if !seen.isEmpty, seen != now { throw CrossedText(name: name) }
    return typed
  }
}

/// A text outside tables that someone else changed while it was being changed.
struct CrossedText: Error {
  let name: String
}

/// One field that two people changed, with both wordings of it.
struct Crossing {
  let name: String
  let label: String
  /// As it stands now, and its mark.
  let kept: String
  let seen: String
  /// What was typed, as it is read.
  let typed: String
  /// Where something else may be written; `nil` where one of both is taken.
  var other: Field?
}

extension Visit {
  /// The marks that a form repeats; those of what is shown where none was sent.
  func marks(
    _ kind: TableKind, _ cells: [String: String], prefix: String = ""
  ) -> [String: String] {
    let columns = kind.definition.columns
    let shown = columns.map { ($0.key, $0.mark(of: cells[$0.key] ?? "")) }
    return Dictionary(shown) { first, _ in first }
      .merging(form.seen(columns.map(\.key), prefix: prefix)) { $1 }
  }

  /// Writes what a form says of a row that is there, or shows what stands in the way.
  ///
  /// - Parameters:
  ///   - keys: the columns of the form; all of them when `nil`.
  ///   - back: where to give up to.
  ///   - write: keeps the row, and says where to go.
  func change(
    _ kind: TableKind, _ reference: Reference, _ keys: [String]? = nil, prefix: String = "",
    back: String, _ write: (TypedRow) throws -> Reply
  ) throws -> Reply {
    var settled = self
    settled.form = form.settled
    do {
      guard form.unsettled.isEmpty else {
        return try crossing(kind, reference, form.all("crossed"), prefix, back)
      }
      let row = settled.typed(kind, reference, keys, prefix: prefix)
      return try write(settled.form.settling(row, prefix: prefix))
    } catch let crossed as CrossedRow {
      return try settled.crossing(kind, reference, crossed.keys.map { prefix + $0 }, prefix, back)
    } catch is UnknownReference {
      return try gonePage(kind, reference, prefix)
    }
  }

  private func crossing(
    _ kind: TableKind, _ reference: Reference, _ names: [String], _ prefix: String, _ back: String
  ) throws -> Reply {
    let kept = try workshop.row(kind, reference.description).cells
    let crossings = try names.compactMap { name -> Crossing? in
      guard let column = kind.definition.column(String(name.dropFirst(prefix.count))) else {
        return nil
      }
      let now = kept[column.key] ?? ""
      func cell(_ values: [String]) -> String {
        var visit = self
        visit.form = Form(values.map { (name, $0) })
        return visit.typed(kind, reference, [column.key], prefix: prefix).cells[column.key] ?? ""
      }
      let fields = try fields(
        kind, [column.key], prefix: prefix, cells: [column.key: cell(form.all(name))])
      return Crossing(
        name: name, label: column.header.said(in: wording).capitalisedFirst, kept: now,
        seen: column.mark(of: now), typed: cell(typedFirst(name)), other: fields.first)
    }
    return try crossingPage(reference.description, crossings, back: back)
  }

  /// What was typed before both wordings were shown.
  func typedFirst(_ name: String) -> [String] {
    form.all(form.all("crossed").contains(name) ? "typed-\(name)" : name)
  }

  /// Both wordings of what two people changed, field by field, to choose from; all else that was
  /// sent goes along.
  ///
  /// - Parameter what: what is being changed, as people call it.
  func crossingPage(_ what: String, _ crossings: [Crossing], back: String) throws -> Reply {
    let names = crossings.map(\.name)
    let own = Set(names.flatMap { [$0, "pick-\($0)", Form.seenPrefix + $0] })
    let rest = form.pairs.filter { pair in
      !["token", Form.onceName, "crossed"].contains(pair.name) && !own.contains(pair.name)
        && !pair.name.hasPrefix("typed-")
    }
    let unsettled = form.unsettled.filter(names.contains)
    let words = wording.crossing
    let reply = try page(
      "crossing", title: words.title(what),
      [
        "said": language.typeset(words.said(names.count)), "path": path, "back": back,
        "hidden": rest.map { ["name": $0.name, "value": $0.value] },
        "crossed": crossings.map { model($0, isUnsettled: unsettled.contains($0.name)) },
        "unsettled": shown(unsettled.isEmpty ? "" : words.unsettled(unsettled.count)),
      ])
    guard case .page(let html, _) = reply else { return reply }
    return .page(html, status: .conflict)
  }

  private func model(_ crossing: Crossing, isUnsettled: Bool) -> Model {
    let words = wording.crossing
    func shown(_ text: String) -> String { text.isEmpty ? language.typeset(words.nothing) : text }
    let name = crossing.name
    let other = crossing.other.map { field in
      var field = field
      (field.label, field.hint, field.isRequired) = (words.other, "", false)
      return field
    }
    return [
      "name": name, "label": language.typeset(crossing.label), "seen": crossing.seen,
      "kept": shown(crossing.kept), "typed": shown(crossing.typed),
      "values": typedFirst(name).map { ["name": "typed-\(name)", "value": $0] },
      "fields": models([other].compactMap { $0 }), "hasOther": other != nil,
      "isUnsettled": isUnsettled, "isKept": form["pick-\(name)"] == "kept",
      "isTyped": form["pick-\(name)"] == "typed", "isOther": form["pick-\(name)"] == "other",
    ]
  }

  /// A row removed or erased while it was being changed; what was typed of it is all there.
  private func gonePage(_ kind: TableKind, _ reference: Reference, _ prefix: String) throws
    -> Reply
  {
    let words = wording.crossing
    let cells = self.typed(kind, reference, prefix: prefix).cells
    let typed = kind.definition.columns.compactMap { column -> Model? in
      let text = cells[column.key] ?? ""
      guard !text.allSatisfy(\.isWhitespace) else { return nil }
      return [
        "label": language.typeset(column.header.said(in: wording).capitalisedFirst), "text": text,
      ]
    }
    let reply = try page(
      "gone", title: words.goneTitle(reference.description),
      ["said": language.typeset(words.gone(reference.description)), "typed": typed])
    guard case .page(let html, _) = reply else { return reply }
    return .page(html, status: .gone)
  }
}
