import Atelier
import Foundation
import People
import Reciprocity
import Storage
import Synchronization

/// Chance that can be played again (SplitMix64).
final class Dice: RandomNumberGenerator, Sendable {
  private let state: Mutex<UInt64>
  init(_ seed: UInt64) { state = Mutex(seed) }

  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
  }
}

let noon = Date(timeIntervalSince1970: 1_508_846_400)
let day = Day(number: 17_463)

func mint(_ seed: UInt64 = 1) -> Mint {
  let dice = Dice(seed)
  return Mint(milliseconds: { 1_508_846_400_000 }, chance: { dice.next() })
}

func memory() throws -> Workspace {
  try .inMemory(title: "Montferrand", mint: mint(99), at: noon)
}

extension Workspace {
  /// Goes back to a backup where nobody kept a register.
  static func restore(_ place: URL, from backup: URL, today: Day) throws -> URL? {
    try restore(place, from: backup, mint: mint(4242), today: today).replaced
  }
}

/// Runs some work in a new folder, removed afterwards.
func inFolder(_ work: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("etabli-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try work(folder)
}

func said(
  _ number: Int, _ words: String, mint: Mint, themes: [String] = [], isKey: Bool = false,
  when: When? = nil
) throws -> Verbatim {
  try Verbatim(
    id: mint.make(), reference: Reference(.verbatim, number), words: words, when: when,
    themes: themes, isKey: isKey)
}
