import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import NIOCore
import Storage
import Workbench

/// Asks for what a route's rule wants before it answers.
struct Guard: Sendable {
  let premises: Premises
  let key: EntryKey
  let address: SiteAddress

  /// The largest form without files.
  static let formLimit = 1_048_576

  /// The most that is read of files nobody may send, to answer with what came beside them.
  static let idleLimit = 64 << 20

  func answer(_ route: Route, _ request: Request, _ context: SiteContext) async throws -> Response {
    let visit = Visit(
      request, context, premises: premises, key: key, address: address,
      standing: try premises.workspace.standing())
    let reply =
      if route.method == .post {
        try await change(by: route, request, visit)
      } else if route.rule.admits(visit.caller) {
        try await read(by: route, visit)
      } else {
        throw SiteFault.notEntered
      }
    return reply.naming(forms: visit.session?.token).response(gzip: request.takesGzip)
  }

  private func read(by route: Route, _ visit: Visit) async throws -> Reply {
    try refuseWrittenOver(visit, route)
    try checkWords(of: visit, for: route)
    return try await route.answer(visit)
  }

  /// A form of our own pages is answered once; where its session is over it is held back.
  private func change(by route: Route, _ request: Request, _ visit: Visit) async throws -> Reply {
    try checkOrigin(of: request)
    var visit = visit
    let hasFiles = route.takesFiles && Guard.isMultipart(request)
    // Nothing is written down for someone who is not in.
    let folder = hasFiles && visit.session != nil ? try? premises.uploads.folder() : nil
    defer { if let folder { premises.uploads.clear(folder) } }
    let sent =
      if hasFiles {
        try await receive(request, in: folder, into: &visit)
      } else {
        (isOurs: try await check(request, into: &visit), hasRoom: true)
      }
    let isIn = route.rule.admits(visit.caller)
    let isResuming = isIn && !visit.form[Visit.resuming].isEmpty
    guard isIn, sent.isOurs || isResuming else { return try visit.heldBack(.sessionOver) }
    do {
      try refuseWrittenOver(visit, route)
      if isResuming { return try await visit.resumed() }
      if route.takesFiles, !hasFiles { throw SiteFault.unreadableForm }
      try checkWords(of: visit, for: route)
      guard sent.hasRoom else { return try visit.heldBack(.notKept(SiteFault.noRoom)) }
      return try await visit.once(by: route)
    } catch let fault as WorkspaceFault where fault.isOfTheFile {
      return try visit.heldBack(.notKept(fault))
    } catch let fault as WorkspaceFault where fault.isOfWords {
      // The last door: what is typed is given back to its form, there to be mended.
      return try visit.heldBack(.unkeepable(fault))
    } catch let fault as UnknownReference where route.tellsFaults {
      // What a form was about may go while it is filled.
      return try visit.heldBack(.notKept(fault))
    }
  }

  /// A file that was written over under the site is not read as if it were ours.
  private func refuseWrittenOver(_ visit: Visit, _ route: Route) throws {
    guard let place = visit.standing.displacement, place.isOverwritten, !route.readsNothing else {
      return
    }
    throw WorkspaceFault.displaced(file: premises.workspace.askedName, place)
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

  /// - Returns: whether its form repeats its session's token.
  private func check(_ request: Request, into visit: inout Visit) async throws -> Bool {
    visit.form = try await read(request)
    return visit.session.map { Secret.match(masked: visit.form["token"], $0.token) } ?? false
  }

  /// A form with files, written down as it comes; its token is read before any file.
  ///
  /// - Returns: whether it repeats its session's token; whether there was room for its files.
  private func receive(
    _ request: Request, in folder: URL?, into visit: inout Visit
  ) async throws -> (isOurs: Bool, hasRoom: Bool) {
    var reader = try MultipartReader(contentType: request.headers[.contentType] ?? "")
    var pen = UploadPen(in: folder, token: visit.session?.token)
    var length = 0
    for try await piece in request.body {
      length += piece.readableBytes
      if !pen.isOurs, length > Guard.idleLimit { throw SiteFault.foreignForm }
      for event in try reader.read(piece.readableBytesView) { pen.take(event) }
    }
    try reader.finish()
    pen.finish()
    (visit.form, visit.upload) = (pen.form, folder == nil ? nil : pen.upload)
    visit.picked = pen.picked
    return (pen.isOurs, pen.hasRoom && (folder != nil || pen.picked.isEmpty))
  }

  private static func isMultipart(_ request: Request) -> Bool {
    (request.headers[.contentType] ?? "").lowercased().hasPrefix("multipart/form-data")
  }

  private func read(_ request: Request) async throws -> Form {
    if Guard.isMultipart(request) { throw SiteFault.unreadableForm }
    do {
      let body = try await request.body.collect(upTo: Guard.formLimit)
      return Form(encoded: body.readableBytesView)
    } catch is NIOTooManyBytesError {
      throw SiteFault.tooLarge(megabytes: Guard.formLimit >> 20)
    }
  }
}
