internal import Geometry
internal import Rasters

/// The samples that several channels of a chip have in common, such as elevations and the slope from them:
/// they are computed for the first and copied for the others. Belongs to one worker.
final class SharedSamples {
  private let plan: Plan
  private var grid = -1
  private var slots: [Slot] = []

  private struct Slot {
    let input: Plan.PlannedLayer.Input
    var pixels: MutablePixels?
    var memory: UnsafeMutableRawBufferPointer
  }

  init(_ plan: Plan) { self.plan = plan }

  deinit { for slot in slots { slot.memory.deallocate() } }

  /// The next chip comes, on this grid.
  func forget(grid: Int) {
    if grid != self.grid {
      self.grid = grid
      for slot in slots { slot.memory.deallocate() }
      slots = inputs(on: grid).map { Slot(input: $0, memory: .allocate(byteCount: 0, alignment: 64)) }
    }
    for i in slots.indices { slots[i].pixels = nil }
  }

  /// The inputs of more than one channel.
  private func inputs(on grid: Int) -> [Plan.PlannedLayer.Input] {
    var seen: [Plan.PlannedLayer.Input] = []
    var shared: [Plan.PlannedLayer.Input] = []
    for layer in plan.layers where layer.isDescribed && layer.layer.composite == nil {
      for input in layer.channels(on: grid) {
        if !seen.contains(where: { $0 == input }) {
          seen.append(input)
        } else if !shared.contains(where: { $0 == input }) {
          shared.append(input)
        }
      }
    }
    return shared
  }

  /// Copies the samples of an input where there are some; false where they are still to be computed.
  func copy(_ input: Plan.PlannedLayer.Input, into target: MutablePixels) -> Bool {
    for slot in slots where slot.input == input {
      guard let pixels = slot.pixels, pixels.size == target.size, pixels.type == target.type else {
        return false
      }
      pixels.readable.copy(into: target)
      return true
    }
    return false
  }

  /// Keeps the samples of an input that others will ask for.
  func keep(_ input: Plan.PlannedLayer.Input, _ pixels: MutablePixels) {
    guard let i = slots.firstIndex(where: { $0.input == input }) else { return }
    let bytes = pixels.size.area * pixels.type.size
    if slots[i].memory.count < bytes {
      slots[i].memory.deallocate()
      slots[i].memory = .allocate(byteCount: bytes, alignment: 64)
    }
    guard let base = slots[i].memory.baseAddress else { return }
    let copy = MutablePixels(base: base, type: pixels.type, size: pixels.size)
    pixels.readable.copy(into: copy)
    slots[i].pixels = copy
  }
}

extension MutablePixels {
  /// Takes the pixels that are `missing` from other ones. Few chips lie on a seam, so this need not be fast.
  func fillGaps(_ missing: Double, from other: Pixels) {
    precondition(other.size == size && other.type == type, "gaps are filled from pixels of the same kind")
    // A pixel of that value, as it lies in memory. A NaN has many forms.
    let pattern = UnsafeMutableRawBufferPointer.allocate(byteCount: 16, alignment: 16)
    defer { pattern.deallocate() }
    guard let none = pattern.baseAddress else { return }
    MutablePixels(base: none, type: type, size: Size(1)).fill(missing)
    for y in 0..<size.height {
      let (row, from) = (row(y), other.row(y))
      for x in 0..<size.width {
        let at = x * type.size
        let isGap =
          type == .float32 && missing.isNaN
          ? row.load(fromByteOffset: at, as: Float.self).isNaN
          : (0..<type.size).allSatisfy { byte in
            row.load(fromByteOffset: at + byte, as: UInt8.self)
              == none.load(fromByteOffset: byte, as: UInt8.self)
          }
        if isGap { (row + at).copyMemory(from: from + at, byteCount: type.size) }
      }
    }
  }
}
