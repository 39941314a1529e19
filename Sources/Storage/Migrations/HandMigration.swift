/// In whose hands a direction is, and what lets a prototype be tried. Frozen.
///
/// Triggers are made again from the tables.
enum HandMigration {
  static let all = [hand, greenLight]

  static let hand = """
    ALTER TABLE hypothesis ADD COLUMN hand TEXT CHECK (hand IN ('agency', 'territory', 'region',
      'national', 'partner'));
    """

  static let greenLight = """
    ALTER TABLE prototype ADD COLUMN let_by TEXT CHECK (trim(let_by) <> '');
    ALTER TABLE prototype ADD COLUMN let_until TEXT
      CHECK (let_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
    ALTER TABLE prototype ADD COLUMN may_fail TEXT NOT NULL DEFAULT '';
    """
}
