/// Addresses on the web and paths on the disk, as texts.
package enum Address {
  /// Whether this is `http://…` or `https://…`.
  static func isWeb(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// Whether this begins with a scheme, like `s3://`.
  package static func hasScheme(_ text: String) -> Bool {
    guard let end = text.firstRange(of: "://")?.lowerBound, end > text.startIndex else { return false }
    return text[..<end].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  /// The host of an address, in lower case, without its port.
  static func host(of address: String) -> Substring {
    guard let start = address.firstRange(of: "://")?.upperBound else { return "" }
    let authority = address[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = authority.split(separator: "@").last ?? ""
    return Substring(host.prefix { $0 != ":" }.lowercased())
  }

  /// `https://host:port` of an address.
  static func origin(of address: String) -> Substring {
    guard let start = address.firstRange(of: "://")?.upperBound else { return "" }
    let end = address[start...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" }
    return address[..<(end ?? address.endIndex)]
  }

  /// An address without user, query and fragment, which may hold secrets; paths stay as they are.
  package static func shown(_ text: String) -> String {
    guard hasScheme(text), let start = text.firstRange(of: "://")?.upperBound else { return text }
    let plain = text[..<(text[start...].firstIndex { $0 == "?" || $0 == "#" } ?? text.endIndex)]
    let authority = plain[start...].prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return String(plain) }
    return String(plain[..<start]) + plain[plain.index(after: at)...]
  }

  /// What `href` means in the document at `base`, an address or a path.
  static func resolve(_ href: String, in base: String) -> String {
    if href.hasPrefix("file://") { return String(href.dropFirst(7)) }
    if hasScheme(href) { return href }
    let origin = hasScheme(base) ? String(origin(of: base)) : ""
    if href.hasPrefix("/") { return origin + href }
    let plain = hasScheme(base) ? shown(base) : base
    let folder = plain.dropFirst(origin.count).lastIndex(of: "/").map { plain[...$0].dropFirst(origin.count) }
    return origin + normalized(String(folder ?? (origin.isEmpty ? "" : "/")) + href)
  }

  /// A path without `.` and `..` where they can be dropped.
  static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// The last part of a path or address.
  static func lastPart(of text: String) -> Substring { text.split(separator: "/").last ?? "" }
}
