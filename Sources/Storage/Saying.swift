import Entities
import GRDB

/// Runs some work and turns what SQLite complains of into a fact that can be said.
func saying<Result>(_ file: String, _ work: () throws -> Result) throws -> Result {
  do {
    return try work()
  } catch let error as DatabaseError {
    throw WorkspaceFault(error, file: file)
  } catch let error as RowDecodingError {
    throw WorkspaceFault.damaged(file: file, detail: "\(error)")
  } catch let error as DecodingError {
    throw WorkspaceFault.damaged(file: file, detail: "\(error)")
  } catch let error as Unreadable {
    throw WorkspaceFault.damaged(file: file, detail: error.column)
  }
}

extension WorkspaceFault {
  /// What a quota or a limit answers, where a full disk would say that it is full.
  private static let cutShort: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE,
  ]

  init(_ error: DatabaseError, file: String) {
    let detail = error.message ?? "\(error.extendedResultCode)"
    self =
      switch error.resultCode {
      case .SQLITE_IOERR where Self.cutShort.contains(error.extendedResultCode):
        .diskFull(file: file)
      case .SQLITE_NOTADB: .foreign(file: file)
      case .SQLITE_CORRUPT: .damaged(file: file, detail: detail)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(file: file)
      case .SQLITE_FULL: .diskFull(file: file)
      case .SQLITE_READONLY: .readOnly(file: file)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_IOERR: .cannotWrite(file: file)
      case .SQLITE_CONSTRAINT: .refusedRow(detail: detail)
      default: .damaged(file: file, detail: detail)
      }
  }
}
