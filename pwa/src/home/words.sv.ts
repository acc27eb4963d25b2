/** My week on the home screen. */
export const words = {
  week: {
    title: "Min vecka",
    summary: "Veckan i siffror",
    nothing: "Veckans första resa väntar",
    add: "Logga en resa i dag",
    day: (day: string, what: string) => `${day}: ${what}`,
    telework: "distans",
    notYet: "inget loggat",
    gap: "Något färdsätt saknar utsläppsfaktor och är inte med i kg.",
    month: "Se månaden",
    why: "Varför saknas kostnaden?",
    known:
      "kg räknar färdsätt med känd faktor. kr räknar milersättning för bil och de biljettpriser som du skriver in. – betyder okänt, aldrig noll.",
  },
};
