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
  /// The table of a granule, from start to end of the program, over inflating its columns alone.
  static let tableOverInflating = 5.0
  /// Projecting every pixel of a window by PROJ over warping it.
  static let exactOverWarped = 8.0
  /// Kernels in the cache: with the best instruction set over memcpy, and over the baseline instruction set
  /// where there is a better one.
  static let predictor = (ofLimit: 0.12, overBaseline: 1.05)
  static let bilinear = (ofLimit: 0.025, overBaseline: 1.3)
  static let cubic = (ofLimit: 0.02, overBaseline: 1.3)
  static let area = (ofLimit: 0.1, overBaseline: 0.9)
  static let third = (ofLimit: 0.1, overBaseline: 1.3)
  static let mode = (ofLimit: 0.06, overBaseline: 2.0)
  static let unpacking = (ofLimit: 0.12, overBaseline: 2.0)
  static let scaling = (ofLimit: 0.1, overBaseline: 1.1)
  static let slope = (ofLimit: 0.1, overBaseline: 1.3)
  static let degrees = (ofLimit: 0.05, overBaseline: 1.3)
  static let central = (ofLimit: 0.1, overBaseline: 1.3)
  static let aspect = (ofLimit: 0.03, overBaseline: 1.3)
  /// Over a sum of what is read.
  static let classes = (ofLimit: 0.1, overBaseline: 2.0)
  static let median = (ofLimit: 0.15, overBaseline: 1.5)
  static let dilation = (ofLimit: 0.03, overBaseline: 1.3)
  /// Memory of a build beyond `--memory`, in MiB.
  static let memoryBeyond = 150
  /// Milliseconds of processor time for `chipmill --help`.
  static let helpMilliseconds = 60.0
}
