import Dispatch
import Foundation
import TestSupport
import Testing

@testable import Registry

@Suite("A file that is watched")
struct FileWatchTests {
  @Test("is told of when it is written, and again later: a commit is seen once it is on the disk")
  func told() throws {
    try withFolder { folder throws in
      let path = folder + "/registre.sqlite"
      try Data("a".utf8).write(to: URL(filePath: path))
      let told = DispatchSemaphore(value: 0)
      let watch = try #require(FileWatch(path) { told.signal() })
      let journal = try FileHandle(forWritingTo: URL(filePath: path))
      try journal.write(contentsOf: Data("b".utf8))
      try journal.close()
      for _ in 0..<3 { #expect(told.wait(timeout: .now() + 20) == .success) }
      withExtendedLifetime(watch) {}
    }
  }
}
