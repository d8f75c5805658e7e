/// The ratios that `make bench-check` insists on.
///
/// Each compares two things measured in turn in one run, by the time of processors, which other programs
/// disturb least. They leave room for noise: what a floor catches is a mistake that costs a third or more,
/// not a tenth. Ceilings are greatest, floors are least values.
enum Floors {
  /// A build of uncompressed HDF5 over decoding and writing alone.
  static let sceneOverLimit = 2.4
  /// A build of compressed HDF5 over decoding, compressing and writing alone.
  static let compressedOverLimit = 1.8
  /// Random windows over decoding the scene alone. 2000 windows on the small scene are as dense as 18 000
  /// on one of full size.
  static let windowsOverDecode = 2.7
  /// Projecting every pixel of a window by PROJ over warping it.
  static let exactOverWarped = 8.0
  /// Kernels with the best instruction set over memcpy in the cache.
  static let predictorOfCopy = 0.12
  static let bilinearOfCopy = 0.025
  static let slopeOfCopy = 0.1
  static let degreesOfCopy = 0.05
  /// The same over a sum of what is read.
  static let classesOfSum = 0.1
  /// Kernels with the best instruction set over the baseline, where there is a better one.
  static let predictorOverBaseline = 0.9
  static let bilinearOverBaseline = 1.3
  static let slopeOverBaseline = 1.3
  static let degreesOverBaseline = 1.3
  static let classesOverBaseline = 2.0
  /// Memory of a build beyond `--memory`, in MiB.
  static let memoryBeyond = 150
  /// Milliseconds of processor time for `chipmill --help`.
  static let helpMilliseconds = 60.0
}
