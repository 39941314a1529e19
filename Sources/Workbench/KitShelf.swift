import Kits
import Synchronization

/// Kits that were read, each good until a file of any kit changes; one shelf may serve many
/// workspaces.
public final class KitShelf: Sendable {
  private let kits = Mutex<(stamp: Int, read: [String: Kit])>((0, [:]))

  public init() {}

  /// A kit, read again only once a file of any kit has changed.
  func kit(_ name: String, stamp: Int, read: () throws -> Kit) throws -> Kit {
    if let known = kits.withLock({ $0.stamp == stamp ? $0.read[name] : nil }) { return known }
    let kit = try read()
    kits.withLock {
      if $0.stamp != stamp { $0 = (stamp, [:]) }
      $0.read[name] = kit
    }
    return kit
  }
}
