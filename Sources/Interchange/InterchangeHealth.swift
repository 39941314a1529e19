import CArchive
import CIcal
import CXlsxwriter

/// The libraries that read and write workbooks and calendars, with their versions.
public enum InterchangeHealth {
  public static var libraries: [String] {
    [
      String(cString: archive_version_string()),
      "libxlsxwriter \(String(cString: lxw_version()))",
      "libical \(ICAL_VERSION)",
    ]
  }
}
