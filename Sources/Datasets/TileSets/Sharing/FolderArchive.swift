internal import Chipping
internal import Formats
internal import FoundationEssentials

/// The files below a folder.
enum FolderFiles {
  /// Their paths from the folder on, in the order of their bytes.
  static func paths(in folder: String) throws -> [String] {
    let files = FileManager.default
    return try files.subpathsOfDirectory(atPath: folder).filter { path in
      var isFolder = false
      return files.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder) && !isFolder
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// A zip archive of a folder, every file packed as hard as deflate's level 9 does.
enum FolderArchive {
  /// Files that are packed at a time.
  private static let batch = 256

  /// Writes it.
  ///
  /// - Parameter name: What the folder is called in the archive.
  static func write(_ folder: String, as name: String, to path: String, threads: Int?) throws {
    let paths = try FolderFiles.paths(in: folder)
    var archive = try ZipArchive(path: path)
    for start in stride(from: 0, to: paths.count, by: batch) {
      let part = Array(paths[start..<min(paths.count, start + batch)])
      var members = [ZipMember?](repeating: nil, count: part.count)
      try members.withUnsafeMutableBufferPointer { members throws(FormatError) in
        // Each file has a place of its own.
        let target = Unguarded(members)
        try Workers.run(part.count, threads: threads ?? Workers.processorCount, state: { ZipPacker() }) {
          (packer: ZipPacker, i) throws(FormatError) in
          let place = "\(name)/\(part[i])"
          let file = try FileReader(path: "\(folder)/\(part[i])")
          target.value[i] = packer.pack(try file.read(0..<file.count), as: place)
        }
      }
      for member in members { if let member { try archive.append(member) } }
    }
    try archive.close()
  }
}

/// `SHA256SUMS`, which `sha256sum -c` checks.
enum Checksums {
  static let name = "SHA256SUMS"

  /// Writes the hashes of all files in a folder.
  static func write(in folder: String) throws {
    let hasher = ContentHasher()
    var text = ""
    for path in try FolderFiles.paths(in: folder) where path != name {
      try hasher.add(try FileReader(path: "\(folder)/\(path)"))
      text += "\(hasher.finish())  \(path)\n"
    }
    let file = try OutputFile(path: "\(folder)/\(name)")
    try file.append(Array(text.utf8))
    try file.finish()
  }
}
