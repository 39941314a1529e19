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

  public var isSound: Bool { missingFamilies.isEmpty && missingPatterns.isEmpty }

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
    missingFamilies = families.filter { family in
      let letter = StyledText("a", TextStyle(family: family, size: 10))
      return (try? ruler.set(letter, width: nil)) == nil
    }
    missingPatterns = Language.allCases.filter { !Hyphenation.isInstalled($0) }
  }
}
