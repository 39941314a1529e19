import CCairo
import CPango
import CQPDF
import CRsvg
import Paper
public import Words

/// What the machine offers for printing: versions, fonts, patterns.
public struct InkHealth: Hashable, Sendable {
  /// A library and its version, as in “cairo” “1.16.0”.
  public struct Library: Hashable, Sendable {
    public let name: String
    public let version: String
  }
  public let libraries: [Library]
  /// Families asked for that are not installed.
  public let missingFamilies: [String]
  /// Languages whose words cannot be cut at a line's end.
  public let missingPatterns: [Language]
  /// No font draws the small faces that people put in what they write.
  public let lacksEmoji: Bool

  public var isSound: Bool {
    missingFamilies.isEmpty && missingPatterns.isEmpty && !lacksEmoji
  }

  /// The families of the house.
  public static let families = ["Inter", "Inter Display", "EB Garamond", "JetBrains Mono"]

  /// Looks at this machine.
  public init(families: [String] = InkHealth.families) {
    libraries = [
      Library(name: "cairo", version: String(cString: cairo_version_string())),
      Library(name: "pango", version: String(cString: pango_version_string())),
      Library(
        name: "librsvg",
        version: "\(rsvg_major_version).\(rsvg_minor_version).\(rsvg_micro_version)"),
      Library(name: "qpdf", version: String(cString: qpdf_get_qpdf_version())),
    ]
    let ruler = PangoRuler()
    func isMissing(_ sign: String, _ family: String) -> Bool {
      let text = StyledText(sign, TextStyle(family: family, size: 10))
      return (try? ruler.set(text, width: nil)) == nil
    }
    let missing = families.filter { isMissing("a", $0) }
    missingFamilies = missing
    lacksEmoji = families.first { !missing.contains($0) }.map { isMissing("🙂", $0) } ?? false
    missingPatterns = Language.allCases.filter { !Hyphenation.isInstalled($0) }
  }
}
