internal import CHDF5

/// How a dataset lies in its file, as far as bytes can be taken over without the library.
enum HDF5Storage: Sendable {
  /// Chunks of one row each.
  case chunks(HDF5ChunkIndex)
  /// Rows one behind the other from a byte on; texts are references to heaps.
  case rows(start: Int, isText: Bool)
  /// In another way, which only the library knows.
  case other

  /// Whether a dataset of the one kind can be made from one of the other.
  func isLike(_ another: HDF5Storage) -> Bool {
    switch (self, another) {
    case (.chunks, .chunks): true
    case (.rows(_, let isText), .rows(_, let isTextToo)): isText == isTextToo
    default: false
    }
  }

  /// Bytes of a reference to a text: its length, the place of its heap and its number there.
  static let referenceBytes = 16
}

extension HDF5Reader {
  /// How datasets lie in this file.
  ///
  /// - Parameter bytes: The file's bytes.
  func storage(of names: [String], in bytes: HDF5Bytes) throws(FormatError) -> [HDF5Storage] {
    guard try isPlain(bytes) else { return names.map { _ in .other } }
    var storages: [HDF5Storage] = []
    for name in names {
      let found = try withDataset(name) { id throws(FormatError) -> (Description, Location?) in
        let description = try describe(id, name)
        return (description, location(of: id, description))
      }
      let description = found.0
      switch found.1 {
      case .header(let header)?:
        let bytesOfChunk = (description.chunk ?? []).reduce(description.type?.size ?? 0, *)
        let index = try HDF5ChunkIndex(
          header: header, isFiltered: !description.filters.isEmpty, chunkBytes: bytesOfChunk, in: bytes)
        storages.append(index.map { .chunks($0) } ?? .other)
      case .rows(let start)?: storages.append(.rows(start: start, isText: description.isText))
      case nil: storages.append(.other)
      }
    }
    return storages
  }

  private enum Location: Sendable { case header(Int), rows(Int) }

  private func location(of id: hid_t, _ description: Description) -> Location? {
    let type = H5Dget_type(id)
    let creation = H5Dget_create_plist(id)
    defer {
      H5Tclose(type)
      H5Pclose(creation)
    }
    let isOurs =
      description.type.map { H5Tequal(type, HDF5Library.stored($0)) > 0 } ?? (H5Tis_variable_str(type) > 0)
    guard isOurs else { return nil }
    if H5Pget_layout(creation) == H5D_CONTIGUOUS, H5Pget_external_count(creation) == 0 {
      let start = H5Dget_offset(id)
      return start == haddr_t.max ? nil : .rows(Int(clamping: start))
    }
    guard let chunk = description.chunk, chunk.first == 1, chunk.dropFirst() == description.shape.dropFirst(),
      !description.isText
    else { return nil }
    var information = H5O_info_t()
    guard H5Oget_info2(id, &information, H5O_INFO_BASIC) >= 0 else { return nil }
    return .header(Int(clamping: information.addr))
  }

  /// Whether places in the file are bytes from its beginning, of eight bytes each.
  private func isPlain(_ bytes: HDF5Bytes) throws(FormatError) -> Bool {
    guard try bytes.number(0, 8) == 0x0A1A_0A0D_4644_4889 else { return false }
    let isNew = try bytes.number(8, 1) >= 2
    let sizes = isNew ? 9 : 13
    let widths = (try bytes.number(sizes, 1), try bytes.number(sizes + 1, 1))
    let base = isNew ? 12 : try bytes.number(8, 1) == 1 ? 28 : 24
    let start = try bytes.number(base, 8)
    return widths == (8, 8) && start == 0
  }
}
