import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the benchmarks run on.
struct Machine: Encodable {
  /// The processor as it calls itself.
  let processor: String
  let cores: Int

  init() {
    cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    #if canImport(Darwin)
      var name = [UInt8](repeating: 0, count: 256)
      var count = name.count
      let status = sysctlbyname("machdep.cpu.brand_string", &name, &count, nil, 0)
      processor = status == 0 ? String(decoding: name.prefix { $0 != 0 }, as: UTF8.self) : "a processor"
    #else
      // A file of the kernel's has no length, so it is read at once.
      let text = (try? Data(contentsOf: URL(filePath: "/proc/cpuinfo"))) ?? Data()
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
      func value(_ key: String) -> String? {
        guard let line = lines.first(where: { $0.hasPrefix(key) }), let colon = line.firstIndex(of: ":")
        else {
          return nil
        }
        let words = line[line.index(after: colon)...].split(separator: " ")
        return words.isEmpty ? nil : words.joined(separator: " ")
      }
      if let model = value("model name") {
        // Virtual machines hide the model's name; its numbers still tell the generation.
        let numbers = value("cpu family").flatMap { family in
          value("model\t").map { " (family \(family), model \($0))" }
        }
        processor = model + (numbers ?? "")
      } else {
        processor = "a processor"
      }
    #endif
  }
}
