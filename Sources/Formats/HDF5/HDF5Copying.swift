internal import CHDF5

/// Taking datasets over from another file. Each call has the library for itself.
extension HDF5Writer {
  /// What is to become of a dataset's rows.
  enum Rows {
    /// The library writes them, and may write more.
    case growing
    /// The library writes them.
    case written
    /// They have their place, or a fixed number of entries in the index, and are written without the library.
    case fixed
  }

  /// Creates a dataset like one of another file, of another length, with its filters and attributes.
  func create(
    like name: String, of other: HDF5Reader, rows: Int, shape: [Int], as form: Rows
  ) throws(FormatError) {
    try locked { () throws(FormatError) in
      try makeParents(of: name)
      let source = H5Dopen2(other.file, name, 0)
      defer { H5Dclose(source) }
      let creation = H5Dget_create_plist(source)
      defer { H5Pclose(creation) }
      let type = H5Dget_type(source)
      defer { H5Tclose(type) }
      H5Pset_obj_track_times(creation, false)
      let lengths = ([rows] + shape).map(hsize_t.init)
      let space = H5Screate_simple(
        Int32(lengths.count), lengths, form == .growing ? [CHDF5_UNLIMITED] + lengths.dropFirst() : nil)
      if form == .fixed, H5Pget_layout(creation) == H5D_CONTIGUOUS {
        H5Pset_alloc_time(creation, H5D_ALLOC_TIME_EARLY)
      }
      defer { H5Sclose(space) }
      let access = H5Pcreate(chdf5_class_dataset_access())
      defer { H5Pclose(access) }
      // Chunks pass the library by; a cache would only hold memory.
      H5Pset_chunk_cache(access, 1, 0, 1)
      let dataset = H5Dcreate2(file, name, type, space, 0, creation, access)
      guard source >= 0, dataset >= 0 else { throw failure("cannot be created", name) }
      defer { H5Dclose(dataset) }
      try copyAttributes(from: source, to: dataset, name)
    }
  }

  private func copyAttributes(from source: hid_t, to target: hid_t, _ name: String) throws(FormatError) {
    let count = H5Aget_num_attrs(source)
    for i in 0..<max(0, min(count, 1000)) {
      let from = H5Aopen_by_idx(source, ".", H5_INDEX_NAME, H5_ITER_INC, hsize_t(i), 0, 0)
      let type = H5Aget_type(from)
      let space = H5Aget_space(from)
      defer {
        H5Sclose(space)
        H5Tclose(type)
        H5Aclose(from)
      }
      var label = [CChar](repeating: 0, count: 1024)
      let length = H5Aget_name(from, label.count, &label)
      let points = Int(H5Sget_simple_extent_npoints(space))
      let size = H5Tget_size(type)
      guard length > 0, length < label.count, points >= 0, size > 0, points <= (1 << 26) / size else {
        throw failure("has an attribute that cannot be copied", name)
      }
      let to = H5Acreate2(target, label, type, space, 0, 0)
      defer { H5Aclose(to) }
      guard points > 0 else { continue }
      let memory = UnsafeMutableRawPointer.allocate(byteCount: points * size, alignment: 16)
      defer { memory.deallocate() }
      guard H5Aread(from, type, memory) >= 0 else { throw failure("has an unreadable attribute", name) }
      let status = H5Awrite(to, type, memory)
      H5Dvlen_reclaim(type, space, 0, memory)
      guard status >= 0 else { throw failure("an attribute cannot be written", name) }
    }
  }

  /// Copies rows of datasets whose chunks are one row each, as they are stored.
  ///
  /// - Parameter start: Where row 0 of the other file is in this one.
  func copyChunks(
    of names: [String], from other: HDF5Reader, rows: Range<Int>, to start: Int
  ) throws(FormatError) {
    guard !names.isEmpty, !rows.isEmpty else { return }
    try locked { () throws(FormatError) in
      let pairs = names.map { (from: H5Dopen2(other.file, $0, 0), to: H5Dopen2(file, $0, 0)) }
      var isOpen = true
      func close() -> Bool {
        isOpen = false
        return pairs.reduce(true) { all, pair in
          H5Dclose(pair.from)
          return H5Dclose(pair.to) >= 0 && all
        }
      }
      defer { if isOpen { _ = close() } }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      var (from, to) = ([hsize_t](repeating: 0, count: 32), [hsize_t](repeating: 0, count: 32))
      for row in rows {
        from[0] = hsize_t(row)
        to[0] = hsize_t(start + row)
        for (pair, name) in zip(pairs, names) {
          var (size, mask): (hsize_t, UInt32) = (0, 0)
          guard H5Dget_chunk_storage_size(pair.from, from, &size) >= 0, size <= hsize_t(UInt32.max) else {
            throw FormatError(other.path, at: name, "row \(row) cannot be read: \(HDF5Library.reason)")
          }
          // A row that was never written is none here either.
          guard size > 0 else { continue }
          if buffer.count < Int(size) { buffer = [UInt8](repeating: 0, count: Int(size)) }
          guard H5Dread_chunk(pair.from, 0, from, &mask, &buffer) >= 0 else {
            throw FormatError(other.path, at: name, "row \(row) cannot be read: \(HDF5Library.reason)")
          }
          guard H5Dwrite_chunk(pair.to, 0, mask, to, Int(size), buffer) >= 0 else {
            throw failure("row \(start + row) cannot be written", name)
          }
        }
      }
      guard close() else { throw failure("cannot be written", names.joined(separator: ", ")) }
    }
  }

  /// Copies rows of a dataset, decoded.
  func copyRows(
    of name: String, from other: HDF5Reader, rows: Int, shape: [Int], to start: Int
  ) throws(FormatError) {
    try locked { () throws(FormatError) in
      let (source, target) = (H5Dopen2(other.file, name, 0), H5Dopen2(file, name, 0))
      defer { H5Dclose(source) }
      let type = H5Dget_type(source)
      defer { H5Tclose(type) }
      let lengths = ([rows] + shape).map(hsize_t.init)
      let memorySpace = H5Screate_simple(Int32(lengths.count), lengths, nil)
      let space = H5Dget_space(target)
      defer {
        H5Sclose(memorySpace)
        H5Sclose(space)
      }
      let corner = [hsize_t(start)] + shape.map { _ in 0 }
      let size = max(1, H5Tget_size(type))
      let bytes = ([rows] + shape).reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
      guard source >= 0, target >= 0, bytes >= 0, bytes < (1 << 33) / size,
        H5Sselect_hyperslab(space, H5S_SELECT_SET, corner, nil, lengths, nil) >= 0
      else {
        H5Dclose(target)
        throw FormatError(other.path, at: name, "cannot be copied: \(HDF5Library.reason)")
      }
      let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes * size, alignment: 16)
      defer { memory.deallocate() }
      guard H5Dread(source, type, 0, 0, 0, memory) >= 0 else {
        H5Dclose(target)
        throw FormatError(other.path, at: name, "cannot be read: \(HDF5Library.reason)")
      }
      let isWritten = H5Dwrite(target, type, memorySpace, space, 0, memory) >= 0
      let error = isWritten ? nil : failure("cannot be written", name)
      H5Dvlen_reclaim(type, memorySpace, 0, memory)
      guard H5Dclose(target) >= 0 else { throw error ?? failure("cannot be written", name) }
      if let error { throw error }
    }
  }
}
