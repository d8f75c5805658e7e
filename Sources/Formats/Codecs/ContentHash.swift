internal import CISAL

#if canImport(CommonCrypto)
  internal import CommonCrypto
#else
  internal import CCrypto
#endif

/// The SHA-256 of some bytes (FIPS 180-4).
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  package let value: SIMD32<UInt8>

  /// A hash from its 32 bytes; nil for any other number of bytes.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    value = SIMD32(bytes)
  }

  fileprivate init(_ value: SIMD32<UInt8>) { self.value = value }

  /// The 32 bytes.
  public var bytes: [UInt8] { value.indices.map { value[$0] } }

  /// 64 hexadecimal digits, as `sha256sum` prints them.
  public var description: String {
    value.indices.map { (value[$0] < 16 ? "0" : "") + String(value[$0], radix: 16) }.joined()
  }
}

/// Computes hashes. Belongs to one thread.
package final class ContentHasher {
  #if canImport(CommonCrypto)
    private var context = CC_SHA256_CTX()

    package init() { CC_SHA256_Init(&context) }

    /// Adds bytes to those that are hashed.
    package func add(_ bytes: UnsafeRawBufferPointer) {
      // The length is a 32-bit number there.
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 30))
        CC_SHA256_Update(&context, part.baseAddress, CC_LONG(part.count))
        rest = rest.dropFirst(part.count)
      }
    }

    /// The hash of all that was added; then begins anew.
    package func finish() -> ContentHash {
      var value = SIMD32<UInt8>()
      _ = withUnsafeMutableBytes(of: &value) { bytes in
        CC_SHA256_Final(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), &context)
      }
      CC_SHA256_Init(&context)
      return ContentHash(value)
    }
  #else
    private let context = EVP_MD_CTX_new()
    // Fetched once: OpenSSL 3 looks an algorithm up anew for each hash otherwise.
    private let algorithm = EVP_MD_fetch(nil, "SHA256", nil)

    package init() { begin() }

    deinit {
      EVP_MD_CTX_free(context)
      EVP_MD_free(algorithm)
    }

    private func begin() {
      let status = EVP_DigestInit_ex2(context, algorithm, nil)
      precondition(status == 1, "this OpenSSL has no SHA-256")
    }

    /// Adds bytes to those that are hashed.
    package func add(_ bytes: UnsafeRawBufferPointer) {
      EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    }

    /// The hash of all that was added; then begins anew.
    package func finish() -> ContentHash {
      var value = SIMD32<UInt8>()
      _ = withUnsafeMutableBytes(of: &value) { bytes in
        EVP_DigestFinal_ex(context, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), nil)
      }
      begin()
      return ContentHash(value)
    }
  #endif
}

/// A sum that tells whether bytes have changed by chance, many times faster than a hash that also tells
/// whether somebody meant to: CRC-64 of ECMA-182.
package func checksum(_ bytes: UnsafeRawBufferPointer, from seed: UInt64 = 0) -> UInt64 {
  crc64_ecma_refl(seed, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt64(bytes.count))
}
