import { language } from "../i18n";

/** A text of the factor data in the language in use; in English, and marked so, where the server gave no other. */
export function Told({ english, swedish }: { english: string; swedish: string | undefined }) {
  if (language.value === "en") return english;
  return swedish === undefined || swedish === "" ? <span lang="en">{english}</span> : swedish;
}
