internal import CKernels

/// The instruction sets that the kernels are compiled for. Every one gives the same bits.
///
/// A process uses the best that its processor has. `CHIPMILL_ISA` (`baseline`, `avx2`, `avx512`) asks for
/// a lesser one; tests and benchmarks choose with `use`.
public enum InstructionSet: String, Sendable, CaseIterable {
  /// What every processor has: SSE2 on x86-64, NEON on arm64.
  case baseline
  /// x86-64-v3.
  case avx2
  /// x86-64-v4.
  case avx512

  private var code: Int32 {
    switch self {
    case .baseline: 1
    case .avx2: 2
    case .avx512: 3
    }
  }

  /// The instruction sets that this processor has, the least first.
  public static var available: [InstructionSet] { allCases.filter { $0.code <= isa_best() } }

  /// The one that kernels called from this thread use.
  public static var current: InstructionSet { allCases.first { $0.code == isa_current() } ?? .baseline }

  /// Runs `body` with this instruction set. Other threads, and those that `body` starts, keep theirs.
  ///
  /// - Precondition: The processor has it.
  public func use<Result>(_ body: () throws -> Result) rethrows -> Result {
    precondition(code <= isa_best(), "this processor has no \(self)")
    let before = isa_current()
    isa_set(code)
    defer { isa_set(before) }
    return try body()
  }
}
