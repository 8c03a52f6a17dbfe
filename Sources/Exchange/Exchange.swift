// What comes in and what goes out: conventions and barriers as data, people files, tables.
// Everything here is a pure function over bytes or text; callers read and write the files, and say
// how a file is called so that a message can name it.
//
// Settings/  conventions and themes of barriers, from TOML, with the line of each fault
// Tables/    CSV in any of the shapes that offices produce, and CSV out
// People/    lists of people: recognised, read line by line, and either whole or refused
// Resources/ the territory's directory, from CSV
// Calendars/ meetings and deadlines as iCalendar
// Documents/ what the person takes away: contract, plans, notice, synthesis, summons
// Paper/     one layout model, printed as PDF or read as plain lines
// Reports/   what a supervisor hands to a committee: page, workbook, tables, record
