import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import NIOCore
import Storage

/// Asks for what a route's rule wants before it answers.
struct Guard: Sendable {
  let premises: Premises
  let key: EntryKey
  let address: SiteAddress

  /// The largest form without files.
  static let formLimit = 1_048_576

  func answer(_ route: Route, _ request: Request, _ context: SiteContext) async throws -> Response {
    guard route.rule.admits(context.caller) else { throw SiteFault.notEntered }
    var visit = Visit(
      request, context, premises: premises, key: key, address: address,
      standing: try premises.workspace.standing())
    try refuseWrittenOver(visit, route)
    if route.method == .post { try checkOrigin(of: request) }
    if route.takesFiles {
      let folder = try premises.uploads.folder()
      defer { premises.uploads.clear(folder) }
      try await receive(request, in: folder, into: &visit)
      try checkWords(of: visit, for: route)
      return try await route.answer(visit).response
    }
    if route.method == .post { try await check(request, into: &visit) }
    try checkWords(of: visit, for: route)
    return try await route.answer(visit).response
  }

  /// A file that was written over under the site is not read as if it were ours.
  private func refuseWrittenOver(_ visit: Visit, _ route: Route) throws {
    guard visit.standing.displacement == .overwritten, !route.readsNothing else { return }
    let name = premises.workspace.url?.lastPathComponent ?? ""
    throw WorkspaceFault.displaced(file: name, .overwritten)
  }

  /// A change comes from one of our own pages.
  private func checkOrigin(of request: Request) throws {
    if let origin = request.headers[.origin],
      origin != address.origin(), origin != address.origin("localhost")
    {
      throw SiteFault.foreignForm
    }
  }

  /// What nothing here can keep is refused before anything is: bytes that are no text, and signs
  /// that no file can hold, but where the page says so beside their question.
  private func checkWords(of visit: Visit, for route: Route) throws {
    if let name = visit.form.broken ?? visit.query.broken { throw SiteFault.brokenText(name) }
    guard !route.tellsFaults else { return }
    if let (name, sign) = visit.form.unkeepable ?? visit.query.unkeepable {
      throw SiteFault.unkeepableSign(sign, name)
    }
  }

  /// Its form repeats its session's token.
  private func check(_ request: Request, into visit: inout Visit) async throws {
    visit.form = try await read(request)
    guard let token = visit.session?.token, Secret.match(visit.form["token"], token) else {
      throw SiteFault.foreignForm
    }
  }

  /// A form with files, written down as it comes; its token is read before any file.
  private func receive(_ request: Request, in folder: URL, into visit: inout Visit) async throws {
    var reader = try MultipartReader(contentType: request.headers[.contentType] ?? "")
    var pen = UploadPen(in: folder, token: visit.session?.token)
    for try await piece in request.body {
      for event in try reader.read(piece.readableBytesView) { try pen.take(event) }
    }
    try reader.finish()
    try pen.finish()
    (visit.form, visit.upload) = (pen.form, pen.upload)
  }

  private func read(_ request: Request) async throws -> Form {
    let type = request.headers[.contentType] ?? ""
    if type.lowercased().hasPrefix("multipart/form-data") {
      throw SiteFault.unreadableForm
    }
    do {
      let body = try await request.body.collect(upTo: Guard.formLimit)
      return Form(encoded: body.readableBytesView)
    } catch is NIOTooManyBytesError {
      throw SiteFault.tooLarge(megabytes: Guard.formLimit >> 20)
    }
  }
}
