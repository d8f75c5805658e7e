internal import CHDF5
public import Rasters

/// Writes one HDF5 file.
///
/// The bytes depend on what is written and in which order, and on nothing else: no times, no addresses. The
/// format is that of HDF5 1.10, whose index of chunks (an extensible array) costs the same for the first
/// chunk and for the millionth. Calls may come from any thread; the library runs one at a time.
public final class HDF5Writer: @unchecked Sendable {
  /// A dataset that grows by rows.
  public struct Dataset: Hashable, Sendable {
    /// The path in the file.
    public let name: String
    /// Bytes of a row before compression.
    public let rowBytes: Int
    fileprivate let index: Int
  }

  /// A dataset that is open for chunks. `extent` is how many rows the file is told of, `count` how many have
  /// been written; the difference is taken back at the end.
  private struct Growing {
    let id: hid_t
    let shape: [Int]
    let isFiltered: Bool
    var extent: Int
    var count: Int
  }

  /// The file's path.
  public let path: String
  private(set) var file: hid_t
  private var growing: [Growing] = []
  private var groups: Set<String> = ["/"]
  /// Reads what the library has written.
  private var reader: FileReader?

  /// Creates the file, in place of one that is there.
  public init(path: String) throws(FormatError) {
    self.path = path
    file = try HDF5Library.exclusively(path) { () throws(FormatError) -> hid_t in
      let creation = H5Pcreate(chdf5_class_file_create())
      let access = H5Pcreate(chdf5_class_file_access())
      defer {
        H5Pclose(creation)
        H5Pclose(access)
      }
      H5Pset_obj_track_times(creation, false)
      H5Pset_libver_bounds(access, H5F_LIBVER_V110, H5F_LIBVER_V110)
      H5Pset_fclose_degree(access, H5F_CLOSE_STRONG)
      H5Pset_file_locking(access, false, true)
      // A chunk lies where the file ended before it was written, however small it is.
      H5Pset_small_data_block_size(access, 0)
      let file = H5Fcreate(path, chdf5_truncate(), creation, access)
      guard file >= 0 else {
        throw FormatError(
          path, "cannot be created: \(HDF5Library.reason)",
          remedy: "check that the folder exists, is writable and has space")
      }
      return file
    }
  }

  deinit {
    guard file >= 0 else { return }
    let file = file
    // An error here is of a file that its owner has given up.
    _ = try? HDF5Library.exclusively(path) { H5Fclose(file) }
  }

  /// Creates a group, and the groups above it. A group that is there stays.
  public func createGroup(_ name: String) throws(FormatError) {
    try locked { () throws(FormatError) in try makeGroup(name) }
  }

  /// Creates a dataset of rows of a shape, without a row yet. A chunk is one row.
  ///
  /// - Parameters:
  ///   - name: The path in the file, `data/image`; its groups are made.
  ///   - type: The type of the values.
  ///   - shape: The lengths of a row's axes, each at least one: `[12, 32, 32]`.
  ///   - compression: What `ChunkEncoder` of the same compression has done to the chunks.
  ///   - fill: What rows have that were never written; zero when nil.
  public func createChunked(
    _ name: String, type: PixelType, shape: [Int], compression: ChunkCompression, fill: Double?
  ) throws(FormatError) -> Dataset {
    try createChunked(
      name, elements: HDF5ElementType(type), chunk: [1] + shape, compression: compression, fill: fill)
  }

  /// Writes a chunk, encoded as the dataset's compression says, as row number `row`; rows may come in any
  /// order, and the dataset is as long as the last one.
  ///
  /// - Precondition: Without compression, as many bytes as a row has.
  /// - Returns: The byte of the file where the chunk lies now.
  @discardableResult
  public func writeChunk(
    _ dataset: Dataset, row: Int, bytes: UnsafeRawBufferPointer
  ) throws(FormatError) -> Int {
    precondition(row >= 0, "rows are counted from 0")
    return try locked { () throws(FormatError) in
      precondition(
        growing[dataset.index].isFiltered || bytes.count == dataset.rowBytes,
        "a row of \(dataset.name) has \(dataset.rowBytes) bytes, not \(bytes.count)")
      let place = try write(bytes, chunk: row, of: dataset.index, chunkRows: 1)
      growing[dataset.index].count = max(growing[dataset.index].count, row + 1)
      return place
    }
  }

  /// Writes numbers as a dataset of fixed shape.
  ///
  /// - Precondition: As many values as the shape has.
  public func writeColumn<Value: HDF5Element>(
    _ name: String, _ values: [Value], shape: [Int]
  ) throws(FormatError) {
    precondition(values.count == shape.reduce(1, *), "\(values.count) values for shape \(shape) of \(name)")
    try locked { () throws(FormatError) in
      try writeFixed(
        name, stored: HDF5Library.stored(Value.elementType), as: HDF5Library.native(Value.elementType),
        shape: shape, values)
    }
  }

  /// Writes texts as a dataset of fixed shape: UTF-8 of variable length, which h5py's `asstr()` gives as
  /// `str`.
  ///
  /// - Precondition: As many values as the shape has.
  /// - Throws: `FormatError` also when a text has a zero character inside.
  public func writeColumn(_ name: String, _ values: [String], shape: [Int]) throws(FormatError) {
    precondition(values.count == shape.reduce(1, *), "\(values.count) values for shape \(shape) of \(name)")
    let texts = try HDF5Texts(values, file: path, place: name)
    try locked { () throws(FormatError) in
      let type = HDF5Texts.makeType()
      defer { H5Tclose(type) }
      try writeFixed(name, stored: type, as: type, shape: shape, texts.pointers)
    }
  }

  /// Writes numbers as a compressed dataset of one axis that may grow, in chunks of `chunkRows`: the form
  /// of NASA's granules.
  ///
  /// - Precondition: At least one row a chunk.
  public func writeSeries<Value: HDF5Element>(
    _ name: String, _ values: [Value], chunkRows: Int, compression: ChunkCompression
  ) throws(FormatError) {
    precondition(chunkRows >= 1, "a chunk has a row or more")
    let dataset = try createChunked(
      name, elements: Value.elementType, chunk: [chunkRows], compression: compression, fill: nil)
    let encoder = ChunkEncoder(compression: compression, elementSize: Value.elementType.size)
    // The last chunk is whole in the file; what no row covers is zero.
    let chunkBytes = dataset.rowBytes * chunkRows
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkBytes, alignment: 8)
    defer { chunk.deallocate() }
    try locked { () throws(FormatError) in
      for start in stride(from: 0, to: values.count, by: chunkRows) {
        chunk.initializeMemory(as: UInt8.self, repeating: 0)
        values[start..<min(values.count, start + chunkRows)].withUnsafeBytes { chunk.copyMemory(from: $0) }
        let bytes = encoder.encode(UnsafeRawBufferPointer(chunk))
        try write(bytes, chunk: start / chunkRows, of: dataset.index, chunkRows: chunkRows)
      }
      growing[dataset.index].count = values.count
    }
  }

  /// Gives a dataset, a column or a group an attribute, in place of one of the same name.
  ///
  /// - Parameter path: The object's path; `/` is the file itself.
  public func setAttribute(
    _ name: String, on path: String, _ value: some HDF5AttributeValue
  ) throws(FormatError) {
    try locked { () throws(FormatError) in
      let object = H5Oopen(file, path, 0)
      guard object >= 0 else { throw failure("has no object to set attribute '\(name)' on", path) }
      defer { H5Oclose(object) }
      try write(value.attribute, named: name, on: object, path: path)
    }
  }

  /// Gives a dataset an attribute, in place of one of the same name.
  public func setAttribute(
    _ name: String, on dataset: Dataset, _ value: some HDF5AttributeValue
  ) throws(FormatError) {
    try setAttribute(name, on: dataset.name, value)
  }

  /// Trims the datasets to their rows, writes what is pending and closes the file. A second call does
  /// nothing.
  ///
  /// - Throws: `FormatError` when something could not be written, for example to a full disk; the file is
  ///   not whole then.
  public func close() throws(FormatError) {
    guard file >= 0 else { return }
    try locked { () throws(FormatError) in
      var first: FormatError?
      func note(_ status: herr_t, _ place: String?) {
        if status < 0, first == nil { first = failure("cannot be finished", place) }
        if status < 0 { H5Eclear2(Int64(H5E_DEFAULT)) }
      }
      for dataset in growing {
        let extent = ([dataset.count] + dataset.shape).map(hsize_t.init)
        note(H5Dset_extent(dataset.id, extent), nil)
        note(H5Dclose(dataset.id), nil)
      }
      growing = []
      note(H5Fflush(file, H5F_SCOPE_GLOBAL), nil)
      note(H5Fclose(file), nil)
      file = -1
      if let first { throw first }
    }
  }
}

/// What the calls are made of. All of it runs under the library's lock.
extension HDF5Writer {
  func locked<Result: Sendable>(
    _ body: () throws(FormatError) -> Result
  ) throws(FormatError) -> Result {
    try HDF5Library.exclusively(path) { () throws(FormatError) -> Result in
      precondition(file >= 0, "\(path) is closed")
      return try body()
    }
  }

  func failure(_ what: String, _ place: String?) -> FormatError {
    let reason = HDF5Library.reason
    return FormatError(
      path, at: place, "\(what): \(reason)",
      remedy: SystemError(in: reason)?.remedy ?? "check the disk and run again")
  }

  private func makeGroup(_ name: String) throws(FormatError) {
    var parent = ""
    for part in name.split(separator: "/") {
      parent += "/" + part
      guard !groups.contains(parent) else { continue }
      let creation = H5Pcreate(chdf5_class_group_create())
      defer { H5Pclose(creation) }
      H5Pset_obj_track_times(creation, false)
      let group = H5Gcreate2(file, parent, 0, creation, 0)
      guard group >= 0 else { throw failure("cannot be made a group", parent) }
      H5Gclose(group)
      groups.insert(parent)
    }
  }

  func makeParents(of name: String) throws(FormatError) {
    guard let end = name.lastIndex(of: "/") else { return }
    try makeGroup(String(name[..<end]))
  }

  private func writeFixed(
    _ name: String, stored type: hid_t, as native: hid_t, shape: [Int], _ values: UnsafeRawPointer?
  ) throws(FormatError) {
    try makeParents(of: name)
    let creation = H5Pcreate(chdf5_class_dataset_create())
    defer { H5Pclose(creation) }
    H5Pset_obj_track_times(creation, false)
    // Written whole, so not filled before; HDF5 wants a fill for texts all the same.
    if H5Tget_class(type) != H5T_STRING { H5Pset_fill_time(creation, H5D_FILL_TIME_NEVER) }
    let space = H5Screate_simple(Int32(shape.count), shape.map(hsize_t.init), nil)
    defer { H5Sclose(space) }
    let dataset = H5Dcreate2(file, name, type, space, 0, creation, 0)
    guard dataset >= 0 else { throw failure("cannot be created", name) }
    let isWritten = shape.contains(0) || H5Dwrite(dataset, native, 0, 0, 0, values) >= 0
    let error = isWritten ? nil : failure("cannot be written", name)
    // What is written last may still be in a buffer, which the disk may refuse only here.
    guard H5Dclose(dataset) >= 0 else { throw error ?? failure("cannot be written", name) }
    if let error { throw error }
  }

  /// A dataset that grows along its first axis, by whole chunks of the given shape.
  private func createChunked(
    _ name: String, elements: HDF5ElementType, chunk: [Int], compression: ChunkCompression, fill: Double?
  ) throws(FormatError) -> Dataset {
    var chunkBytes = elements.size
    for length in chunk {
      precondition(length > 0, "an axis of \(name) has length \(length)")
      let product = chunkBytes.multipliedReportingOverflow(by: length)
      chunkBytes = product.overflow ? Int.max : product.partialValue
    }
    guard chunkBytes < Int(UInt32.max) - 65536 else {
      throw FormatError(
        path, at: name, "a row has \(chunkBytes) bytes, and a chunk of HDF5 less than 4 GB",
        remedy: "make smaller chips")
    }
    let shape = Array(chunk.dropFirst())
    return try locked { () throws(FormatError) -> Dataset in
      try makeParents(of: name)
      let creation = H5Pcreate(chdf5_class_dataset_create())
      let access = H5Pcreate(chdf5_class_dataset_access())
      defer {
        H5Pclose(creation)
        H5Pclose(access)
      }
      H5Pset_obj_track_times(creation, false)
      H5Pset_chunk(creation, Int32(chunk.count), chunk.map(hsize_t.init))
      // Chunks pass the library by; a cache would only hold memory.
      H5Pset_chunk_cache(access, 1, 0, 1)
      if var fill { H5Pset_fill_value(creation, chdf5_native_float64(), &fill) }
      setFilters(of: creation, compression, elements: elements, chunkBytes: chunkBytes)
      let lengths = ([0] + shape).map(hsize_t.init)
      let space = H5Screate_simple(
        Int32(chunk.count), lengths, [CHDF5_UNLIMITED] + lengths.dropFirst())
      defer { H5Sclose(space) }
      let id = H5Dcreate2(file, name, HDF5Library.stored(elements), space, 0, creation, access)
      guard id >= 0 else { throw failure("cannot be created", name) }
      growing.append(
        Growing(id: id, shape: shape, isFiltered: compression != .none, extent: 0, count: 0))
      return Dataset(name: name, rowBytes: chunkBytes / chunk[0], index: growing.count - 1)
    }
  }

  private func setFilters(
    of creation: hid_t, _ compression: ChunkCompression, elements: HDF5ElementType, chunkBytes: Int
  ) {
    if compression != .none, elements.size > 1 { H5Pset_shuffle(creation) }
    switch compression {
    case .none: break
    case .deflate(let level): H5Pset_deflate(creation, UInt32(level))
    case .lzf:
      // What h5py's filter writes: its revision, the version of LZF, and the size of a chunk.
      H5Pset_filter(
        creation, HDF5Library.lzfFilter, UInt32(H5Z_FLAG_OPTIONAL), 3, [4, 0x0105, UInt32(chunkBytes)])
    }
  }

  /// - Returns: Where the chunk lies.
  @discardableResult
  private func write(
    _ bytes: UnsafeRawBufferPointer, chunk: Int, of index: Int, chunkRows: Int
  ) throws(FormatError) -> Int {
    let dataset = growing[index]
    let end = (chunk + 1) * chunkRows
    if end > dataset.extent {
      // By doubling, so that telling the file costs nothing per row.
      let extent = max(end, dataset.extent * 2, 1024)
      guard H5Dset_extent(dataset.id, ([extent] + dataset.shape).map(hsize_t.init)) >= 0 else {
        throw failure("cannot grow", "row \(chunk)")
      }
      growing[index].extent = extent
    }
    var (before, after): (haddr_t, haddr_t) = (0, 0)
    let place = withUnsafeTemporaryAllocation(of: hsize_t.self, capacity: dataset.shape.count + 1) {
      offset -> Int? in
      offset.initialize(repeating: 0)
      offset[0] = hsize_t(chunk * chunkRows)
      guard H5Fget_eoa(file, &before) >= 0,
        H5Dwrite_chunk(dataset.id, 0, 0, offset.baseAddress, bytes.count, bytes.baseAddress) >= 0,
        H5Fget_eoa(file, &after) >= 0
      else { return nil }
      // The file has grown by the chunk: that is where it lies. When the index has grown, too, it lies before
      // or behind that. The library would know, but looks at all chunks for the answer.
      if after - before == bytes.count { return Int(before) }
      for place in [Int(before), Int(after) - bytes.count] where holds(bytes, at: place) { return place }
      var (place, size): (haddr_t, hsize_t) = (0, 0)
      let status = H5Dget_chunk_info_by_coord(dataset.id, offset.baseAddress, nil, &place, &size)
      return status >= 0 ? Int(place) : nil
    }
    guard let place else { throw failure("cannot be written", "row \(chunk)") }
    return place
  }

  /// Whether the file has these bytes at a place.
  private func holds(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
    if reader == nil { reader = try? FileReader(path: path) }
    guard let found = try? reader?.read(place..<place + bytes.count) else { return false }
    return found.elementsEqual(bytes)
  }

  private func write(
    _ value: HDF5Attribute, named name: String, on object: hid_t, path place: String
  ) throws(FormatError) {
    func put(_ type: hid_t, _ native: hid_t, _ count: Int?, _ values: UnsafeRawPointer?) throws(FormatError) {
      if H5Aexists(object, name) > 0 { H5Adelete(object, name) }
      let space = count.map { H5Screate_simple(1, [hsize_t($0)], nil) } ?? H5Screate(H5S_SCALAR)
      defer { H5Sclose(space) }
      let attribute = H5Acreate2(object, name, type, space, 0, 0)
      guard attribute >= 0 else { throw failure("cannot have attribute '\(name)'", place) }
      defer { H5Aclose(attribute) }
      guard count != 0 else { return }
      guard H5Awrite(attribute, native, values) >= 0 else {
        throw failure("attribute '\(name)' cannot be written", place)
      }
    }
    func put(_ texts: [String], _ count: Int?) throws(FormatError) {
      let texts = try HDF5Texts(texts, file: path, place: place)
      let type = HDF5Texts.makeType()
      defer { H5Tclose(type) }
      try put(type, type, count, texts.pointers)
    }
    switch value {
    case .text(let text): try put([text], nil)
    case .texts(let texts): try put(texts, texts.count)
    case .integer(let value): try put(chdf5_stored_int64(), chdf5_native_int64(), nil, [value])
    case .integers(let values): try put(chdf5_stored_int64(), chdf5_native_int64(), values.count, values)
    case .real(let value): try put(chdf5_stored_float64(), chdf5_native_float64(), nil, [value])
    case .reals(let values): try put(chdf5_stored_float64(), chdf5_native_float64(), values.count, values)
    }
  }
}
