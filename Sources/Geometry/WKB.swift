/// Polygons as well-known binary (OGC 06-103r4 and PostGIS's variant of it).
extension Polygon {
  /// Reads a POLYGON or MULTIPOLYGON; nil where it is empty. Heights and measures are dropped. Whether rings
  /// cross is not looked at.
  ///
  /// - Throws: `GeometryError` where the bytes end early, or are another kind of geometry.
  public init?(wkb bytes: UnsafeRawBufferPointer) throws(GeometryError) {
    var cursor = WKBCursor(bytes: bytes)
    let kind = try cursor.kind()
    var parts: [Rings] = []
    switch kind {
    case 3: try cursor.part(into: &parts)
    case 6:
      for _ in 0..<(try cursor.count(bytesEach: 9)) {
        guard try cursor.kind() == 3 else { throw GeometryError("a MULTIPOLYGON's part is no POLYGON") }
        try cursor.part(into: &parts)
      }
    default:
      throw GeometryError("it is \(WKBCursor.name(of: kind)); give polygons")
    }
    if parts.isEmpty { return nil }
    try self.init(parts: parts)
  }
}

/// Where reading has got to.
private struct WKBCursor {
  let bytes: UnsafeRawBufferPointer
  private var at = 0
  /// Those of the geometry that was begun last.
  private var isLittleEndian = true
  private var dimensions = 2

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  static func name(of kind: UInt32) -> String {
    let names = [
      "a geometry", "a POINT", "a LINESTRING", "a POLYGON", "a MULTIPOINT", "a MULTILINESTRING",
      "a MULTIPOLYGON", "a GEOMETRYCOLLECTION",
    ]
    return kind < names.count ? names[Int(kind)] : "a geometry of type \(kind)"
  }

  private mutating func take<Value: FixedWidthInteger>(_: Value.Type) throws(GeometryError) -> Value {
    guard bytes.count - at >= MemoryLayout<Value>.size else { throw GeometryError("the geometry ends early") }
    let value = bytes.loadUnaligned(fromByteOffset: at, as: Value.self)
    at += MemoryLayout<Value>.size
    return isLittleEndian ? Value(littleEndian: value) : Value(bigEndian: value)
  }

  /// Begins a geometry.
  mutating func kind() throws(GeometryError) -> UInt32 {
    isLittleEndian = try take(UInt8.self) != 0
    let type = try take(UInt32.self)
    let base = type & 0x0fff_ffff
    // The standard adds thousands for heights and measures, PostGIS sets bits.
    let plain = base % 1000
    let thousands = base / 1000
    dimensions = 2
    if thousands == 3 { dimensions = 4 } else if thousands > 0 { dimensions = 3 }
    if type & 0x8000_0000 != 0 { dimensions += 1 }
    if type & 0x4000_0000 != 0 { dimensions += 1 }
    if type & 0x2000_0000 != 0 { _ = try take(UInt32.self) }
    return plain
  }

  /// A count of what needs at least so many bytes each.
  mutating func count(bytesEach: Int) throws(GeometryError) -> Int {
    let count = Int(try take(UInt32.self))
    guard count <= (bytes.count - at) / bytesEach else { throw GeometryError("the geometry ends early") }
    return count
  }

  /// The rings of a polygon; nothing where it is empty.
  mutating func part(into parts: inout [Polygon.Rings]) throws(GeometryError) {
    var rings: Polygon.Rings = []
    for _ in 0..<(try count(bytesEach: 4)) {
      let points = try count(bytesEach: 8 * dimensions)
      var ring: [Point] = []
      ring.reserveCapacity(points)
      for _ in 0..<points {
        let x = Double(bitPattern: try take(UInt64.self))
        ring.append(Point(x: x, y: Double(bitPattern: try take(UInt64.self))))
        at += 8 * (dimensions - 2)
      }
      rings.append(ring)
    }
    if let outer = rings.first, !outer.isEmpty { parts.append(rings.filter { !$0.isEmpty }) }
  }
}
