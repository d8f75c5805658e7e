internal import CHDF5

/// Reads an HDF5 file: what it holds, and whole datasets or rows of them.
///
/// Calls may come from any thread; the library runs one at a time.
public final class HDF5Reader: @unchecked Sendable {
  /// What a name in a group stands for.
  public enum Kind: Sendable { case group, dataset, other }

  /// What a dataset is like.
  public struct Description: Hashable, Sendable {
    /// The lengths of its axes; empty for a single value.
    public let shape: [Int]
    /// The lengths of its chunks' axes; nil where it is not chunked.
    public let chunk: [Int]?
    /// The type of its numbers; nil for texts and everything else.
    public let type: HDF5ElementType?
    /// Whether the values are texts.
    public let isText: Bool
    /// The numbers of its filters, in the order of writing: 1 deflate, 2 shuffle, 32000 LZF.
    public let filters: [Int]

    /// The number of values.
    public var count: Int { shape.reduce(1, *) }
  }

  /// The file's path.
  public let path: String
  let file: hid_t

  /// At most this many bytes are read at once: 8 GB.
  public static let byteLimit = 8 << 30

  /// - Throws: `FormatError` when the file is missing or not HDF5.
  public init(path: String) throws(FormatError) {
    self.path = path
    file = try HDF5Library.exclusively(path) { () throws(FormatError) -> hid_t in
      let access = H5Pcreate(chdf5_class_file_access())
      defer { H5Pclose(access) }
      H5Pset_fclose_degree(access, H5F_CLOSE_STRONG)
      H5Pset_file_locking(access, false, true)
      let file = H5Fopen(path, chdf5_read_only(), access)
      guard file >= 0 else {
        throw FormatError(
          path, "cannot be opened as HDF5: \(HDF5Library.reason)", remedy: "check the path, or fetch it again"
        )
      }
      return file
    }
  }

  deinit {
    let file = file
    _ = try? HDF5Library.exclusively(path) { H5Fclose(file) }
  }

  /// The names in a group, in the order of the alphabet, and what they are.
  ///
  /// - Throws: `FormatError` when there is no such group, also with more than a million members.
  public func members(of group: String = "/") throws(FormatError) -> [(name: String, kind: Kind)] {
    try HDF5Library.exclusively(path) { () throws(FormatError) -> [(name: String, kind: Kind)] in
      let id = H5Gopen2(file, group, 0)
      guard id >= 0 else { throw failure("is no group of this file", group) }
      defer { H5Gclose(id) }
      var information = H5G_info_t()
      guard H5Gget_info(id, &information) >= 0, information.nlinks <= 1_000_000 else {
        throw failure("cannot be listed", group)
      }
      var members: [(name: String, kind: Kind)] = []
      for i in 0..<information.nlinks {
        let length = H5Lget_name_by_idx(id, ".", H5_INDEX_NAME, H5_ITER_INC, i, nil, 0, 0)
        guard length > 0, length < 65536 else { throw failure("cannot be listed", group) }
        let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: length + 1) { buffer in
          buffer.initialize(repeating: 0)
          H5Lget_name_by_idx(id, ".", H5_INDEX_NAME, H5_ITER_INC, i, buffer.baseAddress, length + 1, 0)
          return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
        let object = H5Oopen(id, name, 0)
        let type = object >= 0 ? H5Iget_type(object) : H5I_BADID
        if object >= 0 { H5Oclose(object) }
        members.append((name, type == H5I_GROUP ? .group : type == H5I_DATASET ? .dataset : .other))
      }
      return members
    }
  }

  /// The shape, type and filters of a dataset.
  public func description(of dataset: String) throws(FormatError) -> Description {
    try withDataset(dataset) { id throws(FormatError) in try describe(id, dataset) }
  }

  /// All numbers of a dataset, or `rows` of its first axis, converted to `Value` as HDF5 does: clamped.
  ///
  /// - Throws: `FormatError` when it has other rows, no numbers, or more than `byteLimit`.
  public func read<Value: HDF5Element>(
    _ dataset: String, as type: Value.Type = Value.self, rows: Range<Int>? = nil
  ) throws(FormatError) -> [Value] {
    try withDataset(dataset) { id throws(FormatError) in
      let description = try describe(id, dataset)
      guard description.type != nil else { throw error("holds no numbers", dataset) }
      let count = try valueCount(description, rows, size: Value.elementType.size, dataset)
      guard count > 0 else { return [] }
      var failed = false
      let values = try withSpaces(id, description, rows, dataset) { memory, stored in
        [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
          let status = H5Dread(
            id, HDF5Library.native(Value.elementType), memory, stored, 0, buffer.baseAddress)
          failed = status < 0
          initialized = failed ? 0 : count
        }
      }
      guard !failed else { throw failure("cannot be read", dataset) }
      return values
    }
  }

  /// All texts of a dataset, or `rows` of its first axis.
  ///
  /// - Throws: `FormatError` when it has other rows or no texts.
  public func readTexts(_ dataset: String, rows: Range<Int>? = nil) throws(FormatError) -> [String] {
    try withDataset(dataset) { id throws(FormatError) in
      let description = try describe(id, dataset)
      guard description.isText else { throw error("holds no texts", dataset) }
      let type = H5Dget_type(id)
      defer { H5Tclose(type) }
      let size = H5Tis_variable_str(type) > 0 ? MemoryLayout<Int>.size : H5Tget_size(type)
      let count = try valueCount(description, rows, size: size, dataset)
      guard count > 0 else { return [] }
      var texts: [String]?
      try withSpaces(id, description, rows, dataset) { memory, stored in
        texts = Self.texts(of: type, count: count) { buffer in H5Dread(id, type, memory, stored, 0, buffer) }
      }
      guard let texts else { throw failure("cannot be read", dataset) }
      return texts
    }
  }

  /// Where the chunk lies in the file that holds a row of a dataset's first axis; nil where there is none.
  package func chunkStart(of dataset: String, row: Int) throws(FormatError) -> Int? {
    try withDataset(dataset) { id throws(FormatError) in
      var place = haddr_t()
      var size = hsize_t()
      let rank = try describe(id, dataset).shape.count
      var corner = [hsize_t](repeating: 0, count: max(1, rank))
      corner[0] = hsize_t(row)
      let status = H5Dget_chunk_info_by_coord(id, corner, nil, &place, &size)
      return status >= 0 && size > 0 ? Int(place) : nil
    }
  }

  /// An attribute of a group or dataset; nil where it has none of this name, or of another type.
  public func attribute(_ name: String, of object: String = "/") throws(FormatError) -> HDF5Attribute? {
    try HDF5Library.exclusively(path) { () throws(FormatError) -> HDF5Attribute? in
      guard H5Aexists_by_name(file, object, name, 0) > 0 else { return nil }
      let id = H5Aopen_by_name(file, object, name, 0, 0)
      guard id >= 0 else { throw failure("attribute '\(name)' cannot be opened", object) }
      defer { H5Aclose(id) }
      let space = H5Aget_space(id)
      defer { H5Sclose(space) }
      let type = H5Aget_type(id)
      defer { H5Tclose(type) }
      let isSingle = H5Sget_simple_extent_type(space) == H5S_SCALAR
      let count = Int(H5Sget_simple_extent_npoints(space))
      let size = max(H5Tget_size(type), 8)
      guard count >= 0, count <= 1 << 20, size <= 1 << 20, count * size <= 1 << 26 else { return nil }
      switch H5Tget_class(type) {
      case H5T_STRING:
        guard let texts = Self.texts(of: type, count: count, { buffer in H5Aread(id, type, buffer) }) else {
          throw failure("attribute '\(name)' cannot be read", object)
        }
        return isSingle ? texts.first.map { .text($0) } : .texts(texts)
      case H5T_INTEGER:
        var values = [Int64](repeating: 0, count: max(1, count))
        guard H5Aread(id, chdf5_native_int64(), &values) >= 0 else { return nil }
        return isSingle ? .integer(values[0]) : .integers(Array(values.prefix(count)))
      case H5T_FLOAT:
        var values = [Double](repeating: 0, count: max(1, count))
        guard H5Aread(id, chdf5_native_float64(), &values) >= 0 else { return nil }
        return isSingle ? .real(values[0]) : .reals(Array(values.prefix(count)))
      default: return nil
      }
    }
  }
}

/// What the calls are made of. All of it runs under the library's lock.
extension HDF5Reader {
  func withDataset<Result: Sendable>(
    _ name: String, _ body: (hid_t) throws(FormatError) -> Result
  ) throws(FormatError) -> Result {
    try HDF5Library.exclusively(path) { () throws(FormatError) -> Result in
      let id = H5Dopen2(file, name, 0)
      guard id >= 0 else { throw failure("is no dataset of this file", name) }
      defer { H5Dclose(id) }
      return try body(id)
    }
  }

  func error(_ what: String, _ place: String) -> FormatError { FormatError(path, at: place, what) }

  private func failure(_ what: String, _ place: String) -> FormatError {
    FormatError(path, at: place, "\(what): \(HDF5Library.reason)")
  }

  func describe(_ id: hid_t, _ name: String) throws(FormatError) -> Description {
    let space = H5Dget_space(id)
    let type = H5Dget_type(id)
    let creation = H5Dget_create_plist(id)
    defer {
      H5Sclose(space)
      H5Tclose(type)
      H5Pclose(creation)
    }
    let rank = Int(H5Sget_simple_extent_ndims(space))
    guard rank >= 0, rank <= 32 else { throw error("has no axes that can be read", name) }
    var lengths = [hsize_t](repeating: 0, count: max(1, rank))
    if rank > 0 { H5Sget_simple_extent_dims(space, &lengths, nil) }
    var total = 1
    let shape = try lengths.prefix(rank).map { length throws(FormatError) -> Int in
      let product = total.multipliedReportingOverflow(by: Int(clamping: length))
      guard !product.overflow, length <= hsize_t(Int.max) else { throw error("is too large", name) }
      total = max(1, product.partialValue)
      return Int(length)
    }
    var chunk: [Int]?
    if H5Pget_layout(creation) == H5D_CHUNKED, H5Pget_chunk(creation, Int32(rank), &lengths) == Int32(rank) {
      chunk = lengths.prefix(rank).map { Int(clamping: $0) }
    }
    var filters: [Int] = []
    for i in 0..<min(32, max(0, H5Pget_nfilters(creation))) {
      var flags: UInt32 = 0
      var parameterCount = 0
      filters.append(Int(H5Pget_filter2(creation, UInt32(i), &flags, &parameterCount, nil, 0, nil, nil)))
    }
    return Description(
      shape: shape, chunk: chunk, type: elementType(type), isText: H5Tget_class(type) == H5T_STRING,
      filters: filters)
  }

  private func elementType(_ type: hid_t) -> HDF5ElementType? {
    let size = H5Tget_size(type)
    let isSigned = H5Tget_sign(type) != H5T_SGN_NONE
    switch H5Tget_class(type) {
    case H5T_INTEGER, H5T_ENUM:
      switch size {
      case 1: return isSigned ? .int8 : .uint8
      case 2: return isSigned ? .int16 : .uint16
      case 4: return isSigned ? .int32 : .uint32
      case 8: return isSigned ? .int64 : .uint64
      default: return nil
      }
    case H5T_FLOAT: return size == 4 ? .float32 : size == 8 ? .float64 : nil
    default: return nil
    }
  }

  private func valueCount(
    _ description: Description, _ rows: Range<Int>?, size: Int, _ name: String
  ) throws(FormatError) -> Int {
    var shape = description.shape
    if let rows {
      guard let length = shape.first, rows.lowerBound >= 0, rows.upperBound <= length else {
        throw error("has no rows \(rows) in shape \(description.shape)", name)
      }
      shape[0] = rows.count
    }
    let count = shape.reduce(1, *)
    let bytes = count.multipliedReportingOverflow(by: size)
    guard !bytes.overflow, bytes.partialValue <= Self.byteLimit else {
      throw FormatError(path, at: name, "is larger than 8 GB", remedy: "read it in rows")
    }
    return count
  }

  /// The spaces of memory and file for `rows`; zero means all.
  private func withSpaces<Result>(
    _ id: hid_t, _ description: Description, _ rows: Range<Int>?, _ name: String,
    _ body: (hid_t, hid_t) -> Result
  ) throws(FormatError) -> Result {
    guard let rows else { return body(0, 0) }
    let stored = H5Dget_space(id)
    defer { H5Sclose(stored) }
    var start = [hsize_t](repeating: 0, count: description.shape.count)
    var count = description.shape.map { hsize_t($0) }
    start[0] = hsize_t(rows.lowerBound)
    count[0] = hsize_t(rows.count)
    guard H5Sselect_hyperslab(stored, H5S_SELECT_SET, start, nil, count, nil) >= 0 else {
      throw failure("has no rows \(rows)", name)
    }
    let memory = H5Screate_simple(Int32(count.count), count, nil)
    defer { H5Sclose(memory) }
    return body(memory, stored)
  }

  /// `count` texts that `fill` reads as values of `type`; nil where it fails.
  private static func texts(of type: hid_t, count: Int, _ fill: (UnsafeMutableRawPointer) -> herr_t)
    -> [String]?
  {
    let size = H5Tget_size(type)
    guard size > 0, count > 0 else { return count == 0 ? [] : nil }
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count * size, alignment: 16)
    defer { memory.deallocate() }
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: count * size)
    guard fill(memory) >= 0 else { return nil }
    var texts: [String] = []
    texts.reserveCapacity(count)
    if H5Tis_variable_str(type) > 0 {
      let pointers = memory.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
      for i in 0..<count {
        texts.append(pointers[i].map { String(cString: $0) } ?? "")
        H5free_memory(pointers[i])
      }
    } else {
      let padding: UInt8? = H5Tget_strpad(type) == H5T_STR_SPACEPAD ? 0x20 : nil
      for i in 0..<count {
        var bytes = UnsafeRawBufferPointer(start: memory + i * size, count: size).prefix { $0 != 0 }
        while let padding, bytes.last == padding { bytes.removeLast() }
        texts.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    return texts
  }
}
