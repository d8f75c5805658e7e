/// The names under which the agencies publish their products.
public enum ProductName: Sendable {
  /// `S2B_MSIL2A_20200514T102559_N0500_R108_T32UPU_20200514T143028`, 60 characters.
  case sentinel2
  /// `Copernicus_DSM_COG_10_N47_00_E011_00_DEM`, 40 characters.
  case copernicusDEM
  /// `ESA_WorldCover_10m_2021_v200_N45E009_Map`, 40 characters.
  case worldCover

  /// `x` stands for a letter or digit, `9` for a digit, everything else for itself.
  private var pattern: [UInt8] {
    switch self {
    case .sentinel2: Array("xxx_MSIL2A_xxxxxxxxxxxxxxx_xxxxx_xxxx_xxxxxx_xxxxxxxxxxxxxxx".utf8)
    case .copernicusDEM: Array("Copernicus_DSM_COG_99_x99_99_x999_99_DEM".utf8)
    case .worldCover: Array("ESA_WorldCover_10m_9999_v999_xxxxxxx_Map".utf8)
    }
  }

  /// The first such name in a text: an id, an address or a path.
  public func find(in text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    let pattern = pattern
    guard bytes.count >= pattern.count else { return nil }
    for start in 0...bytes.count - pattern.count {
      let fits = pattern.indices.allSatisfy { i in
        let byte = bytes[start + i]
        let isDigit = (0x30...0x39).contains(byte)
        return switch pattern[i] {
        case UInt8(ascii: "x"): isDigit || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        case UInt8(ascii: "9"): isDigit
        default: byte == pattern[i]
        }
      }
      if fits { return String(decoding: bytes[start..<start + pattern.count], as: UTF8.self) }
    }
    return nil
  }

  /// The name in an item's properties, its id, or the addresses of its assets.
  func find(id: String, properties: [String], hrefs: [String]) -> String? {
    for text in properties + [id] + hrefs {
      if let name = find(in: text) { return name }
    }
    return nil
  }
}
