import Foundation
import Hummingbird
import Logging

/// The least a server can answer: what the site's pages are measured beside.
struct HelloBench {
  /// Serves until it is told to stop; says when someone may come.
  func serve(on port: Int) async throws {
    let router = Router()
    router.get("/") { _, _ in "hello" }
    var logger = Logger(label: "hello")
    logger.logLevel = .error
    let application = Application(
      router: router,
      configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
      onServerRunning: { _ in
        // Straight out: someone waits for this line.
        try? FileHandle.standardOutput.write(contentsOf: Data("http://127.0.0.1:\(port)/\n".utf8))
      }, logger: logger)
    try await application.runService()
  }
}
