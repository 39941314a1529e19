import Interchange
import People
import Words
import Workbench

/// A question of a form: what is asked, what was answered, what is wrong with the answer.
struct Field {
  enum Kind {
    case line, text, day, tick
    /// One of several.
    case choice([String])
    /// Some of several.
    case choices([String])
    /// A name, with those known to choose from.
    case name([Nameable])
  }

  let name: String
  var label: String
  var kind: Kind
  var value = ""
  var hint = ""
  var isRequired = false
  var faults: [String] = []
  /// Whether what is wrong with the answer is a question that keeping it as it is answers.
  var canKeep = false
  /// The mark of what is kept as it is.
  var keptSo: String?
  /// The language of what is written in it, where it is not the page's.
  var spoken: String?
  /// The mark of what it showed when the page was made, in a form that changes a row.
  var seen: String?

  /// - Parameter other: what a choice of nothing is called.
  func model(_ language: Language, other: String) -> Model {
    let (isChoices, items) = choices
    let chosen = isChoices ? Set(TypedRow.items(value)) : []
    let options: [Model] = items.enumerated().map { index, item in
      [
        "code": item.value, "name": language.typeset(item.label.isEmpty ? item.value : item.label),
        "note": item.label.isEmpty ? false : language.typeset(item.label) as Any,
        "isChosen": isChoices ? chosen.contains(item.value) : item.value == value,
        "place": "\(name)-\(index)", "field": name,
      ]
    }
    return [
      "name": name, "label": language.typeset(label), "value": value,
      "hint": hint.isEmpty ? false : language.typeset(hint) as Any,
      "faults": faults.map(language.typeset), "hasFaults": !faults.isEmpty,
      "isRequired": isRequired, "spoken": spoken ?? false as Any, "options": options,
      "seen": seen ?? false as Any, "canKeep": canKeep, "keptSo": keptSo ?? false as Any,
      "other": language.typeset(other), "described": described,
      "isLine": looks == "line", "isText": looks == "text", "isDay": looks == "day",
      "isTick": looks == "tick", "isChoice": looks == "choice", "isChoices": isChoices,
      "isName": looks == "name", "isTicked": looks == "tick" && !value.isEmpty,
    ]
  }

  private var described: Any {
    let parts = [hint.isEmpty ? nil : "\(name)-hint", faults.isEmpty ? nil : "\(name)-fault"]
      .compactMap { $0 }
    return parts.isEmpty ? false : parts.joined(separator: " ")
  }

  private var choices: (areSeveral: Bool, items: [Nameable]) {
    switch kind {
    case .choice(let names): (false, names.map { Nameable(value: $0, label: "") })
    case .choices(let names): (true, names.map { Nameable(value: $0, label: "") })
    case .name(let names): (false, names)
    default: (false, [])
    }
  }

  /// A question of one line would lose the line ends of its answer: browsers take them out.
  private var looks: String {
    switch kind {
    case .line where value.utf8.contains(0x0a), .name where value.utf8.contains(0x0a): "text"
    case .line: "line"
    case .text: "text"
    case .day: "day"
    case .tick: "tick"
    case .choice: "choice"
    case .choices: "choices"
    case .name: "name"
    }
  }
}

extension Visit {
  /// Columns of a table as the fields of a form.
  ///
  /// - Parameters:
  ///   - prefix: tells apart the rows of one form: « 2- ».
  ///   - cells: what each column says, by its key.
  ///   - faults: those of this row.
  ///   - seen: the marks of what each column showed, for a row that is there.
  func fields(
    _ kind: TableKind, _ keys: [String]? = nil, prefix: String = "", cells: [String: String],
    faults: [TypedRefusal.Fault] = [], seen: [String: String] = [:]
  ) throws -> [Field] {
    let columns = kind.definition.columns.filter { $0.key != "reference" }
    let shown = keys.map { keys in keys.compactMap { key in columns.first { $0.key == key } } }
    return try (shown ?? columns).map { column in
      Field(
        name: prefix + column.key, label: column.header.said(in: wording).capitalisedFirst,
        kind: try fieldKind(column), value: cells[column.key] ?? "",
        hint: hint(of: column), isRequired: column.isRequired,
        faults: faults.filter { $0.column == column.key }.map { $0.fact.asked(in: wording) },
        canKeep: faults.contains { $0.column == column.key && $0.fact.isKeepable },
        keptSo: form.markKept(prefix + column.key, cells[column.key]),
        spoken: spokenElsewhere, seen: seen[column.key])
    }
  }

  /// What the columns of a table are called on a page, by their keys: as in forms and exports.
  func labels(_ kind: TableKind) -> Model {
    Dictionary(
      kind.definition.columns.map {
        ($0.key, language.typeset($0.header.said(in: wording).capitalisedFirst))
      }
    ) { first, _ in first }
  }

  /// What stands above a form that cannot be kept: how many points, and those of no one field.
  ///
  /// - Parameter more: points told beside their own question.
  func refusal(_ faults: [TypedRefusal.Fault], more: Int = 0) -> Model {
    let count = faults.count + more
    return [
      "refused": shown(count == 0 ? "" : wording.siteForms.refused(count)),
      "faults": faults.filter { $0.column == nil }
        .map { language.typeset($0.fact.asked(in: wording)) },
    ]
  }

  func models(_ fields: [Field]) -> [Model] {
    fields.map { $0.model(language, other: wording.siteForms.nothingChosen) }
  }

  /// What was sent in those fields, as a row to write.
  func typed(
    _ kind: TableKind, _ reference: Reference? = nil, _ keys: [String]? = nil, prefix: String = ""
  ) -> TypedRow {
    form.row(of: kind, reference, keys, prefix: prefix)
  }

  /// A question that is no column, whose answer is asked about as words are: whom it names.
  func askingOfNames(_ field: Field) throws -> Field {
    var field = field
    field.keptSo = form.markKept(field.name, field.value)
    if let sign = field.value.unkeepableSign { field.faults.append(wording.signs.here(sign)) }
    guard field.faults.isEmpty, field.keptSo == nil else { return field }
    let found = try workshop.flags(in: [field.value]).flatMap(\.telling)
    guard !found.isEmpty else { return field }
    field.faults = [Complaint.Fact.namedInside(found).asked(in: wording)]
    field.canKeep = true
    return field
  }

  private func fieldKind(_ column: Column) throws -> Field.Kind {
    switch column.kind {
    case .choice(let names): .choice(names.labels.map { $0.said(in: wording) })
    case .choices(let names): .choices(names.labels.map { $0.said(in: wording) })
    case .row(let table), .rows(let table): .name(try workshop.nameables(table))
    case .truth: .tick
    case .day: .day
    case .sentences: .text
    default: .line
    }
  }

  private func hint(of column: Column) -> String {
    let words = wording.siteForms
    let help = column.help.said(in: wording)
    if !help.isEmpty { return help }
    switch column.kind {
    case .when: return words.whenHint
    case .period: return words.periodHint
    case .list, .rows: return words.listHint
    default: return ""
    }
  }
}

extension Form {
  /// The button that keeps what a field says as it is, and the mark of what was kept so before.
  static let keepSo = "so"
  private static let keptSoPrefix = seenPrefix + "so-"

  /// The mark of what is kept as it is in a field; `nil` where nobody said so of these words.
  func markKept(_ name: String, _ text: String?) -> String? {
    guard let text else { return nil }
    let mark = VersionMark.of(text)
    return all(Form.keepSo).contains(name) || self[Form.keptSoPrefix + name] == mark ? mark : nil
  }

  /// What was answered to the questions of a table, letter for letter.
  ///
  /// - Parameter keys: the columns that were asked for; all of them when `nil`.
  func row(
    of kind: TableKind, _ reference: Reference? = nil, _ keys: [String]? = nil, prefix: String = ""
  ) -> TypedRow {
    let columns = kind.definition.columns.filter {
      $0.key != "reference" && keys?.contains($0.key) ?? true
    }
    let cells = columns.compactMap { column in
      cell(of: column, in: all(prefix + column.key), isNew: reference == nil).map {
        (column.key, $0)
      }
    }
    var row = TypedRow(kind, reference, cells: Dictionary(cells) { first, _ in first })
    row.keptSo = Set(
      columns.map(\.key).filter { markKept(prefix + $0, row.cells[$0]) != nil })
    return row
  }

  /// Only a column that takes several is a list; any other has the one text it was given.
  ///
  /// - Returns: nothing where it was not asked; a box that is not ticked is not sent either.
  private func cell(of column: Column, in sent: [String], isNew: Bool) -> String? {
    switch column.kind {
    case .choices: TypedRow.cell(sent)
    case .truth: sent.first ?? ""
    default:
      column.kind.takesSeveral && sent.count > 1
        ? TypedRow.cell(sent.flatMap(TypedRow.items)) : sent.first ?? (isNew ? "" : nil)
    }
  }
}
