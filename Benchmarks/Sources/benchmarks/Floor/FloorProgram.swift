/// The floor, compiled from C when it is needed. Not a target of the package: `swift build` links
/// the Swift runtime to programs in C too, which doubles the time of the floor's start and its
/// memory.
enum FloorProgram {
  private static let compilers = ["cc", "clang", "gcc"]

  /// Compiles it, and answers where it is.
  static func build(in folder: Folder) throws(Problem) -> String {
    let sources = sourceFolder
    let output = folder.path + "/floor"
    // The shell finds the compiler; the Swift toolchain brings clang along.
    let command = compilers.map { "command -v \($0)" }.joined(separator: " || ")
    let compile = Program(
      name: "the compiler", path: "/bin/sh",
      arguments: [
        "-c", "$(\(command)) -O2 -Wall -Wextra -Werror -o \"$1\" \"$2\" \"$3\" -lncursesw -ltinfo",
        "sh", output, sources + "/floor.c", sources + "/list.c",
      ], home: folder.path)
    let outcome = try compile.question(keepErrors: true)
    guard outcome.status == 0 else {
      throw Problem(
        "The floor cannot be compiled; it needs a C compiler and libncurses-dev.\n"
          + outcome.output)
    }
    return output
  }

  /// `Floor`, beside `Sources`.
  private static var sourceFolder: String {
    let parts = "\(#filePath)".split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/Floor"
  }
}
