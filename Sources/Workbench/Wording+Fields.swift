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
}

extension Dispute {
  /// The table of what people call so: as ``Dispute/name`` says it.
  static func table(of name: String) -> String {
    if let kind = Reference(name)?.kind {
      return entities.lazy.map { $0.facts }.first { $0.kind == kind }?.table ?? name
    }
    return name.split(separator: "-").dropLast().joined(separator: "-")
  }
}
