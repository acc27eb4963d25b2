import { useSignal } from "@preact/signals";
import { Languages } from "lucide";
import { useEffect } from "preact/hooks";
import type { Language } from "../contract.gen";
import { LANGUAGES, languageOf, late, useLanguage } from "../i18n";
import { draw } from "../kit/icons";
import { device, deviceLanguage } from "../store/database";

/** The language of the app on this device; empty means that the device decides. */
export function LanguageChoice() {
  const { me } = late.value;
  const chosen = useSignal<Language | "">("");
  useEffect(() => {
    void deviceLanguage().then((language) => {
      chosen.value = language ?? "";
    });
  }, [chosen]);
  const pick = async (value: Language | "") => {
    chosen.value = value;
    await device.use(async (db) => {
      const tx = db.transaction("values", "readwrite");
      const write = value === "" ? tx.store.delete("language") : tx.store.put(value, "language");
      await Promise.all([write, tx.done]);
    });
    await useLanguage(value === "" ? languageOf(navigator.languages) : value);
  };
  return (
    <label class="row-field">
      <span class="link-icon">{draw(Languages)}</span>
      <span class="link-text">
        <b>{me.language}</b>
      </span>
      <select
        data-testid="language"
        value={chosen.value}
        onChange={(event) => void pick(event.currentTarget.value as Language | "")}
      >
        <option value="">{me.byDevice}</option>
        {LANGUAGES.map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
