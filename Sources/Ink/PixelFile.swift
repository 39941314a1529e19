import CPixbuf
import Foundation
import Paper

/// A file of pixels as gdk-pixbuf reads it, bit by bit: its size is told before any pixel is made,
/// and one too large is refused there.
struct PixelFile: ~Copyable {
  /// As many pixels across and down as are wanted of so many; `nil` refuses the file.
  typealias Wish = (_ width: Int, _ height: Int) -> (width: Int, height: Int)?

  /// The largest photographs of telephones have 200 million.
  static let most = 256_000_000

  private typealias Listener =
    @convention(c) (
      UnsafeMutablePointer<GdkPixbufLoader>?, gint, gint, gpointer?
    ) -> Void

  private let loader: UnsafeMutablePointer<GdkPixbufLoader>
  private let sizing: Sizing
  private let bytes: Data

  init?(_ picture: Picture, wishing wish: @escaping Wish) {
    let kind = picture.format == .jpeg ? "jpeg" : "png"
    guard let loader = gdk_pixbuf_loader_new_with_type(kind, nil) else { return nil }
    (self.loader, bytes, sizing) = (loader, picture.bytes, Sizing(wish))
    let heard: Listener = { loader, width, height, listener in
      guard let loader, let listener else { return }
      let sizing = Unmanaged<Sizing>.fromOpaque(listener).takeUnretainedValue()
      let wanted = sizing.hear(Int(width), Int(height))
      // Nothing across and nothing down is how a file is refused (gdk-pixbuf, size-prepared).
      gdk_pixbuf_loader_set_size(loader, gint(wanted?.width ?? 0), gint(wanted?.height ?? 0))
    }
    g_signal_connect_data(
      loader, "size-prepared", unsafeBitCast(heard, to: GCallback.self),
      Unmanaged.passUnretained(sizing).toOpaque(), nil, GConnectFlags(rawValue: 0))
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(loader)) }

  /// Its pixels, and how many there are in the file; `nil` where it is broken or refused.
  borrowing func read() -> (pixels: OpaquePointer, width: Int, height: Int)? {
    let isWhole = write()
    // Closed in any case, or it complains as it goes.
    let isClosed = gdk_pixbuf_loader_close(loader, nil) != 0
    guard isWhole, isClosed, let size = sizing.told,
      let pixels = gdk_pixbuf_loader_get_pixbuf(loader)
    else { return nil }
    g_object_ref(UnsafeMutableRawPointer(pixels))
    return (pixels, size.width, size.height)
  }

  /// Bit by bit, as far as it is wanted.
  private borrowing func write() -> Bool {
    bytes.withUnsafeBytes { all in
      var place = 0
      while place < all.count {
        let count = min(65_536, all.count - place)
        let piece = all.baseAddress?.advanced(by: place).assumingMemoryBound(to: guchar.self)
        guard gdk_pixbuf_loader_write(loader, piece, gsize(count), nil) != 0 else { return false }
        place += count
      }
      return true
    }
  }

  /// What a file says of its size, heard by one who answers.
  private final class Sizing {
    private let wish: Wish
    private(set) var told: (width: Int, height: Int)?

    init(_ wish: @escaping Wish) { self.wish = wish }

    func hear(_ width: Int, _ height: Int) -> (width: Int, height: Int)? {
      told = (width, height)
      let (count, isTooMany) = width.multipliedReportingOverflow(by: height)
      return isTooMany || count > PixelFile.most ? nil : wish(width, height)
    }
  }

  /// What a file says of its size; no pixel of it is made.
  static func size(of picture: Picture) -> (width: Int, height: Int)? {
    guard let file = PixelFile(picture, wishing: { _, _ in nil }) else { return nil }
    _ = file.read()
    return file.sizing.told
  }
}
