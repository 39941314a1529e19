import Hummingbird

/// A way into the site: who may take it, and what it answers.
struct Route: Sendable {
  let method: HTTPRequest.Method
  /// « /verbatim/:reference »
  let path: String
  let rule: Rule
  /// Whether its form may carry files.
  var takesFiles = false
  /// Whether its page says beside each question what is wrong with the answer.
  var tellsFaults = false
  let answer: @Sendable (Visit) async throws -> Reply

  /// Whether it answers without the workspace, whatever became of its file.
  var readsNothing: Bool {
    ["/enter", "/static/:name", "/language", "/leave", "/open-copy", "/keys"].contains(path)
  }

  /// A page to read.
  static func get(
    _ path: String, _ rule: Rule = .owner,
    _ answer: @escaping @Sendable (Visit) async throws -> Reply
  ) -> Route {
    Route(method: .get, path: path, rule: rule, answer: answer)
  }

  /// A change, whose form must repeat its session's token.
  static func post(
    _ path: String, _ answer: @escaping @Sendable (Visit) async throws -> Reply
  ) -> Route {
    Route(method: .post, path: path, rule: .owner, answer: answer)
  }

  /// A change whose page says what is wrong beside each question, signs nobody sees included.
  static func row(
    _ path: String, _ answer: @escaping @Sendable (Visit) async throws -> Reply
  ) -> Route {
    Route(method: .post, path: path, rule: .owner, tellsFaults: true, answer: answer)
  }

  /// A form that carries files, or the same pasted: signs nobody sees are taken out as they are
  /// read.
  static func notes(
    _ path: String, _ answer: @escaping @Sendable (Visit) async throws -> Reply
  ) -> Route {
    Route(
      method: .post, path: path, rule: .owner, takesFiles: true, tellsFaults: true, answer: answer)
  }

  /// A form that carries files: they are in the visit's upload, and go once it is answered unless
  /// the shelf of uploads keeps them. Its token comes before them.
  static func upload(
    _ path: String, _ answer: @escaping @Sendable (Visit) async throws -> Reply
  ) -> Route {
    Route(method: .post, path: path, rule: .owner, takesFiles: true, answer: answer)
  }
}
