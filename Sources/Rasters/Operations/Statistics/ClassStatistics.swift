public import Geometry
internal import CKernels

/// How often each class occurs in a window of a classification.
public struct ClassCounts: Equatable, Sendable {
  private var counts: [UInt32]
  /// All pixels counted.
  public let total: Int

  init(counts: [UInt32], total: Int) {
    self.counts = counts
    self.total = total
  }

  /// How often a class occurs.
  public subscript(value: UInt8) -> Int { Int(counts[Int(value)]) }

  /// How many pixels have one of these classes.
  public func count(of values: some Sequence<UInt8>) -> Int { values.reduce(0) { $0 + self[$1] } }

  /// The share of pixels with one of these classes, 0 where there are no pixels.
  public func fraction(of values: some Sequence<UInt8>) -> Double {
    total == 0 ? 0 : Double(count(of: values)) / Double(total)
  }

  /// The share of pixels of a class in whole percent, halves to even, as `numpy.around` rounds.
  public func percent(_ value: UInt8) -> Int {
    guard total > 0 else { return 0 }
    return Int((Double(self[value]) / Double(total) * 100).rounded(.toNearestOrEven))
  }

  /// The sum of the classes' percents, each rounded by itself. That is how the GEDI recipe judges: its
  /// fractions are rounded to two decimals before they are added and compared.
  public func percent(of values: some Sequence<UInt8>) -> Int { values.reduce(0) { $0 + percent($1) } }
}

extension Pixels {
  /// How often each of the 256 values occurs.
  ///
  /// - Parameter mask: uint8 of the same size: only pixels where it is not 0 are counted. All when nil.
  /// - Precondition: The pixels are uint8, and fewer than 2³².
  public func classCounts(where mask: Pixels? = nil) -> ClassCounts {
    var counts = [UInt32](repeating: 0, count: 256)
    addClasses(where: mask, to: &counts)
    return ClassCounts(counts: counts, total: counts.reduce(0) { $0 + Int($1) })
  }

  /// How often each of the 256 values occurs in some spans of these pixels, such as those of a polygon.
  ///
  /// - Parameters:
  ///   - spans: On the grid that these pixels are a window of, inside of the window.
  ///   - window: Where these pixels lie on it.
  /// - Precondition: The pixels are uint8.
  public func classCounts(in spans: [PixelSpan], at window: Window) -> ClassCounts {
    precondition(window.size == size, "\(size) pixels are not the window \(window)")
    var counts = [UInt32](repeating: 0, count: 256)
    for span in spans {
      let place = Window(x: span.columns.lowerBound, y: span.y, width: span.columns.count, height: 1)
      cropped(to: place.offsetBy(x: -window.x, y: -window.y)).addClasses(where: nil, to: &counts)
    }
    return ClassCounts(counts: counts, total: counts.reduce(0) { $0 + Int($1) })
  }

  private func addClasses(where mask: Pixels?, to counts: inout [UInt32]) {
    precondition(type == .uint8, "classes are uint8, not \(type)")
    if let mask {
      precondition(mask.type == .uint8 && mask.size == size, "a mask is uint8 and of the pixels' size")
    }
    count_classes(
      base.assumingMemoryBound(to: UInt8.self), rowBytes, mask?.base.assumingMemoryBound(to: UInt8.self),
      mask?.rowBytes ?? 0, size.height, size.width, &counts)
  }

  /// Whether every pixel has one of these classes.
  ///
  /// - Precondition: The pixels are uint8.
  public func consists(of values: some Sequence<UInt8>) -> Bool {
    let counts = classCounts()
    return counts.count(of: values) == counts.total
  }

  /// How often some classes occur in each of many windows: a hundred nanoseconds for 32×32 pixels and a dozen
  /// classes.
  ///
  /// - Parameters:
  ///   - classes: Which; the fewer the faster.
  ///   - windows: Anywhere inside, in any order; fastest where they lie near those before them and are of one
  ///     size.
  ///   - counts: Is given as many counts as there are classes for each window, in the order of both. Its
  ///     memory is reused.
  /// - Precondition: The pixels are uint8; windows lie inside and have a pixel.
  public func countClasses(_ classes: [UInt8], in windows: [Window], into counts: inout [UInt32]) {
    precondition(type == .uint8, "classes are uint8, not \(type)")
    let needed = windows.count * classes.count
    if counts.count != needed { counts = [UInt32](repeating: 0, count: needed) }
    let all = Window(size)
    counts.withUnsafeMutableBufferPointer { counts in
      guard let target = counts.baseAddress else { return }
      var places: [class_window] = []
      var start = 0
      while start < windows.count {
        let shape = windows[start].size
        places.removeAll(keepingCapacity: true)
        // A stretch of one size, short enough for its places to stay in the cache.
        while start + places.count < windows.count, places.count < 1024 {
          let window = windows[start + places.count]
          guard window.size == shape else { break }
          precondition(
            all.contains(window) && !window.isEmpty, "window \(window) is empty or outside of \(size)")
          places.append(class_window(x: Int32(window.x), y: Int32(window.y)))
        }
        count_class_windows(
          base.assumingMemoryBound(to: UInt8.self), rowBytes, places, places.count, shape.width,
          shape.height, classes, classes.count, target + start * classes.count)
        start += places.count
      }
    }
  }

  /// The centre rule: for each window whether all pixels of its middle square have one of these classes.
  ///
  /// - Parameter side: Of the square; on an odd rest it lies up and left.
  /// - Precondition: The pixels are uint8; the squares lie inside.
  public func haveCentres(_ side: Int, of classes: [UInt8], in windows: [Window]) -> [Bool] {
    let middles = windows.map {
      Window(
        x: $0.x + ($0.width - side) / 2, y: $0.y + ($0.height - side) / 2, width: side, height: side)
    }
    var counts: [UInt32] = []
    countClasses(classes, in: middles, into: &counts)
    return windows.indices.map { number in
      counts[number * classes.count..<(number + 1) * classes.count].reduce(0, +) == side * side
    }
  }
}
