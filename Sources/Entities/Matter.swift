/// Whose a column is: what erasing, copies without names and forms must know of it.
///
/// There is none by default: a field that nobody classified does not compile.
public enum Matter: Hashable, Sendable {
  /// A word among few, a number, a yes or a no: nobody's words, kept as it is.
  case code
  /// What someone wrote, where a name may stand.
  case words
  /// What someone noted beside a thing, or of a person: no copy without names takes it along.
  case aside
  /// The words by which a thing is known.
  case title
  /// A day, a month or a year.
  case moment
  /// Leads to another thing, which is not a person.
  case link
  /// The same; and whose that thing is, this is too, while it has no owner of its own.
  case source
  /// Leads to the person, or to their place in a network, whose this is: it goes when they do.
  case owner
  /// Leads to a person without being theirs: it stays when they go, and forgets them.
  case mention
}

extension Matter {
  /// Whether what a column holds was written by people, who may name one another in it.
  public var isWritten: Bool {
    switch self {
    case .words, .title, .aside: true
    case .code, .moment, .link, .source, .owner, .mention: false
    }
  }
}

/// What is left of a column once the thing it is of was erased for good.
///
/// A thing of which something is left keeps an empty place, so that a reference on paper still
/// leads there; any other one goes whole.
public enum Remains: Hashable, Sendable {
  case nothing
  case itself
  /// The month of a moment, without its day.
  case month
  case text(String)
}

/// Where the index of words takes what a column holds: a title counts for more than words.
public enum Sought: Hashable, Sendable { case title, words, themes }
