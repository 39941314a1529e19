/// Whose a column is: what erasing, copies without names and forms must know of it.
///
/// There is none by default: a field that nobody classified does not compile.
public enum Matter: Hashable, Sendable {
  /// A word among few, a number, a yes or a no: nobody's words, kept as it is.
  case code
  /// What someone wrote, where a name may stand.
  case words
  /// The words by which a thing is known.
  case title
  /// A day, a month or a year.
  case moment
  /// Leads to another thing, which is not a person.
  case link
  /// Leads to the person, or to their place in a network, whose this is: it goes when they do.
  case owner
  /// Leads to a person without being theirs: it stays when they go, and forgets them.
  case mention
}

/// Where the index of words takes what a column holds: a title counts for more than words.
public enum Sought: Hashable, Sendable { case title, words, themes }
