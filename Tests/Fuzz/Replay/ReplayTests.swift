import Foundation
import Readers
import Testing

/// Each file of the corpus once made a reader crash or hang, or leads the fuzzer to its corners.
@Suite("What was thrown at the readers") struct ReplayTests {
  @Test("is read or refused, and brings none down", arguments: FuzzedReader.allCases)
  func replay(reader: FuzzedReader) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Corpus/\(reader.rawValue)")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    for file in files { reader.read(try Data(contentsOf: file)) }
  }
}
