import Entities
import Foundation
import Interchange
import People
import Words

extension Dossier {
  /// Places and profiles of which several rows bear one name: writing them makes one of each.
  var doubles: [Joined] {
    joined(places, of: Place.facts, \.name) + joined(profiles, of: Profile.facts, \.name)
  }

  private func joined<Value: Entity>(
    _ values: [Value], of facts: Facts, _ name: (Value) -> String
  ) -> [Joined] {
    Dictionary(grouping: values) { NameFinder.key(of: name($0)) }.values.filter { $0.count > 1 }
      .compactMap { rows in
        rows.min { $0.id.value.uuidString < $1.id.value.uuidString }.map {
          Joined(table: facts.table, name: name($0), count: rows.count)
        }
      }
      .sorted { ($0.table, $0.name) < ($1.table, $1.name) }
  }
}
