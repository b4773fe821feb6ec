/// Finds what would stand at a place of a sorted array without sorting it.
enum Selection {
  /// Rounds of halving before the rest is sorted after all, so that no input takes quadratic time.
  private static let roundLimit = 64

  /// The value at a place in ascending order; the values are put in another order.
  ///
  /// Quickselect (Hoare, *Algorithm 65: find*, 1961) with the median of three.
  ///
  /// - Complexity: O(*values*) expected, O(*values* · log *values*) at worst.
  static func value(at place: Int, of values: inout [Int]) -> Int {
    var (low, high) = (0, values.count - 1)
    var rounds = 0
    while low < high {
      rounds += 1
      guard rounds < roundLimit else {
        values[low...high].sort()
        break
      }
      let pivot = median(values[low], values[(low + high) / 2], values[high])
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        guard left <= right else { break }
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        break
      }
    }
    return values[place]
  }

  private static func median(_ first: Int, _ second: Int, _ third: Int) -> Int {
    max(min(first, second), min(max(first, second), third))
  }
}
