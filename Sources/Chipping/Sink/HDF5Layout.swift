/// How chips lie in HDF5 files: in which file each is, and what stands beside the pixels.
package struct HDF5Layout: Sendable {
  /// A dataset with a row for each chip beside those of the layers.
  package struct Column: Sendable {
    /// The path in the file.
    package var name: String
    /// What the values are.
    package var content: Content
    /// What readers are to know, such as `units`.
    package var attributes: [(name: String, text: String)] = []

    /// Puts the parts together.
    package init(_ name: String, _ content: Content, attributes: [(name: String, text: String)] = []) {
      self.name = name
      self.content = content
      self.attributes = attributes
    }
  }

  /// The values of a column.
  package enum Content: Sendable {
    /// The chip's affine transform as a 3×3 matrix, row by row: (n, 9) float64.
    case matrix
    /// The chip's CRS: (n, 1) text.
    case crs
    /// The sites' names, which are whole numbers: (n, 1) int64.
    case ids
    /// The sites' properties with these numbers, read as numbers or taken as they are: (n, k).
    case reals([Int])
    case floats([Int])
    case integers([Int])
    case texts([Int])
    /// The shares of a layer's classes, each rounded to hundredths as Python rounds: (n, classes, 2) text,
    /// name and number.
    case shares(layer: String, names: [String])
  }

  /// Chips that lie together: those of some acquisitions, cut into files of so many planned chips.
  package struct Group: Sendable {
    /// The name, for the paths of the files.
    package var name: String
    /// The numbers of the acquisitions.
    package var acquisitions: Range<Int>

    /// Puts the parts together.
    package init(name: String, acquisitions: Range<Int>) {
      self.name = name
      self.acquisitions = acquisitions
    }
  }

  /// In the order of the acquisitions, and of all of them.
  package var groups: [Group]
  /// Planned chips a file.
  package var batchSize: Int
  /// What stands beside the pixels.
  package var columns: [Column]
  /// Attributes of the layers' datasets: layer, name, text.
  package var attributes: [(layer: String, name: String, text: String)] = []

  /// Puts the parts together.
  package init(groups: [Group], batchSize: Int, columns: [Column]) {
    precondition(batchSize > 0, "a file has chips")
    self.groups = groups
    self.batchSize = batchSize
    self.columns = columns
  }

  /// Where the files of chips are, below the dataset's folder.
  static let folder = "hdf5_batch_data"

  /// The file of the group's chips that are planned as number `batch · batchSize` and after.
  func path(_ group: Group, batch: Int) -> String {
    "\(Self.folder)/\(group.name)/batch_\(batchSize)_\(batch).h5"
  }
}

extension Plan {
  /// A file for chips from a number on.
  struct Store: Equatable, Sendable {
    /// The first planned chip that belongs into it.
    var first: Int
    /// The path below the dataset's folder.
    var name: String
    /// The group's name; empty where there is only one file.
    var group = ""
  }

  /// The files that HDF5 output has, in the order of the chips.
  func stores() -> [Store] {
    guard let layout = recipe.layout else { return [Store(first: 0, name: "chips.h5")] }
    var stores: [Store] = []
    var start = 0
    for group in layout.groups {
      // Chips are in the order of their acquisitions.
      var end = start
      while end < chips.count, group.acquisitions.contains(chips.gridIndex(end)) { end += 1 }
      for (batch, first) in stride(from: start, to: end, by: layout.batchSize).enumerated() {
        stores.append(Store(first: first, name: layout.path(group, batch: batch), group: group.name))
      }
      start = end
    }
    precondition(start == chips.count, "groups cover all acquisitions in their order")
    return stores
  }
}
