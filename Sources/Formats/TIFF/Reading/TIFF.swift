internal import Geometry
internal import Rasters

/// A parsed TIFF: its images and where their blocks lie.
///
/// It parses and plans and never reads: give it the bytes of a map, or the beginning of a remote file.
/// BigTIFF and both byte orders are understood. Everything that the header says is checked before memory
/// is taken for it.
public struct TIFF: Sendable {
  /// The most directories that a file may chain, overviews and masks included.
  public static let directoryLimit = 4096

  /// What errors call the file.
  public let name: String
  /// Whether offsets have 64 bits.
  public let isBigTIFF: Bool
  /// Whether numbers have their most significant byte first.
  public let isBigEndian: Bool
  /// The full-resolution images in file order; never empty.
  public let images: [Image]

  /// Parses the directories.
  ///
  /// - Parameters:
  ///   - bytes: The file, or its beginning.
  ///   - name: What errors call the file.
  ///   - fileSize: The size of the whole file where `bytes` are only its beginning.
  /// - Throws: `FormatError` naming the tag and byte at fault. Where more of the file's beginning would
  ///   help, `bytesNeeded` says how much.
  public init(bytes: UnsafeRawBufferPointer, name: String, fileSize: Int? = nil) throws(FormatError) {
    precondition(fileSize ?? bytes.count >= bytes.count, "a file is not smaller than its beginning")
    let file = try TIFFBytes(bytes, name: name, fileSize: fileSize ?? bytes.count)
    self.name = name
    isBigTIFF = file.isBig
    isBigEndian = file.isBigEndian

    var reader = DirectoryChain(file)
    var images: [Image] = []
    var link = file.firstDirectory
    var from = "the header"
    while link != 0 {
      let directory = try reader.directory(at: link, from: from)
      try Self.add(directory, to: &images)
      for child in try directory.integers(.subIFDs) ?? [] where child != 0 {
        try Self.add(try reader.directory(at: child, from: directory.place(.subIFDs)), to: &images)
      }
      link = directory.next
      from = "the directory at byte \(directory.offset)"
    }
    guard !images.isEmpty else {
      throw FormatError(
        name, at: "byte \(file.isBig ? 8 : 4)", "has no image: the first directory is at byte 0")
    }
    self.images = images
  }

  /// Puts an image into the list, or into the image before it as an overview or a mask.
  ///
  /// NewSubfileType decides: bit 0 is a reduced resolution, bit 2 a mask. A COG lists, after the full
  /// image, its mask, its overviews and their masks.
  private static func add(_ directory: TIFFDirectory, to images: inout [Image]) throws(FormatError) {
    let kind = try directory.integer(.newSubfileType) ?? 0
    let isReduced = kind & 1 != 0
    let isMask = kind & 4 != 0
    guard let last = images.indices.last, isReduced || isMask else {
      images.append(try Image(directory, parent: nil))
      return
    }
    let image = try Image(directory, parent: images[last])
    switch (isReduced, isMask) {
    case (false, _): images[last].masks = [image]
    case (true, false):
      let place = images[last].overviews.firstIndex { $0.size.area < image.size.area }
      images[last].overviews.insert(image, at: place ?? images[last].overviews.endIndex)
    case (true, true):
      if let level = images[last].overviews.firstIndex(where: { $0.size == image.size }) {
        images[last].overviews[level].masks = [image]
      }
    }
  }
}

/// Reads directories, each at most once and no more of them than the limit.
private struct DirectoryChain {
  private let file: TIFFBytes
  private var seen: Set<UInt64> = []
  private var valueBytes = 0

  init(_ file: TIFFBytes) { self.file = file }

  mutating func directory(at offset: UInt64, from place: String) throws(FormatError) -> TIFFDirectory {
    guard seen.insert(offset).inserted else {
      throw FormatError(
        file.name, at: place, "it links to the directory at byte \(offset) again: the chain is a circle",
        remedy: "the file is damaged: write it again")
    }
    guard seen.count <= TIFF.directoryLimit else {
      throw FormatError(
        file.name, at: place, "there are more than \(TIFF.directoryLimit) directories",
        remedy: "split the file")
    }
    let directory = try TIFFDirectory(file, at: offset)
    // Tables that overlap would make a small file need much memory; honest ones fit into the file once.
    for field in directory.fields.values { valueBytes += field.values.count }
    guard valueBytes <= 4 * file.fileSize + 65536 else {
      throw FormatError(
        file.name, at: place, "the tables of the directories hold more bytes than the file",
        remedy: "the file is damaged: fetch or write it again")
    }
    return directory
  }
}
