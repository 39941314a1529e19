public import Paper

extension Picture {
  /// Whether it can be drawn; what cannot keeps a whole print from coming out.
  public var isReadable: Bool {
    (try? Drawing(self, at: Size(width: 10, height: 10), keepsPixels: false)) != nil
  }
}
