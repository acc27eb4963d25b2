/** Why an edit was set aside: what the server said, or what the phone found out by itself. */
import type { Reason } from "./contract.gen";

/** Codes of this device: the server gave no reason, or never took a batch with this edit in it. */
export type OwnRefusal = "unknown" | "not_taken";

/** Why an edit was refused: the server's reason, whose code may be of a later version, or this device's own. */
export interface Refusal extends Omit<Reason, "code" | "field"> {
  code: string;
  field: string | null;
}
