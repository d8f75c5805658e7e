internal import Fetch
internal import Synchronization

/// The items that footprints were given, while workers still find more.
///
/// Numbers are given out as items come, which depends on the workers; `numbered` puts them in an order that
/// does not.
final class ItemRegister: Sendable {
  private struct Entry {
    var item: STACItem
    var search: Int
  }

  private struct State {
    var numbers: [String: Int32] = [:]
    var entries: [Entry] = []
  }

  private let state = Mutex(State())

  /// The provisional numbers of items.
  ///
  /// - Parameter search: The number of the search that found them. Should a server describe an item in two
  ///   ways, that of the first search counts.
  func numbers(of items: [STACItem], search: Int) -> [Int32] {
    state.withLock { state in
      items.map { item in
        if let number = state.numbers[item.id] {
          if state.entries[Int(number)].search > search {
            state.entries[Int(number)] = Entry(item: item, search: search)
          }
          return number
        }
        let number = Int32(state.entries.count)
        state.numbers[item.id] = number
        state.entries.append(Entry(item: item, search: search))
        return number
      }
    }
  }

  /// All items by time and id, and for each provisional number the place there.
  func numbered() -> (items: [STACItem], places: [Int32]) {
    state.withLock { state in
      let order = state.entries.indices.sorted {
        let (a, b) = (state.entries[$0].item, state.entries[$1].item)
        return (a.time, a.id) < (b.time, b.id)
      }
      var places = [Int32](repeating: 0, count: order.count)
      for (place, number) in order.enumerated() { places[number] = Int32(place) }
      return (order.map { state.entries[$0].item }, places)
    }
  }
}
