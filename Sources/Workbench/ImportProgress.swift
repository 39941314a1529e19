/// How far an import is.
public struct ImportProgress: Hashable, Sendable {
  public enum Stage: Int, Comparable, Sendable {
    case reading, comparing, writing

    public static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
  }

  public let stage: Stage
  /// Rows read, compared or written.
  public let done: Int
  /// Of how many; nobody knows while a file is being read.
  public let total: Int?
}
