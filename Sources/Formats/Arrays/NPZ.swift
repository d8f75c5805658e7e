/// numpy's files of arrays: `.npy`, and `.npz` with several by name.
public enum NPZ {
  /// An array as a `.npy` file (version 1.0).
  public static func npy(_ array: NumberArray) -> [UInt8] {
    let shape = array.shape.map { "\($0)" }.joined(separator: ", ") + (array.shape.count == 1 ? "," : "")
    var header = "{'descr': '\(array.code)', 'fortran_order': False, 'shape': (\(shape)), }"
    // The data begins at a multiple of 64 bytes, after ten of these and a line feed.
    header += String(repeating: " ", count: 63 - (header.utf8.count + 10) % 64) + "\n"
    let length = UInt16(header.utf8.count)
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 255), UInt8(length >> 8)]
      + Array(header.utf8) + array.bytes
  }

  /// Arrays as a `.npz` file, in their order and not compressed. The same arrays are the same bytes.
  public static func npz(_ arrays: [(name: String, array: NumberArray)]) -> [UInt8] {
    ZipArchive.bytes(arrays.map { ZipMember(storing: npy($0.array), as: $0.name + ".npy") })
  }
}
