/** What a spreadsheet would take for a formula in a cell of CSV; the wide signs too, as some programs read them alike. */
export const formula = /^[=+\-@\t\r＝＋－＠]/;
