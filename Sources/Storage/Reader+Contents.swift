public import Entities
import Foundation

extension Reader {
  /// Everything at once, as it stands at one moment.
  public func contents() throws -> Dossier { try contents(among: nil) }

  /// - Parameter some: the only records to take, by table; everything when `nil`.
  func contents(among some: [String: [Record]]?) throws -> Dossier {
    var contents = Dossier()
    for kind in entities { try read(kind, among: some, into: &contents) }
    guard let some else {
      contents.notes = try notes()
      return contents
    }
    contents.notes = try some.values.joined().compactMap {
      String.read($0.id).flatMap(UUID.init(uuidString:))
    }.flatMap { try notes(of: $0) }
    return contents
  }

  private func read<Kind: Entity>(
    _ kind: Kind.Type, among some: [String: [Record]]?, into contents: inout Dossier
  ) throws {
    contents[kind] =
      if let some { try (some[Kind.shelf.table] ?? []).map { try value(from: $0) } } else {
        try all()
      }
  }
}
