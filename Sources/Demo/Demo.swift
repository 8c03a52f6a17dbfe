// An invented territory, to try the program and to test it at its real size: people who do not
// exist, in towns that do. Everything follows from a seed and a day.
//
// Chance/      the generator and the working days
// Names/       names of people and places
// Caseloads/   who works where, and what each adviser has in hand this morning
// Diagnostic/  the barriers of an invented person
// Paths/       what happens in one dossier, from the identification to the end
// Everyday/    what fills the time of a contract: meetings, plans, exchanges, handovers
// Words/       the short texts that professionals write
