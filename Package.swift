// swift-tools-version: 6.1
// Chipmill: satellite rasters in, machine-learning chips out.
//
// The targets stand in a line; each imports only what stands to its right:
//
//   chipmill ─▶ Datasets ─▶ Chipping ─▶ Fetch ─▶ Formats ─▶ Rasters ─▶ Geometry
//                                                               └──────▶ CKernels

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .swiftLanguageMode(.v6),
]

/// A C library of the system: a module map over its headers, found by pkg-config where it has a .pc file.
func system(_ name: String, pkgConfig: String? = nil, debian: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig, providers: [.apt([debian])])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "chipmill",
  products: [
    .executable(name: "chipmill", targets: ["chipmill"]),
    .library(name: "Chipmill", targets: ["Geometry", "Rasters", "Formats", "Fetch", "Chipping", "Datasets"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    system("CPROJ", pkgConfig: "proj", debian: "libproj-dev"),
    system("CGEOS", pkgConfig: "geos", debian: "libgeos-dev"),
    system("CTIFF", pkgConfig: "libtiff-4", debian: "libtiff-dev"),
    system("CGeoTIFF", debian: "libgeotiff-dev"),
    system("CDeflate", pkgConfig: "libdeflate", debian: "libdeflate-dev"),
    system("CISAL", pkgConfig: "libisal", debian: "libisal-dev"),
    system("CZstd", pkgConfig: "libzstd", debian: "libzstd-dev"),
    system("CLZF", debian: "liblzf-dev"),
    system("COpenJPEG", pkgConfig: "libopenjp2", debian: "libopenjp2-7-dev"),
    system("CHDF5", pkgConfig: "hdf5-serial", debian: "libhdf5-dev"),
    system("CSQLite", pkgConfig: "sqlite3", debian: "libsqlite3-dev"),
    system("CCrypto", pkgConfig: "libcrypto", debian: "libssl-dev"),
    system("CCurl", pkgConfig: "libcurl", debian: "libcurl4-openssl-dev"),

    // Declarations that Swift's own module of the C library leaves out.
    .systemLibrary(name: "CLinux", path: "Sources/System/CLinux"),

    .target(name: "CKernels"),
    .target(name: "Geometry", dependencies: ["CPROJ", "CGEOS"], swiftSettings: strict),
    .target(name: "Rasters", dependencies: ["Geometry", "CKernels"], swiftSettings: strict),
    .target(
      name: "Formats",
      dependencies: [
        "Rasters", "Geometry", "CKernels", "CTIFF", "CGeoTIFF", "CDeflate", "CISAL", "CZstd", "CLZF",
        "COpenJPEG", "CHDF5", "CSQLite", .target(name: "CCrypto", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: strict),
    .target(name: "Fetch", dependencies: ["Formats", "Geometry", "CCurl"], swiftSettings: strict),
    .target(
      name: "Chipping", dependencies: ["Fetch", "Formats", "Rasters", "Geometry", "CLinux"],
      swiftSettings: strict),
    .target(
      name: "Datasets", dependencies: ["Chipping", "Fetch", "Formats", "Rasters", "Geometry", "CKernels"],
      swiftSettings: strict),
    .executableTarget(
      name: "chipmill",
      dependencies: [
        "Datasets", "Chipping", "Fetch", "Formats", "Rasters", "Geometry",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Measures the tool and the limits of the machine; see the targets `bench…` of the Makefile.
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Formats", "Rasters", "Geometry", "CKernels", "CTIFF", "CDeflate", "CISAL", "CZstd"],
      path: "Benchmarks", exclude: ["Peers", "README.md"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Geometry", "Rasters", "CDeflate"], path: "Tests/TestSupport",
      exclude: ["Fixtures"],
      swiftSettings: strict),
    tests("Geometry", ["Geometry"]),
    tests("Rasters", ["Rasters", "Geometry", "CKernels"]),
    tests("Formats", ["Formats", "Rasters", "Geometry", "CDeflate", "CSQLite"]),
    tests("Fetch", ["Fetch", "Formats", "Geometry"]),
    tests("Chipping", ["Chipping", "Fetch", "Formats", "Rasters", "Geometry"]),
    tests(
      "Datasets", ["Datasets", "Chipping", "Fetch", "Formats", "Rasters", "Geometry"],
      exclude: ["Fixtures"]),
    tests("Package", ["Geometry", "Rasters"]),
  ],
  cLanguageStandard: .gnu17
)
