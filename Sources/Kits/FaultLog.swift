/// Gathers the faults met while a kit is read, so that all are told at once.
final class FaultLog {
  private(set) var faults: [KitFault] = []

  func note(_ fact: KitFault.Fact, at place: KitPlace) {
    let fault = KitFault(fact, at: place)
    if !faults.contains(fault) { faults.append(fault) }
  }

  /// Everything noted, in the order of files and lines.
  var sorted: [KitFault] { faults.sorted { $0.place < $1.place } }
}
