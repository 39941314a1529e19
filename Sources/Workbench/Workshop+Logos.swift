public import Foundation
import Ink
import Paper
import Press
import Storage
public import Words

extension Workshop {
  /// The house's logos as its sheets hold them.
  func emblems() throws -> [Emblem] { memory.emblems(of: try workspace.logos()) }

  /// Puts one more logo at the foot of what is printed.
  ///
  /// - Parameters:
  ///   - file: what its sender calls it, to say what is wrong.
  ///   - owner: whose it is, read by those who do not see it.
  /// - Throws: ``LogoFault``.
  public func addLogo(_ bytes: Data, from file: String, of owner: String) throws {
    let owner = owner.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !owner.isEmpty, owner.count <= LogoFault.longest else { throw LogoFault.nobody }
    guard bytes.count <= LogoFault.heaviest else { throw LogoFault.tooHeavy(file) }
    guard let picture = Picture(name: file, bytes: bytes) else {
      throw LogoFault.notAPicture(file)
    }
    guard picture.pixelCount < .max else { throw LogoFault.notAPicture(file) }
    guard picture.pixelCount <= LogoFault.mostPixels else { throw LogoFault.tooHeavy(file) }
    if picture.drawability == .heavy { throw LogoFault.tooElaborate(file) }
    guard let proportion = picture.proportion else { throw LogoFault.notAPicture(file) }
    guard LogoFault.proportions.contains(proportion) else { throw LogoFault.tooThin(file) }
    guard try workspace.logos().count < LogoFault.most else { throw LogoFault.tooMany }
    try workspace.setLogos { $0.append(Logo(owner: owner, bytes: bytes)) }
  }

  /// Takes a logo away, counted from zero; nothing changes where there is none of that owner.
  public func removeLogo(_ number: Int, of owner: String) throws {
    try workspace.setLogos { logos in
      if logos.indices.contains(number), logos[number].owner == owner { logos.remove(at: number) }
    }
  }
}

extension [Logo] {
  /// As sheets hold them; one that cannot be read any more is left out.
  var emblems: [Emblem] {
    enumerated().compactMap { number, logo in
      let picture = Picture(name: "\(logo.owner) \(number + 1)", bytes: logo.bytes)
      return picture.flatMap { picture in
        picture.proportion.map { Emblem(picture, owner: logo.owner, proportion: $0) }
      }
    }
  }
}

/// Why a logo cannot be kept.
public enum LogoFault: Error, Hashable, Sendable, Sayable {
  case notAPicture(String)
  case tooHeavy(String)
  /// A drawing with effects, pictures or drawings within drawings.
  case tooElaborate(String)
  case tooThin(String)
  case tooMany
  case nobody

  /// More would hide one another at the foot of a sheet.
  public static let most = 4
  /// In bytes.
  static let heaviest = 1_000_000
  /// A small file may unfold into a very large picture.
  static let mostPixels = 16_000_000
  /// Its width for a height of one: beyond, nothing of it would be seen at the foot of a sheet.
  static let proportions = 0.1...12
  /// Of an owner's name, in signs.
  static let longest = 100

  public func said(in wording: Wording) -> String {
    let words = wording.siteHouse
    return switch self {
    case .notAPicture(let file): words.logoUnreadable(file)
    case .tooHeavy(let file): words.logoTooHeavy(file)
    case .tooElaborate(let file): words.logoTooElaborate(file)
    case .tooThin(let file): words.logoTooThin(file)
    case .tooMany: words.logoTooMany(Self.most)
    case .nobody: words.logoOfNobody
    }
  }
}
