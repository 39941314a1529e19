import Foundation
import Readers

/// What libFuzzer calls with each input it thinks of, looking for a crash or a hang.
///
/// The reader is named by an argument that libFuzzer leaves alone, as in `--reader=sheets`.
@_cdecl("LLVMFuzzerTestOneInput")
public func throwAtReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  reader.read(start.map { Data(bytes: $0, count: count) } ?? Data())
  return 0
}

private let reader: FuzzedReader = {
  let named = CommandLine.arguments.first { $0.hasPrefix("--reader=") }
  return named.flatMap { FuzzedReader(rawValue: String($0.dropFirst(9))) } ?? .tables
}()
