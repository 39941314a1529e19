import Foundation
import Testing

/// What a tool that we did not write says of a file.
enum Outside {
  /// Writes the bytes to a temporary file, runs `tool` with its path for `@`, gives its output.
  static func ask(_ tool: String, _ arguments: [String], of data: Data) throws -> String {
    String(decoding: try output(tool, arguments, of: data), as: UTF8.self)
  }

  static func output(_ tool: String, _ arguments: [String], of data: Data) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("etabli-\(UUID().uuidString)")
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [tool] + arguments.map { $0 == "@" ? file.path : $0 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return said
  }

  static func text(of pdf: Data) throws -> String {
    try ask("pdftotext", ["-layout", "@", "-"], of: pdf)
  }

  /// The PDF's objects, uncompressed and readable.
  static func objects(of pdf: Data) throws -> String {
    try ask("qpdf", ["--qdf", "--object-streams=disable", "@", "-"], of: pdf)
  }
}
