internal import Geometry
internal import Rasters

/// Computes where a chip lies on every source, once for each feed. Belongs to one thread.
final class FeedCursor {
  private let feeds: [Plan.Feed]
  private let transforms = CoordinateTransforms()
  /// Those of the grid at hand.
  private var projectors: [Int: Projector] = [:]
  private var coordinates: [Warp.Coordinates?]
  /// Where windows lie through PROJ. Gates and the making of a chip ask for the same ones one after another.
  private var meshes: [Place: Warp.Coordinates] = [:]
  /// Some units of chips.
  private static let mostMeshes = 1024
  private var windows: [Window?]
  /// The feeds of which something is known.
  private var touched: [Int] = []
  private(set) var window = Window(Size(0))
  private(set) var grid = 0

  private struct Place: Hashable {
    let feed, grid: Int
    let window: Window
  }

  init(feeds: [Plan.Feed]) throws {
    self.feeds = feeds
    // All that can fail is done before the work begins.
    for mapping in feeds.lazy.flatMap(\.warps.values).map(\.mapping) where mapping.isProjected {
      if let from = mapping.target.crs, let to = mapping.source.crs {
        _ = try transforms.transform(from: from, to: to)
      }
    }
    coordinates = Array(repeating: nil, count: feeds.count)
    windows = Array(repeating: nil, count: feeds.count)
  }

  func move(to window: Window, grid: Int) {
    self.window = window
    if grid != self.grid { projectors = [:] }
    self.grid = grid
    for i in touched {
      coordinates[i] = nil
      windows[i] = nil
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// The projector from the chip's grid, for a feed that needs one.
  func projector(_ feed: Int) -> Projector? {
    let mapping = feeds[feed].warp(on: grid).mapping
    guard mapping.isProjected else { return nil }
    if let known = projectors[feed] { return known }
    do {
      let made = try mapping.projector(transforms)
      projectors[feed] = made
      return made
    } catch {
      preconditionFailure("the transformation is there already: \(error)")
    }
  }

  /// The window of the target that a feed samples: the chip's, and the operation's margin.
  func targetWindow(_ feed: Int) -> Window { window.outset(by: feeds[feed].margin) }

  func coordinates(_ feed: Int) -> Warp.Coordinates {
    if let known = coordinates[feed] { return known }
    let made = computed(feed)
    coordinates[feed] = made
    touched.append(feed)
    return made
  }

  private func computed(_ feed: Int) -> Warp.Coordinates {
    let warp = feeds[feed].warp(on: grid)
    guard warp.mapping.isProjected else { return warp.coordinates(of: targetWindow(feed), projector: nil) }
    let place = Place(feed: feed, grid: grid, window: targetWindow(feed))
    if let known = meshes[place] { return known }
    let made = warp.coordinates(of: place.window, projector: projector(feed))
    if meshes.count >= Self.mostMeshes { meshes.removeAll(keepingCapacity: true) }
    meshes[place] = made
    return made
  }

  /// The pixels of the source that the chip needs.
  func sourceWindow(_ feed: Int) -> Window {
    if let known = windows[feed] { return known }
    let made = feeds[feed].warp(on: grid).sourceWindow(for: targetWindow(feed), coordinates(feed))
    windows[feed] = made
    touched.append(feed)
    return made
  }
}
