// The room of the screen: cells, keys, widgets and the one driver that talks to the terminal.
//
// Everything but `TerminalDriver` is made of plain values and can be tested without a terminal:
// a screen is a function of a state and a size, drawn on a `Canvas`, kept as a `Grid`.
//
// ```swift
// let driver = try TerminalDriver.open(environment: environment)
// defer { driver.close() }
// while true {
//   driver.present(Grid(size: driver.size) { canvas in screen.draw(on: canvas) })
//   for event in driver.nextEvents() { … }
// }
// ```
//
// The room knows nothing of the work done on the screen, and words nothing: every text a person
// reads is given by the caller.
//
// No type is called Terminal: it would hide the module, and with it the way to tell `Terminal.Table`
// from another table.
