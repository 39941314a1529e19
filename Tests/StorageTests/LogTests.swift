import Entities
import Foundation
import People
import Testing
import Words

@testable import Storage

@Suite("A log found beside a file") struct LogTests {
  /// Opens what a line of shell made of « essai.etabli » and its log: first to read, then to write.
  private func opened(
    _ folder: URL, _ line: String, _ check: (Workspace) throws -> Void
  ) throws {
    try outside(folder, "mkdir apres; \(line)")
    let there = folder.appendingPathComponent("apres")
    let url = there.appendingPathComponent("essai.etabli")
    let before = bytes(url)
    let read = try Workspace.reading(at: url, mint: mint())
    try check(read)
    try read.close()
    #expect(bytes(url) == before, "read, the file was written in")
    let open = try Workspace.open(at: url, mint: mint(), today: day)
    try check(open)
    #expect(try open.check() == [])
    try open.close()
    #expect(!FileManager.default.fileExists(atPath: url.path + "-wal"))
  }

  /// Opens such a file, whose log is not its own; the file has its own words, and the log is kept.
  private func refused(_ folder: URL, _ line: String, words: [String], acts: Int?? = nil) throws {
    var log: Data?
    try opened(folder, line) { open in
      let url = try #require(open.url)
      #expect(try open.words == words, "\(line)")
      let notice = try #require(open.notices.first, "\(line)")
      if open.isReadOnly { log = bytes(URL(fileURLWithPath: url.path + "-wal")) }
      switch notice {
      case .logNotRead(_, let name, let count) where open.isReadOnly:
        #expect(name == "essai.etabli-wal" && count == acts ?? count, "\(line)")
      case .logPutAside(_, let name, let count):
        #expect(name == "essai (journal mis de côté 2017-10-24).etabli-wal")
        #expect(count == acts ?? count, "\(line)")
        let kept = url.deletingLastPathComponent().appendingPathComponent(name)
        #expect(bytes(kept) == log && log?.isEmpty == false, "\(line)")
      default: Issue.record("\(notice)")
      }
      for language in [Wording.french, .english] {
        #expect(notice.said(in: language).contains("essai"))
      }
    }
  }

  @Test func `is kept where file and log were moved together`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      try open.say(1)
      try open.settle()
      try open.say(2)
      try opened(folder, "cp essai.etabli essai.etabli-wal apres/") { open throws in
        #expect(try open.words == ["Mot 1", "Mot 2"] && open.notices.isEmpty)
      }
      try open.close()
    }
  }

  @Test func `is kept where the file was but half written back when all stopped`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      for turn in 1...60 { try open.say(turn, String(repeating: "long ", count: 500)) }
      try outside(folder, "cp essai.etabli-wal log; cp essai.etabli before")
      try open.settle()
      // Some pages of the file as it became, the others as they were.
      try outside(
        folder,
        """
        cp before half
        size=$(($(stat -c %s essai.etabli) / 4096))
        for page in $(seq 3 5 $size); do
          dd if=essai.etabli of=half bs=4096 skip=$page seek=$page count=1 conv=notrunc 2>/dev/null
        done
        """)
      try opened(folder, "cp half apres/essai.etabli; cp log apres/essai.etabli-wal") {
        open throws in
        #expect(try open.words.count == 60 && open.notices.isEmpty)
      }
      try open.close()
    }
  }

  @Test(arguments: [0, 4096]) func `is kept beside a file just made`(size: Int) throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("essai.etabli")
      try Data().write(to: url)
      let open = try Workspace.onPool(at: url, mint: mint())
      try open.begin(title: "Neuf", language: .french, kit: nil, by: "", at: noon)
      try opened(
        folder, "head -c \(size) essai.etabli > apres/essai.etabli; cp essai.etabli-wal apres/"
      ) { open throws in #expect(try open.cover().title == "Neuf" && open.notices.isEmpty) }
      try open.close()
    }
  }

  @Test func `of an older version of the file is put aside`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      try open.say(1)
      try outside(folder, "cp essai.etabli-wal old")
      try open.say(2)
      try open.settle()
      try refused(
        folder, "cp essai.etabli apres/; cp old apres/essai.etabli-wal", words: ["Mot 1", "Mot 2"],
        acts: 0)
      try open.close()
    }
  }

  @Test func `of a later version than a file gone back is put aside, or whole`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      for turn in 1...40 { try open.say(turn, String(repeating: "long ", count: 900)) }
      try open.backup(to: folder.appendingPathComponent("old"))
      for turn in 41...80 { try open.say(turn, String(repeating: "long ", count: 900)) }
      try open.settle()
      try open.say(81)
      try outside(folder, "cp old apres.etabli")
      try outside(folder, "mkdir apres; cp old apres/essai.etabli; cp essai.etabli-wal apres/")
      let url = folder.appendingPathComponent("apres/essai.etabli")
      let after = try Workspace.open(at: url, mint: mint(), today: day)
      #expect(try after.check() == [])
      #expect(try after.words.count == 40 && after.notices.count == 1)
      try after.close()
      try open.close()
    }
  }

  @Test func `of another workspace is put aside`() throws {
    try inFolder { folder in
      let (_, other) = try workspace(folder, "autre", seed: 7)
      try other.say(1, "Autre")
      let (_, open) = try workspace(folder)
      try open.say(1)
      try open.close()
      try refused(
        folder, "cp essai.etabli apres/; cp autre.etabli-wal apres/essai.etabli-wal",
        words: ["Mot 1"])
      try other.close()
    }
  }

  @Test func `of a copy of the workspace is put aside`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      try open.say(1)
      let url = folder.appendingPathComponent("b.etabli")
      try open.copy(to: url, by: "", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(3), today: day)
      try copy.perform("write", by: "", at: noon) { draft in
        let reference = try draft.nextReference(.verbatim)
        try draft.save(try Verbatim(id: mint(4).make(), reference: reference, words: "Copie"))
      }
      try open.close()
      try outside(folder, "mkdir apres; cp essai.etabli apres/")
      try outside(folder, "cp b.etabli-wal apres/essai.etabli-wal")
      let after = try Workspace.open(
        at: folder.appendingPathComponent("apres/essai.etabli"), mint: mint(), today: day)
      #expect(try after.words == ["Mot 1"] && after.notices.count == 1)
      #expect(try after.check() == [])
      try after.close()
      try copy.close()
    }
  }

  @Test(arguments: ["head -c 50000 /dev/urandom", "yes Bonjour | head -c 9000", "echo x"])
  func `that is no log is put aside`(make: String) throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      try open.say(1)
      try open.close()
      try refused(
        folder, "cp essai.etabli apres/; (\(make)) > apres/essai.etabli-wal", words: ["Mot 1"])
    }
  }

  @Test(arguments: [33, 4000, 4152, 9000, 20_000, 50_000, 90_000])
  func `cut short gives what is whole in it`(size: Int) throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      for turn in 1...9 { try open.say(turn) }
      let line = "cp essai.etabli apres/; head -c \(size) essai.etabli-wal > apres/essai.etabli-wal"
      try opened(folder, line) { open in
        let words = try open.words
        #expect(words == (1...9).prefix(words.count).map { "Mot \($0)" })
        // Less than a page after the last whole act holds nothing.
        if size == 33 { #expect(open.notices.isEmpty) }
        if size == 4000 { #expect(open.notices.count == 1) }
      }
      try open.close()
    }
  }

  @Test(arguments: ["half", "flip"]) func `whose end is lost is kept beside, and it is said`(
    damage: String
  ) throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      for turn in 1...9 { try open.say(turn) }
      let harm =
        damage == "half"
        ? "truncate -s -100 apres/essai.etabli-wal"
        : "printf X | dd of=apres/essai.etabli-wal bs=1 conv=notrunc"
          + " seek=$(($(stat -c %s essai.etabli-wal) - 5000)) 2>/dev/null"
      try opened(folder, "cp essai.etabli essai.etabli-wal apres/; \(harm)") { open in
        #expect(try open.words.count == 8)
        let url = try #require(open.url)
        switch try #require(open.notices.first) {
        case .logReadInPart(_, let log) where open.isReadOnly: #expect(log == "essai.etabli-wal")
        case .logKeptInPart(_, let log) where !open.isReadOnly:
          let kept = bytes(url.deletingLastPathComponent().appendingPathComponent(log))
          #expect(kept?.range(of: Data("Mot 9".utf8)) != nil)
        case let notice: Issue.record("\(notice)")
        }
        for wording in [Wording.french, .english] {
          #expect(open.notices[0].said(in: wording).contains("essai"))
        }
      }
      try open.close()
    }
  }

  @Test func `that is whole has no end to keep, whatever an earlier turn left behind it`() throws {
    var log = Data([0x37, 0x7F, 0x06, 0x82, 0, 0, 0, 0, 0, 0, 2, 0]) + Data(count: 4)
    log += Data(repeating: 7, count: 8) + Data(count: 8)
    func frame(_ salt: UInt8) -> Data {
      Data(count: 8) + Data(repeating: salt, count: 8) + Data(count: 8 + 512)
    }
    #expect(!LogTail(log: log + frame(7)).follows(1))
    #expect(!LogTail(log: log + frame(7) + frame(6)).follows(1))
    #expect(LogTail(log: log + frame(7) + frame(7)).follows(1))
    #expect(LogTail(log: log + frame(7) + frame(7).prefix(40)).follows(1))
    #expect(LogTail(log: log + frame(6)).follows(0))
    #expect(!LogTail(log: Data()).follows(0))
  }

  @Test func `is not tried while another program has it open`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.close()
      let other = try OtherProgram(on: url)
      other.run("PRAGMA journal_mode = WAL")
      other.say(1)
      let read = try Workspace.reading(at: url, mint: mint())
      #expect(try read.contents().figures.count == 1 && read.notices.isEmpty)
      other.say(2)
      #expect(try read.contents().figures.count == 2)
      let again = try Workspace.open(at: url, mint: mint(), today: day)
      other.say(3)
      #expect(try again.contents().figures.count == 3 && again.notices.isEmpty)
      try read.close()
      other.letGo()
      try again.close()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }
  }

  @Test func `still held by who lost the file is not shared with them`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1)
      try outside(folder, "cp essai.etabli b; mv b essai.etabli")
      let after = try Workspace.open(at: url, mint: mint(), today: day)
      #expect(throws: WorkspaceFault.self) { try open.say(2) }
      try after.say(3)
      try open.close()
      #expect(try after.words == ["Mot 1", "Mot 3"] && after.check() == [])
      try after.close()
    }
  }
}
