import Entities
import GRDB
public import People

extension Workspace {
  /// How many rows there are of some kinds, asked of the file without reading them.
  public func counts(of kinds: [Reference.Kind]) throws -> [Reference.Kind: Int] {
    try read { reader in
      try kinds.reduce(into: [:]) { counts, kind in
        if let shelf = Shelf.of(kind) { counts[kind] = try reader.count(in: shelf) }
      }
    }
  }
}

extension Reader {
  fileprivate func count(in shelf: Shelf) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM \(shelf.table)")) ?? 0
  }
}
