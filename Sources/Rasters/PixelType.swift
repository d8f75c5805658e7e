/// The type of a pixel's value in memory and in files.
public enum PixelType: UInt8, Sendable, CaseIterable, CustomStringConvertible {
  case uint8, int8, uint16, int16, uint32, int32, float32, float64

  /// Bytes a pixel.
  public var size: Int {
    switch self {
    case .uint8, .int8: 1
    case .uint16, .int16: 2
    case .uint32, .int32, .float32: 4
    case .float64: 8
    }
  }

  /// The number of the type in the kernels.
  var code: Int32 { Int32(rawValue) }

  /// Whether pixels are floats, which can be NaN.
  public var isFloatingPoint: Bool { self == .float32 || self == .float64 }

  /// numpy's name of the type: `uint16`.
  public var description: String {
    switch self {
    case .uint8: "uint8"
    case .int8: "int8"
    case .uint16: "uint16"
    case .int16: "int16"
    case .uint32: "uint32"
    case .int32: "int32"
    case .float32: "float32"
    case .float64: "float64"
    }
  }

  /// The type with numpy's name, or with GDAL's (`UInt16`, `Byte`).
  public init?(name: String) {
    switch name.lowercased() {
    case "uint8", "byte", "u1", "u8": self = .uint8
    case "int8", "i1", "i8": self = .int8
    case "uint16", "u2", "u16": self = .uint16
    case "int16", "i2", "i16": self = .int16
    case "uint32", "u4", "u32": self = .uint32
    case "int32", "i4", "i32": self = .int32
    case "float32", "f4", "f32": self = .float32
    case "float64", "f8", "f64": self = .float64
    default: return nil
    }
  }

  /// The smallest and greatest value that the type holds; ±infinity for floats.
  public var range: ClosedRange<Double> {
    switch self {
    case .uint8: 0...255
    case .int8: -128...127
    case .uint16: 0...65535
    case .int16: -32768...32767
    case .uint32: 0...4_294_967_295
    case .int32: -2_147_483_648...2_147_483_647
    case .float32, .float64: -Double.infinity...Double.infinity
    }
  }

  /// Whether a pixel of this type can have exactly this value.
  public func holds(_ value: Double) -> Bool {
    isFloatingPoint || (range.contains(value) && value.rounded() == value)
  }
}

/// A Swift type whose values are pixels.
public protocol PixelValue: BitwiseCopyable, Sendable, Hashable {
  static var pixelType: PixelType { get }
}

extension UInt8: PixelValue { public static var pixelType: PixelType { .uint8 } }
extension Int8: PixelValue { public static var pixelType: PixelType { .int8 } }
extension UInt16: PixelValue { public static var pixelType: PixelType { .uint16 } }
extension Int16: PixelValue { public static var pixelType: PixelType { .int16 } }
extension UInt32: PixelValue { public static var pixelType: PixelType { .uint32 } }
extension Int32: PixelValue { public static var pixelType: PixelType { .int32 } }
extension Float: PixelValue { public static var pixelType: PixelType { .float32 } }
extension Double: PixelValue { public static var pixelType: PixelType { .float64 } }
