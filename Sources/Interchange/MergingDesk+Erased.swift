import Entities
import Foundation
import People

/// What old tables still have of what was erased for good.
extension MergingDesk {
  /// A row of its own that does not come back.
  func refuseErased(_ reference: Reference, at place: CellPlace, in kind: TableKind) {
    guard directory.id(of: reference, in: kind) == nil, let home,
      home.erased.keys.contains(reference)
    else { return }
    complaints.append(
      Complaint(.erased(reference.description, home.erased[reference] ?? nil), at: place))
  }

  /// References that lead nowhere because what they named was erased, said so.
  func tellErased() {
    guard let home, !home.erased.isEmpty else { return }
    complaints = complaints.map { complaint in
      guard case .unknownRow(let read, _, _) = complaint.fact, let reference = Reference(read),
        home.erased.keys.contains(reference)
      else { return complaint }
      return Complaint(
        .erasedNamed(read, home.erased[reference] ?? nil), at: complaint.place)
    }
  }

  /// A first name that nobody bears here, in a table that left before someone was erased.
  func checkErased(_ name: String, at place: CellPlace) {
    guard let home, !answers.keepsName(name),
      let table = tables.values.joined().first(where: {
        $0.file == place.file && $0.tab == place.tab
      }), !table.isForeign,
      let day = table.origin.flatMap({ home.peopleErased[$0.act] })
    else { return }
    complaints.append(Complaint(.perhapsErased(name, day), at: place))
  }
}
