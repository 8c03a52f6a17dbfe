// The casework model: people, dossiers, diagnostics, agreements, contracts and the rules that bind
// them. Everything here is a value or a pure function. Nothing here knows of storage, screens, files
// or clocks: the day is always passed in.
//
// Time/         civil dates and instants
// Words/        texts in two languages, folding for search
// People/       the person followed and what identifies them
// Team/         the professionals, their side and their seat
// Conventions/  the territory's rules, as data
// Diagnostic/   the shared diagnostic: two parts, barriers, synthesis
// Journal/      entries and the facts they carry
// Dossier/      what one gets by applying the entries in order
// FollowUp/     meetings, the two plans, steps that count, handovers, notes and who reads them
// Indicators/   what counts in a dossier, and the indicators computed over it
// Acts/         commands, gates and refusals
// Portfolio/    the line of a dossier in a list, and its alerts
// Access/       who read what, and what is unusual in it
