/// What people must choose between, or what changed, where it is no field of anything.
extension CopiesWording {
  static let fields: [String: (french: String, english: String)] = [
    "presence": ("présence", "presence"),
    "notes": ("notes", "notes"),
    "title": ("titre", "title"),
  ]
}
