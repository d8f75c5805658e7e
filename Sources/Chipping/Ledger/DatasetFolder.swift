internal import Formats
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A dataset's folder while one process builds in it.
///
/// Each run writes the files that grow into a folder of its own, `unfinished/1`, `unfinished/2` and so on; at
/// the end they move to where users look for them, and `unfinished` goes away. Chips in files of their own
/// appear whole in their places at once.
final class DatasetFolder {
  let path: String
  private let descriptor: Int32

  /// What a dataset has beside its chips' files.
  static let files = ["chips.h5", "index.csv", "index.gpkg", "skipped.csv", Lock.fileName, "report.html"]
  /// The ledger itself last.
  private static let ledgerFiles = ["-journal", "-shm", "-wal", ""].map { Ledger.fileName + $0 }

  /// Makes the folder where it is not there, and keeps others from building in it.
  ///
  /// - Throws: `ChippingError` when it cannot be made, or another process is building in it.
  init(_ path: String) throws {
    self.path = path
    try makeFolder(path)
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let error = SystemError()
      throw ChippingError(
        "\(path): cannot be opened (\(error.reason)); \(error.remedy ?? "check the permissions")")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw ChippingError(
        "\(path): another chipmill is building here; wait for it, or choose another --output")
    }
  }

  deinit { close(descriptor) }

  /// Deletes the folder where nothing is in it.
  func removeIfEmpty() { rmdir(path) }

  /// The folder of a run's unfinished files.
  static func unfinished(run: Int) -> String { "unfinished/\(run)" }

  /// The first file of a dataset that is here without a ledger, nil where there is none.
  func strayFile(folders: [String]) -> String? {
    guard !Ledger.exists(in: path) else { return nil }
    return (Self.files + folders + ["unfinished"]).first {
      FileManager.default.fileExists(atPath: path + "/" + $0)
    }
  }

  /// Deletes the dataset that is here: its files, the rasters in its folders, the ledger. Other files stay.
  ///
  /// - Parameters:
  ///   - folders: The folders of layers.
  ///   - files: Others that the dataset has.
  /// - Returns: What was deleted, in words.
  func clear(folders: [String], files: [String]) throws -> [String] {
    var deleted: [String] = []
    func removeIfThere(_ name: String) throws {
      guard FileManager.default.fileExists(atPath: path + "/" + name) else { return }
      try remove(name)
      deleted.append(name)
    }
    for name in Self.files { try removeIfThere(name) }
    for name in files { try removeIfThere(name) }
    // Only what a build has written goes, and so do the folders that hold nothing else.
    let parents = files.flatMap { name in
      name.indices.filter { name[$0] == "/" }.map { String(name[..<$0]) }
    }
    for folder in Set(parents).sorted().reversed() { rmdir(path + "/" + folder) }
    for name in Set(folders).sorted() where isDirectory(path + "/" + name) {
      let rasters = try rasterFiles(in: path + "/" + name)
      for file in rasters { try remove(String(file.dropFirst(path.count + 1))) }
      // Only what a build has written goes; a user's file among the chips stays, and so its folder.
      rmdir(path + "/" + name)
      if !rasters.isEmpty { deleted.append("\(rasters.count) files in \(name)") }
    }
    if isDirectory(path + "/unfinished") {
      try remove("unfinished")
      deleted.append("unfinished")
    }
    for name in Self.ledgerFiles { try removeIfThere(name) }
    return deleted
  }

  /// Deletes a file or a whole folder.
  func remove(_ name: String) throws {
    do { try FileManager.default.removeItem(atPath: path + "/" + name) } catch {
      throw ChippingError("\(path)/\(name): cannot be deleted; check the permissions")
    }
  }

  /// Moves a run's files to their places.
  ///
  /// - Parameter files: What the ledger says the dataset has.
  func publish(from folder: String, files: [String]) throws {
    // The first thing of a run is its folder: one that is not there has been emptied, unless a look fails.
    guard isDirectory(path + "/" + folder) else {
      throw ChippingError("\(path)/\(folder): the folder cannot be read; check the permissions and run again")
    }
    for name in (files + ["report.html"]).sorted() {
      if let end = name.lastIndex(of: "/") { try makeFolder(path + "/" + name[..<end]) }
      guard rename("\(path)/\(folder)/\(name)", "\(path)/\(name)") != 0 else { continue }
      let error = SystemError()
      // Moved by a run that was killed just then; a report need not be.
      if error.isMissing, name == "report.html" || fileSize("\(path)/\(name)") != nil { continue }
      throw ChippingError(
        "\(path)/\(name): the finished file cannot get its place (\(error.reason)); "
          + (error.remedy ?? "check the disk and run again"))
    }
  }

  /// Deletes the folder of unfinished files, which nothing needs any more.
  func removeUnfinished() throws { if isDirectory(path + "/unfinished") { try remove("unfinished") } }
}

/// The bytes of a file, nil where there is no plain one.
func fileSize(_ path: String) -> Int? {
  var status = stat()
  guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
  return Int(status.st_size)
}
