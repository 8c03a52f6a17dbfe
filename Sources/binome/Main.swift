import ArgumentParser
import Casework
import Glibc

/// Parses the command line in the language it asks for, runs it, and ends with words and a status.
@main
enum Main {
  static func main() {
    System.leaveNoImage()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = Tongue.wanted(arguments: arguments, environment: System.environment)
    let status = Tongue.$current.withValue(language) { run(arguments) }
    exit(status)
  }

  private static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try Binome.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as Failure {
      System.complain(failure.line)
      return failure.status
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return explain(error)
    }
  }

  /// Help and errors of the parser in the language of this run; anything else as a failure.
  private static func explain(_ error: any Error) -> Int32 {
    let code = Binome.exitCode(for: error)
    let text = ParserWords.translated(Binome.fullMessage(for: error))
    if code.isSuccess {
      System.write([text])
    } else if code == .validationFailure {
      System.complain(text)
    } else {
      let failure = Failure(error)
      System.complain(failure.line)
      return failure.status
    }
    return code.rawValue
  }
}
