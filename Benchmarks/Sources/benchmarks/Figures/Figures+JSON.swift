import Casework

extension Department.Line {
  /// The line for other programs, in milliseconds.
  var json: JSON {
    .object([
      ("question", .text(name)), ("first", .number(first)), ("binome", .number(binome)),
      ("sqlite3", .number(shell)), ("journal", .number(journal)), ("met", .flag(isMet)),
    ])
  }
}

extension Nation.Stage {
  /// The stage for other programs, in milliseconds and MB.
  var json: JSON {
    .object([
      ("dossiers", .number(Double(dossiers))),
      (
        "indicators",
        .object(zip(Indicator.all, indicators).map { ($0.id, .number($1)) })
      ), ("all", .number(all)), ("flow", .number(flow)), ("sqlite3", .number(shell)),
      ("memory", .number(memory)), ("store", .number(megabytes)),
    ])
  }
}
