internal import CHDF5

/// A value that an attribute of an HDF5 object can have: a text, a number, or a list of either.
public protocol HDF5AttributeValue: Sendable {
  var attribute: HDF5Attribute { get }
}

/// An attribute's value as it is read back. Whole numbers are stored as int64, others as float64, texts as
/// UTF-8 of variable length, which h5py gives as `str`.
public enum HDF5Attribute: Hashable, Sendable, HDF5AttributeValue {
  case text(String)
  case texts([String])
  case integer(Int64)
  case integers([Int64])
  case real(Double)
  case reals([Double])

  /// The value as an attribute.
  public var attribute: HDF5Attribute { self }
}

extension String: HDF5AttributeValue { public var attribute: HDF5Attribute { .text(self) } }
extension Int: HDF5AttributeValue { public var attribute: HDF5Attribute { .integer(Int64(self)) } }
extension Double: HDF5AttributeValue { public var attribute: HDF5Attribute { .real(self) } }
extension Array: HDF5AttributeValue where Element: HDF5AttributeListElement {
  /// The value as an attribute.
  public var attribute: HDF5Attribute { Element.list(self) }
}

/// A value that attributes can have a list of.
public protocol HDF5AttributeListElement: Sendable {
  static func list(_ values: [Self]) -> HDF5Attribute
}

extension String: HDF5AttributeListElement {
  /// A list of texts.
  public static func list(_ values: [String]) -> HDF5Attribute { .texts(values) }
}
extension Int: HDF5AttributeListElement {
  /// A list of whole numbers.
  public static func list(_ values: [Int]) -> HDF5Attribute { .integers(values.map(Int64.init)) }
}
extension Double: HDF5AttributeListElement {
  /// A list of numbers.
  public static func list(_ values: [Double]) -> HDF5Attribute { .reals(values) }
}

/// Texts as HDF5 wants them for writing: pointers to UTF-8 that ends with a zero.
struct HDF5Texts: ~Copyable {
  private let bytes: UnsafeMutablePointer<CChar>
  let pointers: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// - Throws: When a text has a zero inside, which would cut it short unseen.
  init(_ texts: [String], file: String, place: String) throws(FormatError) {
    var total = 0
    for (i, text) in texts.enumerated() {
      guard !text.utf8.contains(0) else {
        throw FormatError(
          file, at: place, "text \(i) has a zero character inside", remedy: "remove it")
      }
      total += text.utf8.count + 1
    }
    bytes = .allocate(capacity: max(1, total))
    pointers = .allocate(capacity: max(1, texts.count))
    var at = bytes
    for (i, text) in texts.enumerated() {
      pointers[i] = UnsafePointer(at)
      for unit in text.utf8 {
        at.pointee = CChar(bitPattern: unit)
        at += 1
      }
      at.pointee = 0
      at += 1
    }
  }

  deinit {
    bytes.deallocate()
    pointers.deallocate()
  }

  /// The HDF5 type of UTF-8 texts of variable length. The caller closes it.
  static func makeType() -> hid_t {
    let type = H5Tcopy(chdf5_c_string())
    H5Tset_size(type, chdf5_variable())
    H5Tset_cset(type, H5T_CSET_UTF8)
    return type
  }
}
