import Entities
import Foundation
import People
import Testing
import Words

@testable import Storage

@Suite("A file that holds people's words", .serialized) struct PrivateFileTests {
  private func rights(_ url: URL) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  /// Runs some work as a program does whose new files everybody may read and write.
  private func loosely(_ work: () throws -> Void) rethrows {
    let mask = umask(0)
    defer { umask(mask) }
    try work()
  }

  private func everyFile(in folder: URL) throws -> [URL] {
    let url = folder.appendingPathComponent("Essai.etabli")
    let workspace = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
    _ = try Sessions(beside: url)
    try workspace.perform("edit", by: "Ana", at: noon) {
      _ = try $0.save(try said(1, "Avant", mint: mint(2)))
    }
    let backup = folder.appendingPathComponent("sauvegarde.etabli")
    try workspace.backup(to: backup)
    let copy = folder.appendingPathComponent("copie.etabli")
    try workspace.copy(to: copy, by: "Ana", at: noon)
    let other = try Workspace.open(at: copy, mint: mint(5), today: day)
    try other.perform("edit", by: "Ben", at: noon) {
      _ = try $0.save(try said(2, "Ailleurs", mint: mint(6)))
    }
    let meeting = try workspace.merge(other, by: "Ana", at: noon, today: day)
    #expect(meeting.before != nil)
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(written.contains { $0.hasSuffix("-wal") })
    for name in written { #expect(try rights(folder.appendingPathComponent(name)) & 0o007 == 0) }
    try other.close()
    try workspace.close()
    let restored = folder.appendingPathComponent("rendu.etabli")
    _ = try Workspace.restore(restored, from: backup, today: day)
    _ = try Workspace.restore(url, from: backup, today: day)
    try PrivateFile.write(Data("x".utf8), to: folder.appendingPathComponent("registre"))
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .map { folder.appendingPathComponent($0) }
  }

  @Test func `is its owner's alone, whatever writes it and however loose the mask`() throws {
    try inFolder { folder in
      try loosely {
        for file in try everyFile(in: folder) {
          #expect(try rights(file) == 0o600, "\(file.lastPathComponent)")
        }
      }
    }
  }

  @Test func `is its group's too where the folder is shared by a group`() throws {
    try inFolder { folder in
      #expect(chmod(folder.path, 0o2770) == 0)
      let mask = umask(0o077)
      defer { umask(mask) }
      for file in try everyFile(in: folder) where file.pathExtension != "sessions" {
        #expect(try rights(file) == 0o660, "\(file.lastPathComponent)")
      }
    }
  }

  @Test func `keeps the rights it had when it is replaced`() throws {
    try inFolder { folder in
      let file = folder.appendingPathComponent("registre")
      try PrivateFile.write(Data("un".utf8), to: file)
      chmod(file.path, 0o640)
      try PrivateFile.write(Data("deux".utf8), to: file)
      #expect(try rights(file) == 0o640 && Data(contentsOf: file) == Data("deux".utf8))
      let (url, backup) = (
        folder.appendingPathComponent("a.etabli"), folder.appendingPathComponent("b.etabli")
      )
      let workspace = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
      try workspace.backup(to: backup)
      try workspace.close()
      chmod(url.path, 0o644)
      let aside = try #require(try Workspace.restore(url, from: backup, today: day))
      #expect(try rights(url) == 0o644 && rights(aside) == 0o644)
    }
  }

  @Test func `leaves no draft behind where it cannot be written`() throws {
    try inFolder { folder in
      let place = folder.appendingPathComponent("registre")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      #expect(throws: NSError.self) { try PrivateFile.write(Data("x".utf8), to: place) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["registre"])
    }
  }
}

@Suite("A symbolic link") struct SymbolicLinkTests {
  private func link(_ name: String, to target: String, in folder: URL) throws -> URL {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
    return url
  }

  private func isLink(_ url: URL) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)) != nil
  }

  @Test func `stays a link when the file it names is restored, written or made`() throws {
    try inFolder { folder in
      let away = folder.appendingPathComponent("ailleurs")
      try FileManager.default.createDirectory(at: away, withIntermediateDirectories: true)
      let chain = try link("chaine.etabli", to: "lien.etabli", in: folder)
      let place = try link("lien.etabli", to: "ailleurs/vrai.etabli", in: folder)
      let workspace = try Workspace.create(at: chain, title: "Essai", mint: mint(), at: noon)
      #expect(workspace.url?.lastPathComponent == "vrai.etabli")
      let backup = folder.appendingPathComponent("sauvegarde.etabli")
      try workspace.backup(to: backup)
      try workspace.perform("edit", by: "Ana", at: noon) {
        _ = try $0.save(try said(1, "Après", mint: mint(3)))
      }
      try workspace.close()
      let aside = try #require(try Workspace.restore(chain, from: backup, today: day))
      #expect(aside.deletingLastPathComponent().lastPathComponent == "ailleurs")
      #expect(isLink(chain) && isLink(place))
      let back = try Workspace.open(at: chain, mint: mint(), today: day)
      #expect(try back.all(Verbatim.self).isEmpty)
      try back.close()
      let register = try link("registre", to: "ailleurs/registre", in: folder)
      try PrivateFile.write(Data("x".utf8), to: register)
      #expect(isLink(register))
      #expect(FileManager.default.fileExists(atPath: away.path + "/registre"))
    }
  }

  @Test func `that leads nowhere, to a folder or to itself is said to`() throws {
    try inFolder { folder in
      func said(_ url: URL) -> String? {
        do {
          _ = try Workspace.open(at: url, mint: mint(), today: day)
          return nil
        } catch { return (error as? any Sayable)?.said(in: .french) }
      }
      let dead = try link("mort.etabli", to: "parti.etabli", in: folder)
      #expect(said(dead)?.contains("parti.etabli », qui n’existe pas") == true)
      let toFolder = try link("dossier.etabli", to: ".", in: folder)
      #expect(said(toFolder)?.contains("est un dossier") == true)
      let loop = try link("boucle.etabli", to: "boucle.etabli", in: folder)
      #expect(said(loop)?.contains("ne mène à aucun fichier") == true)
      #expect(throws: WorkspaceFault.self) {
        try Workspace.create(at: loop, title: "Essai", mint: mint(), at: noon)
      }
      let away = try link("absent.etabli", to: "nulle/part.etabli", in: folder)
      let fault = #expect(throws: WorkspaceFault.self) {
        try Workspace.create(at: away, title: "Essai", mint: mint(), at: noon)
      }
      #expect(fault?.said(in: .french).contains("n’existe pas") == true)
    }
  }
}

@Suite("A folder for a moment") struct ScratchTests {
  @Test func `goes with its program, and those of dead programs with it`() throws {
    try inFolder { parent in
      let files = FileManager.default
      // As a program that was killed leaves it: there, and held by nobody.
      let left = parent.appendingPathComponent("etabli-scratch-\(UUID().uuidString)")
      try files.createDirectory(at: left, withIntermediateDirectories: true)
      try Data("secret".utf8).write(to: left.appendingPathComponent("envoi"))
      let others = parent.appendingPathComponent("autre-chose")
      try files.createDirectory(at: others, withIntermediateDirectories: true)
      let link = parent.appendingPathComponent("etabli-scratch-lien")
      try files.createSymbolicLink(atPath: link.path, withDestinationPath: others.path)
      var alive: Scratch? = try Scratch(in: parent)
      let folder = try #require(alive?.folder)
      #expect(!files.fileExists(atPath: left.path))
      try Scratch.during(in: parent) { own in
        #expect(files.fileExists(atPath: folder.path) && own != folder)
        let rights = try files.attributesOfItem(atPath: own.path)[.posixPermissions] as? NSNumber
        #expect(rights?.intValue == 0o700)
      }
      #expect(files.fileExists(atPath: folder.path) && files.fileExists(atPath: others.path))
      _ = alive
      alive = nil
      #expect(!files.fileExists(atPath: folder.path))
    }
  }

  @Test func `holds the copy on which a log is tried, so that a kill leaves nothing`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("Essai.etabli")
      try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon).close()
      let parent = folder.appendingPathComponent("passage")
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: false)
      let copy = try PrivateCopy(
        of: WorkspaceFile(url: url), HeldFile(url.path, forWriting: false), in: parent)
      let names = try FileManager.default.contentsOfDirectory(atPath: parent.path)
      #expect(names.count == 1 && names.allSatisfy { $0.hasPrefix("etabli-scratch-") })
      #expect(FileManager.default.fileExists(atPath: copy.url.path))
      Scratch.sweep(parent)
      #expect(FileManager.default.fileExists(atPath: copy.url.path))
      copy.remove()
      #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).isEmpty)
    }
  }
}
