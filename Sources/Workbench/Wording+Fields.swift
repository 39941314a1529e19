import Entities
import Interchange
import People
import Storage
import Words

extension Wording {
  /// What a part of a thing is called, as its shape says; what no field says, as the house does.
  ///
  /// - Parameter part: as ``Dispute/unit`` or ``Deed/parts`` say it.
  func field(_ part: String, of table: String) -> String {
    let facts = entities.lazy.map { $0.facts }.first { $0.table == table }
    return facts?.label(of: part)?.said(in: self) ?? copies.field(part)
  }

  /// Whether people may call a part so: by its label, in either language, by its code, or by those of
  /// a field that changes hands with it.
  func calls(_ part: String, of table: String, _ typed: String) -> Bool {
    let facts = entities.lazy.map { $0.facts }.first { $0.table == table }
    let parts = facts?.bound.first { $0.contains(part) } ?? [part]
    let columns = (facts?.columns ?? []).filter { parts.contains($0.list ?? $0.column) }
    let names =
      [part, field(part, of: table)]
      + columns.flatMap { [$0.code, $0.column, $0.label.french, $0.label.english] }
    return names.contains { NameFinder.areSame($0, typed) }
  }
}

extension Workshop {
  /// The table of what people call so: as ``Dispute/name`` says it.
  func table(of name: String) throws -> String {
    if let reference = Reference(name) {
      let kind = try workspace.read { try $0.borne(reference).kind }
      return entities.lazy.map { $0.facts }.first { $0.kind == kind }?.table ?? name
    }
    return name.split(separator: "-").dropLast().joined(separator: "-")
  }
}
