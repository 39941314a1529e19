#include <sqlite3.h>
#include <string.h>

/* Closing neither writes the log back nor removes it, whatever the path names by then. Variadic:
   cannot be called from Swift. */
static inline int etabli_close_quietly(sqlite3 *db) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}

static inline sqlite3_file *etabli_file(sqlite3 *db) {
  sqlite3_file *file = 0;
  int code = sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  return code == SQLITE_OK && file && file->pMethods ? file : 0;
}

/* Bytes of the file, through the descriptor that SQLite has: closing one of our own would drop its
   locks. */
static inline int etabli_read_bytes(sqlite3 *db, void *into, int count, sqlite3_int64 from) {
  sqlite3_file *file = etabli_file(db);
  return file ? file->pMethods->xRead(file, into, count, from) : SQLITE_IOERR;
}

/* The beginning of the index that connections share over a write-ahead log, as it is mapped already.
   https://sqlite.org/walformat.html#the_wal_index_file_format */
static inline int etabli_read_log_index(sqlite3 *db, unsigned char into[136]) {
  sqlite3_file *file = etabli_file(db);
  if (!file || file->pMethods->iVersion < 2 || !file->pMethods->xShmMap) return SQLITE_IOERR;
  void volatile *index = 0;
  int code = file->pMethods->xShmMap(file, 0, 32768, 0, &index);
  if (code == SQLITE_OK && !index) code = SQLITE_IOERR;
  if (code == SQLITE_OK) memcpy(into, (const void *)index, 136);
  return code;
}
