// What a supervisor hands to a committee: one value, and the files it becomes.
//
// Model/      the report: sections, tables, charts, key figures; knows nothing of casework but days
// Protection/ counts too small to leave the unit, and what would give them back
// Words/      numbers and the few words that the files add
// Charts/     charts as SVG
// HTML/       one page that needs nothing else: read, projected, printed
// Files/      CSV and JSON
// Workbook/   XLSX, through a library that is opened at the first workbook
