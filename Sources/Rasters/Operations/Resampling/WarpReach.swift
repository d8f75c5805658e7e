internal import Geometry

// What a window reaches of the source, and how wide the kernel is.
extension Warp {
  /// Source pixels to take beyond the extent.
  func margin(_ stretch: Double) -> Int {
    switch resampling {
    case .nearest, .average, .mode, .min, .max, .median: 1
    case .bilinear, .cubic, .lanczos: Int((resampling.radius * stretch).rounded(.up)) + 1
    }
  }

  /// The rectangle of source positions that a window of the target covers (north is the greater y); nil
  /// where no part has an image.
  func extent(of window: Window, _ coordinates: Coordinates) -> Bounds? {
    switch coordinates {
    case .scale:
      guard case .scale(let x, let y) = mapping.kind else {
        preconditionFailure("a mapping through PROJ needs a mesh")
      }
      let x0 = x.offset + x.ratio * Double(window.x)
      let x1 = x.offset + x.ratio * Double(window.maxX)
      let y0 = y.offset + y.ratio * Double(window.y)
      let y1 = y.offset + y.ratio * Double(window.maxY)
      return Bounds(west: min(x0, x1), south: min(y0, y1), east: max(x0, x1), north: max(y0, y1))
    case .mesh(let mesh):
      return mesh.extent(of: window)
    }
  }

  /// The size of a target pixel in source pixels on both axes: through PROJ that of the box around it, as
  /// GDAL's is, and the median of a lattice of places all over the target.
  static func ratio(
    of mapping: GridMapping, _ transforms: CoordinateTransforms
  ) -> (x: Double, y: Double) {
    if case .scale(let x, let y) = mapping.kind { return (abs(x.ratio), abs(y.ratio)) }
    guard let projector = try? mapping.projector(transforms) else { return (1, 1) }
    var xs: [Double] = []
    var ys: [Double] = []
    let samples = 8
    for j in 0..<samples {
      for i in 0..<samples {
        let u = (Double(i) + 0.5) / Double(samples) * Double(mapping.target.size.width)
        let v = (Double(j) + 0.5) / Double(samples) * Double(mapping.target.size.height)
        let here = projector.exact(u, v)
        let right = projector.exact(u + 1, v)
        let below = projector.exact(u, v + 1)
        let x = abs(right.x - here.x) + abs(below.x - here.x)
        let y = abs(right.y - here.y) + abs(below.y - here.y)
        if x.isFinite, y.isFinite {
          xs.append(x)
          ys.append(y)
        }
      }
    }
    guard !xs.isEmpty else { return (1, 1) }
    return (xs.sorted()[xs.count / 2], ys.sorted()[ys.count / 2])
  }

  /// GDAL's rule: no stretching up to a ratio of 1/0.95, and a ratio near a whole number is that number.
  static func stretch(_ ratio: Double) -> Double {
    guard ratio.isFinite, ratio > 0, 1 / ratio < 0.95 else { return 1 }
    let nearest = ratio.rounded()
    return abs(ratio - nearest) < 0.05 ? nearest : ratio
  }

  /// The least denominator, up to 16, of which all positions of pixel centres on this axis are multiples;
  /// 0 where there is none.
  static func denominator(of axis: GridMapping.Axis) -> Int {
    func isWhole(_ value: Double) -> Bool { abs(value - value.rounded()) < 1e-9 }
    return (1...16).first {
      let d = Double($0)
      return isWhole(axis.ratio * d) && abs(axis.offset) < 0x1p30
        && isWhole((axis.offset + axis.ratio / 2 - 0.5) * d)
    } ?? 0
  }

  static func whole(_ value: Double) -> Int { Int(min(max(value, -0x1p52), 0x1p52)) }
}

extension CoordinateMesh {
  /// The rectangle around the source positions of a window of the target; nil where no cell of it has an
  /// image. In a cell positions are bilinear, so the corners decide.
  func extent(of window: Window) -> Bounds? {
    var bounds: Bounds?
    for j in 0..<rows - 1 {
      let v0 = max(window.y, originY + j * step)
      let v1 = j == rows - 2 ? window.maxY : min(window.maxY, originY + (j + 1) * step)
      guard v0 < v1 else { continue }
      for i in 0..<columns - 1 {
        let u0 = max(window.x, originX + i * step)
        let u1 = i == columns - 2 ? window.maxX : min(window.maxX, originX + (i + 1) * step)
        guard u0 < u1 else { continue }
        for v in [v0, v1] {
          for u in [u0, u1] {
            let p = position(u, v, cell: j * columns + i, column: i, row: j)
            guard p.x.isFinite, p.y.isFinite else { continue }
            let b = bounds ?? Bounds(west: p.x, south: p.y, east: p.x, north: p.y)
            bounds = Bounds(
              west: min(b.west, p.x), south: min(b.south, p.y), east: max(b.east, p.x),
              north: max(b.north, p.y))
          }
        }
      }
    }
    return bounds
  }

  private func position(_ u: Int, _ v: Int, cell: Int, column: Int, row: Int) -> Point {
    let s = Double(u - originX - column * step) / Double(step)
    let t = Double(v - originY - row * step) / Double(step)
    func at(_ values: [Double]) -> Double {
      let left = values[cell] + (values[cell + columns] - values[cell]) * t
      let right = values[cell + 1] + (values[cell + columns + 1] - values[cell + 1]) * t
      return left + (right - left) * s
    }
    return Point(x: at(x), y: at(y))
  }
}
