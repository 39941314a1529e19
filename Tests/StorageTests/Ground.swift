import Foundation
import People

@testable import Storage

/// Runs a line of shell in a folder, as another program would.
func outside(_ folder: URL, _ line: String) throws {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-ec", line]
  process.currentDirectoryURL = folder
  try process.run()
  process.waitUntilExit()
  if process.terminationStatus != 0 { throw ShellFailure(words: line) }
}

/// Another program that has a workspace open until it is let go.
final class OtherProgram {
  private let process = Process()
  private let (orders, answers) = (Pipe(), Pipe())

  init(on url: URL) throws {
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sqlite3", "-cmd", ".timeout 5000", url.path]
    (process.standardInput, process.standardOutput) = (orders, answers)
    try process.run()
  }

  /// Does something and waits until it is done.
  func run(_ sql: String) {
    orders.fileHandleForWriting.write(Data("\(sql);\nSELECT 'done';\n".utf8))
    var said = ""
    while !said.contains("done") {
      let more = answers.fileHandleForReading.availableData
      if more.isEmpty { return }
      said += String(decoding: more, as: UTF8.self)
    }
  }

  /// Writes words under an act, as Établi does.
  func say(_ turn: Int) {
    run(
      """
      BEGIN IMMEDIATE;
      INSERT INTO act (id, verb, author, milliseconds)
        VALUES (printf('%036d', \(turn)), 'shell', '', 0);
      UPDATE bench SET act = last_insert_rowid();
      INSERT INTO figure (id, label, qualifier, value)
        VALUES (printf('00000000-0000-0000-0000-%012d', \(turn)), 'n', 'exact', \(turn));
      UPDATE bench SET act = NULL;
      COMMIT
      """)
  }

  func letGo() {
    try? orders.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}

extension Workspace {
  /// One act that says some words.
  func say(_ number: Int, _ words: String = "Mot") throws {
    try perform("write", by: "Ana", at: noon) {
      _ = try $0.save(try said(number, "\(words) \(number)", mint: storageMint(number)))
    }
  }

  var words: [String] { get throws { try all(Verbatim.self).map(\.words) } }
}

private func storageMint(_ number: Int) -> Mint { mint(UInt64(number) + 1000) }

func workspace(_ folder: URL, _ name: String = "essai", seed: UInt64 = 1) throws -> (URL, Workspace)
{
  let url = folder.appendingPathComponent("\(name).etabli")
  return (url, try Workspace.create(at: url, title: name, mint: mint(seed), at: noon))
}

/// What a file holds, read by another program: closing it here would drop its locks.
func bytes(_ url: URL) -> Data? {
  let (process, pipe) = (Process(), Pipe())
  process.executableURL = URL(fileURLWithPath: "/bin/cat")
  process.arguments = [url.path]
  (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
  guard (try? process.run()) != nil else { return nil }
  let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? bytes : nil
}
