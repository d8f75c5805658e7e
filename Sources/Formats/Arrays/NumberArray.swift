public import Rasters

/// Numbers in one or more dimensions, the last one varying fastest, in memory of their own.
public struct NumberArray: Equatable, Sendable {
  /// The length of each dimension.
  public let shape: [Int]
  /// What the numbers are.
  public let type: PixelType
  /// Their bytes, the lowest first.
  public let bytes: [UInt8]

  /// An array of its parts.
  ///
  /// - Precondition: As many bytes as the shape and the type ask for.
  public init(shape: [Int], type: PixelType, bytes: [UInt8]) {
    precondition(bytes.count == shape.reduce(1, *) * type.size, "\(bytes.count) bytes for \(shape)")
    (self.shape, self.type, self.bytes) = (shape, type, bytes)
  }

  /// Numbers in a row, or in rows of a shape.
  public init(_ values: [Double], shape: [Int]? = nil) {
    self.init(
      shape: shape ?? [values.count], type: .float64, bytes: values.withUnsafeBytes { Array($0) })
  }

  /// The number of numbers.
  public var count: Int { shape.reduce(1, *) }

  /// How numpy writes the type: `<i2`, `|u1`.
  public var code: String { (type.size == 1 ? "|" : "<") + kind }

  /// The same without the order of bytes: `i2`.
  var kind: String {
    let letter =
      switch type {
      case .uint8, .uint16, .uint32: "u"
      case .int8, .int16, .int32: "i"
      case .float32, .float64: "f"
      }
    return letter + String(type.size)
  }

  /// The whole numbers put through a function, which is asked once for each that may occur where there are
  /// few of them; floats are cut to whole numbers before. What the type cannot hold becomes its nearest.
  public func mapped(_ map: (Int) -> Int) -> NumberArray {
    func whole<T: FixedWidthInteger & PixelValue>(_: T.Type) -> [UInt8] {
      rewritten(as: T.self) { (value: T) in T(clamping: map(Int(value))) }
    }
    func real<T: BinaryFloatingPoint & PixelValue>(_: T.Type) -> [UInt8] {
      rewritten(as: T.self) { (value: T) in
        Int(exactly: value.rounded(.towardZero)).map { T(map($0)) } ?? value
      }
    }
    let result =
      switch type {
      case .uint8: whole(UInt8.self)
      case .int8: whole(Int8.self)
      case .uint16: whole(UInt16.self)
      case .int16: whole(Int16.self)
      case .uint32: whole(UInt32.self)
      case .int32: whole(Int32.self)
      case .float32: real(Float.self)
      case .float64: real(Double.self)
      }
    return NumberArray(shape: shape, type: type, bytes: result)
  }

  /// The numbers as int16 the way numpy's `astype` makes them: whole numbers keep their lower 16 bits, floats
  /// lose what is behind the point.
  public var wrappedToInt16: NumberArray {
    func whole<T: FixedWidthInteger & PixelValue>(_: T.Type) -> [UInt8] {
      rewritten(as: Int16.self) { (value: T) in Int16(truncatingIfNeeded: value) }
    }
    func real<T: BinaryFloatingPoint & PixelValue>(_: T.Type) -> [UInt8] {
      rewritten(as: Int16.self) { (value: T) in
        Int32(exactly: value.rounded(.towardZero)).map { Int16(truncatingIfNeeded: $0) } ?? 0
      }
    }
    let result =
      switch type {
      case .uint8: whole(UInt8.self)
      case .int8: whole(Int8.self)
      case .uint16: whole(UInt16.self)
      case .int16: bytes
      case .uint32: whole(UInt32.self)
      case .int32: whole(Int32.self)
      case .float32: real(Float.self)
      case .float64: real(Double.self)
      }
    return NumberArray(shape: shape, type: .int16, bytes: result)
  }

  /// Chips repeat few values over and over: the last one's result is kept.
  private func rewritten<Source: PixelValue, Target: PixelValue>(
    as: Target.Type, _ rule: (Source) -> Target
  ) -> [UInt8] {
    let count = count
    return bytes.withUnsafeBytes { source in
      [UInt8](unsafeUninitializedCapacity: count * MemoryLayout<Target>.size) { target, length in
        let target = UnsafeMutableRawBufferPointer(target)
        var known: (value: Source, result: Target)?
        for i in 0..<count {
          let value = source.loadUnaligned(fromByteOffset: i * MemoryLayout<Source>.size, as: Source.self)
          if known?.value != value { known = (value, rule(value)) }
          if let known {
            target.storeBytes(of: known.result, toByteOffset: i * MemoryLayout<Target>.size, as: Target.self)
          }
        }
        length = target.count
      }
    }
  }
}
