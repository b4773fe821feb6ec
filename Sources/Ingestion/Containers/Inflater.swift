internal import CZlib

/// Unpacks one stream of deflate data piece by piece, in bounded memory.
@safe
final class Inflater {
  /// What came of a piece.
  enum Outcome: Hashable, Sendable {
    /// The input is used up, or there is no more room.
    case goesOn
    /// The stream ended.
    case ended
    /// The data breaks the format, or its checksum is wrong.
    case damaged
  }

  /// zlib remembers the address, so that the state lives on the heap.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Makes an inflater; nil when there is no memory.
  init?(_ format: CompressedFormat) {
    // SAFETY: initialised at once; freed in `deinit` and nowhere else.
    let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    unsafe state.initialize(to: z_stream())
    guard unsafe vindplaats_inflateInit(state, format.rawValue) == Z_OK else {
      unsafe state.deallocate()
      return nil
    }
    unsafe stream = state
  }

  deinit {
    // SAFETY: initialised in `init`; integers and pointers need no deinitialisation.
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Gets ready for another stream of the same format.
  func reset() {
    // SAFETY: the state was initialised in `init`.
    _ = unsafe inflateReset(stream)
  }

  /// Unpacks on.
  ///
  /// - Parameters:
  ///   - input: Packed bytes.
  ///   - start: Where in `input` to go on.
  ///   - output: Receives at most `room` bytes after what it holds.
  ///   - room: How many.
  /// - Returns: How many bytes of `input` were used, and what came of it.
  func inflate(
    _ input: [UInt8], from start: Int, into output: inout [UInt8], room: Int
  ) -> (used: Int, outcome: Outcome) {
    precondition((0...input.count).contains(start), "unpacking starts inside the input")
    let available = min(input.count - start, 1 << 30)
    let room = min(room, 1 << 30)
    var status = Z_OK
    output.append(addingCapacity: room) { span in
      // SAFETY: zlib reads `available` bytes from `start` and writes at most `room` behind what is set,
      // for which the array made room;
      // both buffers live during the call; it keeps neither, for both are set again before the next one.
      unsafe span.withUnsafeMutableBufferPointer { target, count in
        unsafe input.withUnsafeBufferPointer { source in
          guard let first = source.baseAddress, let place = target.baseAddress else { return }
          unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: first + start)
          unsafe stream.pointee.avail_in = UInt32(available)
          unsafe stream.pointee.next_out = place + count
          unsafe stream.pointee.avail_out = UInt32(room)
          status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
          count += unsafe room - Int(stream.pointee.avail_out)
        }
      }
    }
    let left = unsafe Int(stream.pointee.avail_in)
    let used = input.isEmpty ? 0 : available - left
    switch status {
    case Z_STREAM_END: return (used, .ended)
    // Without progress there was no input or no room, which is for the caller to see.
    case Z_OK, Z_BUF_ERROR: return (used, .goesOn)
    default: return (used, .damaged)
    }
  }
}
