/**
 * What waits and what was refused as a file, and such a file read again; docs/contracts.md tells the format. A file comes
 * from outside: everything in it is looked at before anything of it is believed.
 */
import { KINDS, type Kind, type Mutation } from "../contract.gen";
import { areFields, isCount, isId, isRecord } from "../store/shapes";
import type { Carried, CarriedEdit, CarriedRefusal, CarriedRow } from "../store/unsent";

/** Whose edits a file holds. */
export interface FileOwner {
  account: string;
  name: string;
  organisation: string;
  /** where their diary is */
  address: string;
}

/** What a file holds. */
export interface UnsentFile extends Carried {
  file: typeof FORMAT;
  version: number;
  /** when it was saved, by that device's clock */
  saved_at: string;
  owner: FileOwner;
}

/** Why a file is not taken in; each is a sentence. */
export type FileProblem =
  | "too_large"
  | "not_ours"
  | "newer"
  | "damaged"
  | "other_person"
  | "other_organisation";

const FORMAT = "cero-unsent";
const VERSION = 1;
/** Some 20,000 edits: a week of everything that the server takes of one person would not fill it. */
export const MOST_BYTES = 8 * 1024 * 1024;
const MOST_EDITS = 20_000;
const LONGEST = 500;

/** A file of what is carried. */
export const fileOf = (carried: Carried, owner: FileOwner, now: Date = new Date()): UnsentFile => ({
  file: FORMAT,
  version: VERSION,
  saved_at: now.toISOString(),
  owner,
  ...carried,
});

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= LONGEST;
const isKind = (kind: unknown): kind is Kind => (KINDS as readonly unknown[]).includes(kind);
const isTime = (value: unknown): value is string =>
  isText(value) && value.length <= 40 && !Number.isNaN(Date.parse(value));

/** An edit, or null; only what an edit has is taken over. */
function editOf(value: unknown): (Mutation & { kind: Kind }) | null {
  if (!isRecord(value)) return null;
  const { mutation_id, kind, id, op, base_seq, patch, client_at } = value;
  if (!isId(mutation_id) || !isKind(kind) || !isId(id) || !isCount(base_seq) || !isTime(client_at))
    return null;
  if ((op !== "put" && op !== "delete") || !areFields(kind, patch)) return null;
  if (op === "delete" && Object.keys(patch).length > 0) return null;
  return { mutation_id, kind, id, op, base_seq, patch, client_at };
}

function waitingOf(value: unknown): CarriedEdit | null {
  const edit = editOf(value);
  const device_id = isRecord(value) ? value.device_id : null;
  return edit !== null && isId(device_id) ? { ...edit, device_id } : null;
}

function refusedOf(value: unknown): CarriedRefusal | null {
  const edit = editOf(value);
  const reason = isRecord(value) ? value.reason : null;
  if (edit === null || !isRecord(reason)) return null;
  const { code, field, message } = reason;
  if (!isText(code) || !isText(message) || !(field === null || isText(field))) return null;
  return { ...edit, reason: { code, field, message } };
}

function rowOf(value: unknown): CarriedRow | null {
  if (!isRecord(value)) return null;
  const { kind, id, seq, fields } = value;
  return isKind(kind) && isId(id) && isCount(seq) && areFields(kind, fields)
    ? { kind, id, seq, fields }
    : null;
}

/** All of a list, or null where one of it is not what it should be. */
function allOf<T>(value: unknown, one: (each: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length > MOST_EDITS) return null;
  const read = value.map(one);
  return read.includes(null) ? null : (read as T[]);
}

function ownerOf(value: unknown): FileOwner | null {
  if (!isRecord(value)) return null;
  const { account, name, organisation, address } = value;
  return isText(account) && isText(name) && isText(organisation) && isText(address)
    ? { account, name, organisation, address }
    : null;
}

/** Numbers of people and organisations are an installation's own: the address, or the organisation's name, says which. */
function foreignTo(me: FileOwner, of: FileOwner): FileProblem | null {
  const [mine] = me.account.split(".");
  const [theirs] = of.account.split(".");
  if (mine !== theirs || (me.address !== of.address && me.organisation !== of.organisation))
    return "other_organisation";
  return me.account === of.account ? null : "other_person";
}

/** What a file's text holds, if it is this person's and nothing in it is amiss; else why it is not taken in. */
export function readFile(text: string, me: FileOwner): UnsentFile | FileProblem {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return "not_ours";
  }
  if (!isRecord(content) || content.file !== FORMAT || !isCount(content.version)) return "not_ours";
  if (content.version > VERSION) return "newer";
  const owner = ownerOf(content.owner);
  if (owner === null) return "damaged";
  const foreign = foreignTo(me, owner);
  if (foreign !== null) return foreign;
  const { saved_at, epoch } = content;
  const waiting = allOf(content.waiting, waitingOf);
  const refused = allOf(content.refused, refusedOf);
  const rows = allOf(content.rows, rowOf);
  if (!isTime(saved_at) || !(epoch === null || isId(epoch))) return "damaged";
  if (waiting === null || refused === null || rows === null) return "damaged";
  return { file: FORMAT, version: VERSION, saved_at, owner, epoch, waiting, refused, rows };
}
