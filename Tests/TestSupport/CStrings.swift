import Foundation

/// Lists of texts as C takes them.
enum CStrings {
  /// Calls `body` with a list that ends with a null pointer.
  static func with<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
  ) rethrows -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    pointers.append(nil)
    return try body(pointers)
  }
}
