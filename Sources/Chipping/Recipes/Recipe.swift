public import Formats
public import Geometry
public import Rasters

/// What to build: sites × layers × gates, for a sink. A value; nothing is read yet.
public struct Recipe: Sendable {
  /// The name and time of the scene, for the index.
  public var sceneName: String
  /// The time of acquisition in ISO 8601, for the index.
  public var time: String?
  /// Where chips are cut.
  public var sites: Sites
  /// The names of the sites' further columns.
  public var siteColumns: [String] = []
  /// Width and height of a chip in pixels; nil for polygons whose chips are as large as they.
  public var chipSize: Size?
  /// What the chips' pixels are laid on.
  public var target: Target
  /// What each chip holds; the first output is the image.
  public var layers: [Layer]
  /// What chips must meet.
  public var gates: [Gate]
  /// What was asked for, as it goes into the ledger and the lock file: a dataset is gone on with only where
  /// this is the same.
  public var text = JSON.null
  /// The files that the sites were read from.
  public var siteFiles: [String] = []
  /// How chips lie in HDF5 files; nil for all in one.
  package var layout: HDF5Layout?
  /// What the recipe's maker needs to make it again, kept in the ledger and the lock file; null where the
  /// recipe is all that is needed.
  public var origin = JSON.null
  /// What the recipe's maker has to say in the report; nil keeps what an earlier run of the dataset said.
  public var notes: ReportNotes?
  /// Files and folders in the dataset's folder that others make there.
  package var companions: [String] = []
  /// What is to be added to each scene's digital numbers, and what tells so.
  var offsets: [(scene: String, offset: RadiometricOffset?)] = []

  /// Puts the parts together.
  public init(
    sceneName: String, time: String?, sites: Sites, chipSize: Size?, target: Target, layers: [Layer],
    gates: [Gate]
  ) {
    self.sceneName = sceneName
    self.time = time
    self.sites = sites
    self.chipSize = chipSize
    self.target = target
    self.layers = layers
    self.gates = gates
  }

  /// What tells of the radiometric offset of each scene, each once.
  var radiometry: [(scene: String, offset: RadiometricOffset?)] {
    guard case .acquisitions(let acquisitions, _, _) = target else { return offsets }
    var known: Set<String> = []
    return acquisitions.filter { known.insert($0.name).inserted }.map { ($0.name, $0.offset) }
  }

  /// The rasters that chips are made of, each once, in the order in which layers name them.
  var sources: [Source] {
    var sources: [Source] = []
    var known: Set<ObjectIdentifier> = []
    func add(_ source: Source) {
      if known.insert(ObjectIdentifier(source)).inserted { sources.append(source) }
    }
    if case .acquisitions(let acquisitions, _, _) = target {
      for acquisition in acquisitions {
        for source in acquisition.sources.joined() { add(source) }
        for source in acquisition.continuations.flatMap(\.by) { add(source) }
      }
      return sources
    }
    for layer in layers {
      for channel in layer.channels { add(channel.source) }
      for band in layer.composite?.inputs ?? [] { for date in band.sources { add(date.source) } }
      for mask in layer.composite?.masks ?? [] { add(mask.source) }
    }
    return sources
  }

  /// The pixel grid of the chips.
  public enum Target: Sendable {
    /// A raster's own grid: the reference band's, at its own or another resolution.
    case grid(Grid)
    /// A grid in this CRS whose pixel edges are whole multiples of the resolution.
    case crs(CRS, resolution: Double)
    /// The same in the UTM zone of each site.
    case utm(resolution: Double)
    /// The grid of the acquisition that each site is given to, by the acquisition's number. A site of number
    /// −1 − k has none, for the k-th of the reasons.
    case acquisitions([Acquisition], of: [Int32], reasons: [String])
  }
}

/// One of several scenes that sites are shared out among, with all that its chips are made of.
public struct Acquisition: Sendable {
  /// The scene's name, for the index.
  public var name: String
  /// The time of acquisition in ISO 8601, for the index.
  public var time: String?
  /// The grid that its chips lie on.
  public var grid: Grid
  /// For each layer of the recipe the sources in place of its channels' own, of the same types.
  public var sources: [[Source]]
  /// Rasters of other grids that go on where one of the sources ends, as a terrain model does whose pixels
  /// get wider towards the poles. A pixel is sampled from the first of them that has it under its centre.
  package var continuations: [(of: Source, by: [Source])] = []
  /// What is added to the digital numbers of channels that are harmonized; 0 or less.
  public var shift: Double
  /// What would make them so, and what tells it.
  var offset: RadiometricOffset?

  /// The radiometric offset of its pixels and what tells it; nil where nothing does.
  package var radiometry: (offset: Double, evidence: String)? { offset.map { ($0.value, $0.origin) } }

  /// Puts the parts together.
  public init(name: String, time: String?, grid: Grid, sources: [[Source]], shift: Double = 0) {
    self.name = name
    self.time = time
    self.grid = grid
    self.sources = sources
    self.shift = shift
  }
}

/// Where chips are cut.
public enum Sites: Sendable {
  /// Windows side by side (or overlapping, with a stride below the size) over the target grid, or
  /// over the part of it that touches `area` (longitude and latitude).
  case grid(stride: Size, edge: EdgePolicy, area: [Polygon])
  /// A window around each point; longitude and latitude.
  case points(any SiteList, edge: PointEdgePolicy)
  /// A window over each polygon; longitude and latitude.
  case polygons(any SiteList, edge: PointEdgePolicy)
}

/// Places, by number. Millions may be kept in columns.
public protocol SiteList: Sendable {
  /// How many there are.
  var count: Int { get }
  /// The site's name, unique among all.
  func id(_ site: Int) -> String
  /// In longitude and latitude.
  func shape(_ site: Int) -> Feature.Shape
  /// The values of the further columns, which go into the index as they are.
  func properties(_ site: Int) -> [String]
  /// A number to draw where the site is, for layers that do so.
  func value(_ site: Int) -> Double
}

extension [Site]: SiteList {
  /// The site's name.
  public func id(_ site: Int) -> String { self[site].id }
  /// In longitude and latitude.
  public func shape(_ site: Int) -> Feature.Shape { self[site].shape }
  /// The texts of the user's file.
  public func properties(_ site: Int) -> [String] { self[site].properties }
  /// A user's sites have names and texts alone.
  public func value(_ site: Int) -> Double { .nan }
}

/// A place from the user's file.
public struct Site: Sendable {
  /// The site's name, unique in its file.
  public var id: String
  /// In longitude and latitude.
  public var shape: Feature.Shape
  /// The values of the file's further columns, which go into the index as they are.
  public var properties: [String]

  /// Puts the parts together.
  public init(id: String, shape: Feature.Shape, properties: [String] = []) {
    self.id = id
    self.shape = shape
    self.properties = properties
  }
}

/// What happens to the last window of a row or column where it would reach over the edge.
public enum EdgePolicy: String, Sendable, CaseIterable {
  /// It is left out.
  case drop
  /// It is cut, and what lies outside is no-data.
  case pad
  /// It is moved back until it fits.
  case shift
}

/// What happens to a site's window that reaches over the scene's edge.
public enum PointEdgePolicy: String, Sendable, CaseIterable {
  /// The chip is rejected, and counted as `outside`.
  case drop
  /// It is cut, and what lies outside is no-data; a window wholly outside is rejected.
  case pad
}

/// One array of each chip: channels on the chip's grid.
public struct Layer: Sendable {
  /// The dataset's name in HDF5, the file's suffix in GeoTIFF.
  public var name: String
  /// The bands that the layer is made of, in order. None where it is drawn.
  public var channels: [Channel]
  /// What is drawn of the site itself, in one channel.
  var drawing: Drawing?
  /// Whether values are class codes: never blended, and their fractions go into the index.
  public var isClasses: Bool
  /// The classes that get a column each in the index; empty where they are not known beforehand.
  public var classes: [UInt8] = []
  /// False for a layer that only gates read.
  public var isOutput: Bool
  /// Whether the index tells least, mean and greatest values.
  package var isSummarized = true
  /// What each channel is made of where it is a composite of several dates; the channels themselves are those
  /// of the first date.
  var composite: SceneComposite?

  /// What is made of the samples.
  public enum Operation: Sendable, Equatable {
    case sample
    /// The slope of the sampled elevations, by Horn's method.
    case slope(SlopeUnit)
    /// The slope in degrees by differences of neighbours within the chip, as `numpy.gradient` takes them:
    /// central ones, at the edges one-sided.
    case gradient
  }

  /// One band of a source, and what is made of it.
  public struct Channel: Sendable {
    /// The name in the files and the index.
    public var name: String
    /// The raster.
    public var source: Source
    /// The band's number in the raster, from zero.
    public var band: Int
    /// The kernel.
    public var resampling: Resampling
    /// What is made of the samples.
    public var operation: Operation
    /// Whether an acquisition's shift is added, what would be less than 0 becoming 0.
    package var isHarmonized = false

    /// Puts the parts together.
    public init(
      name: String, source: Source, band: Int, resampling: Resampling, operation: Operation = .sample
    ) {
      self.name = name
      self.source = source
      self.band = band
      self.resampling = resampling
      self.operation = operation
    }
  }

  /// The site's value in a circle around the site, `outside` everywhere else, as float32. All pixels that the
  /// circle touches are in it.
  package struct Drawing: Sendable {
    /// In map units.
    package var radius: Double
    /// What the other pixels are; files call it no-data.
    package var outside: Double

    /// Puts the parts together.
    package init(radius: Double, outside: Double) {
      self.radius = radius
      self.outside = outside
    }
  }

  /// Puts the parts together.
  public init(name: String, channels: [Channel], isClasses: Bool = false, isOutput: Bool = true) {
    precondition(!channels.isEmpty, "a layer has channels")
    self.name = name
    self.channels = channels
    self.isClasses = isClasses
    self.isOutput = isOutput
  }

  /// A layer that is drawn.
  package init(name: String, drawing: Drawing) {
    self.name = name
    self.drawing = drawing
    channels = []
    isClasses = false
    isOutput = true
  }

  /// The names of the planes that the layer has.
  package var planes: [String] { drawing == nil ? channels.map(\.name) : [name] }

  /// The type of the layer's pixels: the smallest that holds those of all channels.
  public var pixelType: PixelType {
    let types = channels.map { $0.operation == .sample ? $0.source.pixelType : .float32 }
    return types.dropFirst().reduce(types.first ?? .float32) { $0.joined(with: $1) }
  }

  /// The value of pixels that were not observed: the sources', or NaN for floats, or 0.
  public var fill: Double {
    if pixelType.isFloatingPoint { return statedNoData ?? .nan }
    return statedNoData ?? 0
  }

  /// The no-data value that goes into the files: the fill of a layer whose sources have one or whose
  /// pixels are floats. An integer layer without a no-data value has none.
  public var noData: Double? { pixelType.isFloatingPoint ? fill : statedNoData }

  private var statedNoData: Double? {
    if let drawing { return drawing.outside }
    if let composite { return composite.noData }
    return channels.lazy.filter { $0.operation == .sample }.compactMap(\.source.noData)
      .first { pixelType.holds($0) }
  }
}

extension PixelType {
  /// The smallest type that holds the values of both.
  func joined(with other: PixelType) -> PixelType {
    if self == other { return self }
    let range =
      min(self.range.lowerBound, other.range.lowerBound)...max(self.range.upperBound, other.range.upperBound)
    if isFloatingPoint || other.isFloatingPoint {
      return self == .float64 || other.isWide || other == .float64 || isWide ? .float64 : .float32
    }
    let integers: [PixelType] = [.uint8, .int8, .uint16, .int16, .uint32, .int32]
    return integers.first {
      $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound
    }
      ?? .float64
  }

  /// Whether a float32 cannot hold all values.
  private var isWide: Bool { self == .uint32 || self == .int32 }
}
