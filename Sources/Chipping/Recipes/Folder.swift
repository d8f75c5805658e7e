internal import FoundationEssentials

/// Whether there is a folder at `path`.
func isDirectory(_ path: String) -> Bool {
  var isDirectory = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
}

/// The GeoTIFFs and JPEG 2000 files directly in a folder, by name.
func rasterFiles(in folder: String) throws -> [String] {
  let names: [String]
  do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
    throw ChippingError("\(folder): the folder cannot be read; check that it exists and its permissions")
  }
  return
    names.filter { name in
      let lower = name.lowercased()
      return !name.hasPrefix(".") && [".tif", ".tiff", ".jp2", ".j2k"].contains(where: lower.hasSuffix)
    }
    .sorted().map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
}

/// A path's last part without its ending.
func stem(of path: String) -> String {
  let parts = path.split(separator: "/", omittingEmptySubsequences: true)
  guard let last = parts.last.map(String.init) else { return path }
  guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
  return String(last[..<dot])
}
