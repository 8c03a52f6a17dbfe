// The store: the journal, the projections that follow from it, and what proves that neither was
// touched. It knows nothing of screens, and hands out values of the casework model only.
//
// SQL/         the statements, written once for every engine, and the session they run in
// SQLite/      the embedded engine
// Journal/     entries as stored bytes, their hashes, the journal's table
// Projection/  the line of each dossier, its words, what counts in it
// Indicators/  figures, the lists behind them, caseloads, figures frozen as they were sent
// Trust/       accounts, seals, signatures
// Access/      who read what
// Retention/   dossiers whose time has come, and what is left of those that were purged
// Health/      how a store is, for whoever watches over it
// Transfer/    a whole store into another place, row by row
// Store*.swift what others call
