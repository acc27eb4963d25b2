/**
 * Passkeys on the server's pages: the button that signs in by one, and the one that makes one. Both, or what holds them, are hidden until
 * the browser is known to have passkeys.
 */

/** What can come of it besides success; each is the name of a text in the page (`data-…` of `[data-passkey-trouble]`). */
type Trouble = "cancelled" | "known" | "failed" | "offline";

/** What is sent or came; bytes are `base64url` in it. */
type Json = Record<string, unknown>;

/** Let the page's buttons work, where there are any. */
export function passkeys(): void {
  if (!("PublicKeyCredential" in window)) return;
  offer("[data-passkey-sign-in]", signIn);
  offer("[data-passkey-new]", makeOne);
}

/** Show a button, and do its work once at a time. */
function offer(selector: string, work: () => Promise<void>): void {
  const button = document.querySelector<HTMLButtonElement>(selector);
  if (button === null) return;
  const hidden = button.closest<HTMLElement>("[hidden]");
  if (hidden !== null) hidden.hidden = false;
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    if (button.form?.reportValidity() === false) return;
    button.disabled = true;
    tell(null);
    try {
      await work();
    } catch (error) {
      button.disabled = false;
      button.focus();
      tell(troubleOf(error));
    }
  });
}

async function signIn(): Promise<void> {
  const options = requestOptions(await post("/api/passkeys/question"));
  const credential = await navigator.credentials.get({ publicKey: options });
  const { goal } = await post("/api/passkeys/answer", toJson(credential));
  location.assign(typeof goal === "string" ? goal : "/");
}

async function makeOne(): Promise<void> {
  const name = document.querySelector<HTMLInputElement>("[data-passkey-name]")?.value ?? "";
  const options = creationOptions(await post("/api/passkeys/new"));
  const credential = await navigator.credentials.create({ publicKey: options });
  await post("/api/passkeys", { name, credential: toJson(credential) });
  location.reload();
}

/** Send something to the server; fails unless it took it. */
async function post(path: string, body?: Json): Promise<Json> {
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const answer = await fetch(path, { method: "POST", ...sent }).catch(() => null);
  if (answer === null) throw new DOMException("", "NetworkError");
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.status === 204 ? {} : answer.json();
}

function troubleOf(error: unknown): Trouble {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NetworkError") return "offline";
  // Browsers say the same of a person who closed the question, and of one who has no passkey here.
  if (name === "NotAllowedError" || name === "AbortError") return "cancelled";
  return name === "InvalidStateError" ? "known" : "failed";
}

function tell(trouble: Trouble | null): void {
  const line = document.querySelector<HTMLElement>("[data-passkey-trouble]");
  if (line === null) return;
  line.hidden = trouble === null;
  line.textContent = trouble === null ? "" : (line.dataset[trouble] ?? line.dataset.failed ?? "");
}

// --- bytes and JSON: browsers learnt to translate between them only in 2023–2025 ---

interface SentOptions {
  challenge: string;
  user?: { id: string };
  allowCredentials?: { id: string }[];
  excludeCredentials?: { id: string }[];
}

function requestOptions(json: Json): PublicKeyCredentialRequestOptions {
  return PublicKeyCredential.parseRequestOptionsFromJSON
    ? PublicKeyCredential.parseRequestOptionsFromJSON(json as never)
    : withBytes(json);
}

function creationOptions(json: Json): PublicKeyCredentialCreationOptions {
  return PublicKeyCredential.parseCreationOptionsFromJSON
    ? PublicKeyCredential.parseCreationOptionsFromJSON(json as never)
    : withBytes(json);
}

/** The options with bytes where the server had to write text. */
export function withBytes<T>(json: Json): T {
  const sent = json as unknown as SentOptions;
  const ids = (list: { id: string }[] = []) => list.map((one) => ({ ...one, id: toBytes(one.id) }));
  return {
    ...json,
    challenge: toBytes(sent.challenge),
    ...(sent.user && { user: { ...sent.user, id: toBytes(sent.user.id) } }),
    ...(sent.allowCredentials && { allowCredentials: ids(sent.allowCredentials) }),
    ...(sent.excludeCredentials && { excludeCredentials: ids(sent.excludeCredentials) }),
  } as T;
}

function toJson(found: Credential | null): Json {
  if (found === null) throw new DOMException("", "NotAllowedError");
  const credential = found as PublicKeyCredential;
  try {
    return { ...credential.toJSON() };
  } catch {
    // There is none, or it is not for what a password manager put in the browser's place.
    return asText(credential);
  }
}

/** What the server reads of a passkey, with text where the browser has bytes. */
export function asText(credential: PublicKeyCredential): Json {
  const said = credential.response as Partial<
    AuthenticatorAssertionResponse & AuthenticatorAttestationResponse
  >;
  const response: Json = {};
  for (const part of [
    "clientDataJSON",
    "attestationObject",
    "authenticatorData",
    "signature",
    "userHandle",
  ] as const) {
    const bytes = said[part];
    if (bytes) response[part] = toText(bytes);
  }
  return { id: credential.id, rawId: toText(credential.rawId), type: credential.type, response };
}

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

export function toText(bytes: ArrayBuffer): string {
  const letters = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
