public import Foundation
import Ink
public import Paper

/// The folders the program comes with: kits to print and start from, pictograms.
public struct Furnishings: Sendable {
  public let kits: URL
  public let assets: URL
  /// Where people keep kits of their own, beside a workspace; `nil` where nothing can be kept.
  public let ownKits: URL?

  public init(kits: URL, assets: URL, ownKits: URL? = nil) {
    (self.kits, self.assets, self.ownKits) = (kits, assets, ownKits)
  }

  /// The same, with the kits that people keep beside a workspace, in a folder « kits ».
  public func beside(_ workspace: URL?) -> Furnishings {
    guard let workspace else { return self }
    let folder = workspace.deletingLastPathComponent().appending(path: "kits")
    return Furnishings(kits: kits, assets: assets, ownKits: folder)
  }

  /// Those found by walking up from the program's own place: `share/etabli` beside `bin` when
  /// installed, else a checkout that holds Package.swift and Kits.
  public static func found(from program: URL) -> Furnishings? {
    var folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" {
      let shared = folder.deletingLastPathComponent().appending(path: "share/etabli")
      for home in [shared, folder] where isHome(home, isCheckout: home == folder) {
        return Furnishings(
          kits: home.appending(path: "Kits"), assets: home.appending(path: "Assets"))
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// The checkout the program was built in, where prints go to `Exports/`; `nil` when installed.
  public static func checkout(of program: URL) -> URL? {
    var folder = program.resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/" {
      if isHome(folder, isCheckout: true) { return folder }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// The names of the kits that come with the program.
  public var kitNames: [String] { Furnishings.kitNames(in: kits) }

  /// The names of those people made; none is named like one of the program.
  public var ownKitNames: [String] {
    let given = Set(kitNames)
    return ownKits.map(Furnishings.kitNames)?.filter { !given.contains($0) } ?? []
  }

  /// The folder of a kit known by its name.
  func folder(ofKit name: String) -> URL? {
    if kitNames.contains(name) { return kits.appending(path: name) }
    return ownKitNames.contains(name) ? ownKits?.appending(path: name) : nil
  }

  private static func kitNames(in folder: URL) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/kit.yaml").path)
    }
  }

  /// A pictogram by its file name, without extension.
  public func pictogram(_ name: String, _ colour: Colour) -> Picture? {
    guard !name.contains("/"), !name.hasPrefix(".") else { return nil }
    let file = assets.appending(path: "pictograms/\(name).svg")
    guard let bytes = try? Data(contentsOf: file) else { return nil }
    return Picture(name: name, format: .svg, bytes: bytes, colour: colour)
  }

  /// The names of all pictograms.
  public var pictograms: [String] {
    let folder = assets.appending(path: "pictograms")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".svg") }.map { String($0.dropLast(4)) }.sorted()
  }

  /// The names of those that exist and cannot be drawn.
  var unreadablePictograms: [String] {
    pictograms.filter { pictogram($0, .black)?.isReadable == false }
  }

  private static func isHome(_ folder: URL, isCheckout: Bool) -> Bool {
    let files = FileManager.default
    let holds = { (name: String) in files.fileExists(atPath: folder.appending(path: name).path) }
    return holds("Kits") && holds("Assets") && (!isCheckout || holds("Package.swift"))
  }
}
