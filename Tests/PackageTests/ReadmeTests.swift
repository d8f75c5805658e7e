import Foundation
import Testing

@Suite(.enabled(if: Program.isBuilt, "build the program first: make test")) struct ReadmeTests {
  /// The lines of README's `sh` blocks, split into words as a shell does it.
  static func commands() throws -> [[String]] {
    let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    var commands: [[String]] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```sh"
      } else if isInside {
        var words: [String] = []
        for (i, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
          if i % 2 == 1 {
            words.append(String(part))
          } else {
            words += part.split(separator: " ").map(String.init)
          }
        }
        commands.append(words)
      }
    }
    return commands
  }

  /// Every command of README works as it stands, in its order.
  @Test func theCommandsOfReadmeWork() throws {
    let folder = try Program.folder()
    defer { Program.remove(folder) }
    let commands = try Self.commands()
    #expect(commands.count >= 10)
    for words in commands {
      #expect(words.first == "chipmill")
      let result = try Program.run(Array(words.dropFirst()), in: folder)
      #expect(result.status == 0, "\(words.joined(separator: " ")): \(result.errors)")
      if result.status != 0 { return }
      // What is made of a dataset's samples is none itself.
      let isDataset = !["inspect", "export", "--fuse-hdf5-datasets"].contains { words.contains($0) }
      if isDataset, let place = words.firstIndex(of: "--output") {
        let index = folder.appending(path: words[place + 1] + "/index.csv")
        let rows = try String(contentsOf: index, encoding: .utf8).split(separator: "\n").count - 1
        #expect(rows > 0, "\(words.joined(separator: " ")) writes no chip")
      }
    }
  }

  /// Every path and make target that README names is there.
  @Test func theTargetsOfReadmeExist() throws {
    let readme = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let makefile = try String(contentsOf: Program.root.appending(path: "Makefile"), encoding: .utf8)
    let targets = readme.matches(of: /make ([a-z]+(?:-[a-z]+)*)/).map { String($0.1) }
    #expect(!targets.isEmpty)
    for target in Set(targets) {
      #expect(makefile.contains("\n\(target):"), "README names make \(target)")
    }
  }
}
