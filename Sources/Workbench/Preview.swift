import Entities

/// What a print will be, seen before it is made.
public struct Preview: Sendable {
  /// One file of it.
  public struct Part: Hashable, Sendable {
    public let title: String
    /// From 1, among all pages.
    public let firstPage: Int
    public let pages: Int
    /// « 210 × 297 », in millimetres.
    public let size: String
    /// The same as another part, on sheets to be put together.
    public let isTiled: Bool
  }

  /// A text that does not fit, or what keeps the whole from being set.
  public struct Fault: Hashable, Sendable {
    /// What it belongs to: « V-0012 », « questions, QU-03 »; empty when unknown.
    public let item: String
    public let said: String
    /// From 1; `nil` where the whole is concerned.
    public var page: Int?
    /// Nothing can be printed as long as it is there; else that one is left aside, and said.
    public var keepsFromPrinting = true
  }

  public let parts: [Part]
  public let faults: [Fault]
  /// Small groups, words left out…
  public let remarks: [String]
  /// What one gesture can settle.
  public var groups: [GroupCard] = []

  /// Whether there is something to print, with what does not fit left aside.
  public var canPrint: Bool { pages > 0 && !faults.contains(where: \.keepsFromPrinting) }
  /// What will be left aside, or looked at again.
  public var hasAside: Bool { canPrint && !faults.isEmpty }
  public var pages: Int { parts.reduce(0) { $0 + $1.pages } }
  /// Nothing was there to print.
  public var isNothing: Bool { parts.isEmpty && faults.isEmpty }
}
