/** What a factor is called, for the lists of factors and the explanations of trips. */
import { type Factor, type Fuel, MODES, type Mode } from "../contract.gen";
import { t } from "../i18n";

/** Whether the phone has a word and a picture for a way of travelling. */
export const isMode = (mode: string): mode is Mode => (MODES as readonly string[]).includes(mode);

/** What tells a factor from others of its mode: fuel and cabin, in words; empty where there is but one. */
export function kindOf(factor: Factor): string {
  const { fuel, cabin } = t.value;
  const parts = [
    factor.fuel === "" ? null : (fuel[factor.fuel as Fuel] ?? factor.fuel),
    factor.cabin_class === "" ? null : (cabin[factor.cabin_class] ?? factor.cabin_class),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** What a way of travelling is called. */
export const modeName = (mode: string): string => (isMode(mode) ? t.value.mode[mode] : mode);

/** What a factor stands for, in words: "Bil, Bensin". */
export const nameOf = (factor: Factor): string =>
  [modeName(factor.mode), kindOf(factor)].filter((part) => part !== "").join(", ");
