internal import CKernels
internal import Geometry

/// Which pixels of a layer that tells of clouds are masked.
public enum MaskRule: Hashable, Sendable {
  /// Those of these classes, as of a scene classification.
  case classes([UInt8])
  /// Those of which any of these bits is set, as of QA60.
  case bits(UInt32)
  /// Those above this value, and NaN, as of a cloud probability.
  case above(Double)

  /// Opaque clouds (bit 10) and cirrus (bit 11) in the band QA60 of Sentinel-2's Level-1C.
  public static let qa60 = MaskRule.bits(1 << 10 | 1 << 11)
}

extension Pixels {
  /// Writes a mask: 255 where the rule says so, 0 elsewhere.
  ///
  /// - Parameter mask: uint8, of this size.
  /// - Precondition: For classes these pixels are uint8, for bits integers.
  public func mask(_ rule: MaskRule, into mask: MutablePixels) {
    precondition(mask.size == size && mask.type == .uint8, "a mask is uint8 and has its layer's size")
    for y in 0..<size.height {
      let target = mask.bytes(y)
      switch rule {
      case .classes(let classes):
        precondition(type == .uint8, "classes are uint8, not \(type)")
        mask_classes_row(bytes(y), classes, classes.count, target, size.width)
      case .bits(let bits):
        precondition(!type.isFloatingPoint, "\(type) has no bits to look at")
        mask_bits_row(type.code, row(y), bits, target, size.width)
      case .above(let threshold): mask_above_row(type.code, row(y), threshold, target, size.width)
      }
    }
  }

  /// Adds pixels that are missing, equal to `noData` or NaN, to a mask of the same size.
  public func addMissing(to mask: MutablePixels, noData: Double?) {
    precondition(mask.size == size && mask.type == .uint8, "a mask is uint8 and has its raster's size")
    for y in 0..<size.height {
      mask_missing_row(type.code, row(y), noData ?? .nan, mask.bytes(y), size.width)
    }
  }

  /// The most pixels that a mask can be dilated by.
  public static let dilationLimit = 254

  /// Widens this mask by a disc: masked are pixels whose centre lies within `radius` pixels of the centre of
  /// a masked one, dx² + dy² ≤ radius².
  ///
  /// That is the disc of scikit-image and OpenCV's users, with which s2cloudless and eo-learn dilate; Fmask's
  /// square of the same radius masks a little more in the corners. Beyond the edges nothing is masked. The
  /// cost of a pixel grows with the radius, not with its square.
  ///
  /// - Parameters:
  ///   - target: uint8, of this size, and other memory.
  ///   - radius: 0 up to `dilationLimit`.
  public func dilate(into target: MutablePixels, radius: Int, scratch: WarpScratch) {
    precondition(type == .uint8 && target.type == .uint8 && target.size == size, "masks are uint8")
    precondition((0...Self.dilationLimit).contains(radius), "a dilation by \(radius) pixels")
    let stride = size.width + 2 * radius
    let memory = scratch.bytes((size.height + 1) * stride + radius + 1).assumingMemoryBound(to: UInt8.self)
    memory.update(repeating: 255, count: (size.height + 1) * stride)
    let reach = memory + (size.height + 1) * stride
    for d in 0...radius {
      reach[d] = UInt8(Double(radius * radius - d * d).squareRoot().rounded(.down))
    }
    // The first row is far from everything.
    let distance = { (y: Int) in memory + (y + 1) * stride + radius }
    for y in 0..<size.height {
      mask_distance_row(bytes(y), distance(y - 1), distance(y), size.width)
    }
    for y in (0..<max(0, size.height - 1)).reversed() {
      mask_distance_row(nil, distance(y + 1), distance(y), size.width)
    }
    for y in 0..<size.height { dilate_row(distance(y), reach, radius, target.bytes(y), size.width) }
  }

  /// The bytes of a row of a mask or of classes.
  func bytes(_ y: Int) -> UnsafePointer<UInt8> { row(y).assumingMemoryBound(to: UInt8.self) }
}

extension MutablePixels {
  /// Gives masked pixels a value, rounded half up and clamped to the type.
  ///
  /// - Parameter mask: uint8, of this size.
  public func fill(where mask: Pixels, with value: Double) {
    precondition(mask.size == size && mask.type == .uint8, "a mask is uint8 and has its raster's size")
    for y in 0..<size.height { fill_masked_row(type.code, row(y), mask.bytes(y), size.width, value) }
  }

  /// Gives missing pixels, equal to `noData` or NaN, the value that others have there.
  ///
  /// - Parameters:
  ///   - others: Of this size and type.
  ///   - noData: A value of the type.
  public func fillMissing(from others: Pixels, noData: Double) {
    precondition(others.size == size && others.type == type, "pixels of another size or type")
    for y in 0..<size.height { fill_missing_row(type.code, row(y), others.row(y), size.width, noData) }
  }

  /// Adds a number to every pixel but missing ones, rounded half up and clamped; none becomes missing.
  public func shift(by number: Double, noData: Double?) {
    for y in 0..<size.height { shift_row(type.code, row(y), size.width, number, noData != nil, noData ?? 0) }
  }

  /// The bytes of a row of a mask.
  func bytes(_ y: Int) -> UnsafeMutablePointer<UInt8> { row(y).assumingMemoryBound(to: UInt8.self) }
}
