/** My places. */
export const words = {
  places: {
    title: "Mina platser",
    link: "Mina platser",
    linkText: "För sträckor utan karta",
    intro: "Spara hemmet, kontoret eller en kund. Då räknar telefonen ut sträckan åt dig.",
    stays:
      "Platserna finns bara i den här telefonen. De skickas aldrig till CERO eller någon annan. Väljer du en plats i en tjänsteresa följer namnet med, aldrig läget.",
    empty: "Inga platser ännu. Lägg till den första här nedanför.",
    name: "Namn",
    nameHint: "Till exempel kontoret",
    where: "Var?",
    add: "Spara platsen",
    here: "Jag är här nu",
    hereText: "Telefonen frågar om lov första gången. Läget stannar på den.",
    found: (accuracy: string) => `Läget är hittat (±${accuracy} m).`,
    near: (town: string) => `Nära ${town}`,
    own: "Eget läge",
    remove: (name: string) => `Ta bort ${name}`,
    removed: (name: string) => `${name} är borttagen.`,
    saved: (name: string) => `${name} är sparad på telefonen.`,
    undo: "Ångra",
    errorName: "Ge platsen ett namn.",
    errorWhere: "Välj en ort i förslagen, eller tryck på ”Jag är här nu”.",
    errorSave: "Telefonen kunde inte spara just nu. Försök igen.",
  },
};
