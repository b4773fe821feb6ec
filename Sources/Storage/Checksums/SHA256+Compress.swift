/// Takes whole blocks of 64 bytes into the hash.
///
/// FIPS 180-4, section 6.2.2, with the 64 words of the schedule kept as a ring of 16 and the eight
/// variables renamed, not moved, from round to round.
///
/// - Parameters:
///   - bytes: A multiple of 64 bytes.
///   - state: The hash so far.
/// - Complexity: O(*n*); allocates nothing.
func compressSHA256(_ bytes: UnsafeRawBufferPointer, into state: inout SIMD8<UInt32>) {
  // SAFETY: sixteen words of scratch; every index below is taken modulo 16 or is below 64.
  unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { ring in
    unsafe roundConstants.withUnsafeBufferPointer { constants in
      guard let ring = ring.baseAddress, let constants = constants.baseAddress else { return }
      var hash = Working(state)
      for block in stride(from: 0, to: bytes.count - 63, by: 64) {
        for index in 0..<16 {
          // SAFETY: `block` starts a whole block, so 4 * 16 bytes are there.
          let word = unsafe bytes.loadUnaligned(
            fromByteOffset: block &+ 4 &* index, as: UInt32.self)
          unsafe ring[index] = UInt32(bigEndian: word)
        }
        var working = hash
        var round = 0
        while round < 64 {
          // SAFETY: `round` is a multiple of 8 below 64.
          unsafe working.eightRounds(from: round, ring: ring, constants: constants)
          round &+= 8
        }
        hash.add(working)
      }
      state = hash.vector
    }
  }
}

/// The eight working variables, called *a* to *h* in the standard.
private struct Working {
  var a, b, c, d, e, f, g, h: UInt32

  init(_ state: SIMD8<UInt32>) {
    (a, b, c, d) = (state[0], state[1], state[2], state[3])
    (e, f, g, h) = (state[4], state[5], state[6], state[7])
  }

  var vector: SIMD8<UInt32> { [a, b, c, d, e, f, g, h] }

  mutating func add(_ other: Working) {
    (a, b, c, d) = (a &+ other.a, b &+ other.b, c &+ other.c, d &+ other.d)
    (e, f, g, h) = (e &+ other.e, f &+ other.f, g &+ other.g, h &+ other.h)
  }

  /// Eight rounds, after which every variable is back in its place.
  @inline(__always)
  mutating func eightRounds(
    from round: Int, ring: UnsafeMutablePointer<UInt32>, constants: UnsafePointer<UInt32>
  ) {
    // SAFETY: the caller's `round` is at most 56, so `round + 7` is below 64.
    unsafe Self.round(a, b, c, &d, e, f, g, &h, constants[round], ring, round)
    unsafe Self.round(h, a, b, &c, d, e, f, &g, constants[round &+ 1], ring, round &+ 1)
    unsafe Self.round(g, h, a, &b, c, d, e, &f, constants[round &+ 2], ring, round &+ 2)
    unsafe Self.round(f, g, h, &a, b, c, d, &e, constants[round &+ 3], ring, round &+ 3)
    unsafe Self.round(e, f, g, &h, a, b, c, &d, constants[round &+ 4], ring, round &+ 4)
    unsafe Self.round(d, e, f, &g, h, a, b, &c, constants[round &+ 5], ring, round &+ 5)
    unsafe Self.round(c, d, e, &f, g, h, a, &b, constants[round &+ 6], ring, round &+ 6)
    unsafe Self.round(b, c, d, &e, f, g, h, &a, constants[round &+ 7], ring, round &+ 7)
  }

  /// One round; also replaces the word it used by the word of sixteen rounds later.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ constant: UInt32, _ ring: UnsafeMutablePointer<UInt32>,
    _ index: Int
  ) {
    // SAFETY: every ring index is taken modulo 16.
    let word = unsafe ring[index & 15]
    let near = unsafe ring[(index &+ 1) & 15]
    let far = unsafe ring[(index &+ 14) & 15]
    let smallSigma0 = rotate(near, 7) ^ rotate(near, 18) ^ near &>> 3
    let smallSigma1 = rotate(far, 17) ^ rotate(far, 19) ^ far &>> 10
    unsafe ring[index & 15] = word &+ smallSigma0 &+ ring[(index &+ 9) & 15] &+ smallSigma1
    let choice = g ^ (e & (f ^ g))
    let majority = (a & b) | (c & (a | b))
    let sum = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ constant &+ word
    d = d &+ sum
    h = sum &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
  }

  @inline(__always)
  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value &>> count | value &<< (32 &- count)
  }
}

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
let roundConstants: [UInt32] = [
  0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5,
  0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
  0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3,
  0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
  0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC,
  0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
  0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
  0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
  0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13,
  0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
  0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3,
  0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
  0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5,
  0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
  0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208,
  0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
]
