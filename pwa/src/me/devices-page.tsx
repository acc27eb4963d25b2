import "../kit/form.css";
import "../kit/list.css";
import "./data.css";
import { useSignal } from "@preact/signals";
import type { SignedInDevice, SignedInDevices } from "../contract.gen";
import { fullDate, late } from "../i18n";
import { Top } from "../kit/top";
import { ask, type Trouble, useAnswer } from "./asking";
import { TroubleText } from "./trouble";

const PATH = "/api/me/devices";

function nameOf({ browser, system }: SignedInDevice): string {
  const { devices } = late.value.me;
  if (browser === "" && system === "") return devices.unknown;
  return browser === "" || system === "" ? browser + system : devices.name(browser, system);
}

function DeviceRow({ device, onEnd }: { device: SignedInDevice; onEnd: () => void }) {
  const { devices } = late.value.me;
  const name = nameOf(device);
  return (
    <li class="row-field" data-testid="device">
      <span>
        <b>{name}</b>
        <br />
        <span class="muted small">
          {device.current ? devices.current : devices.usedOn(fullDate(device.used_on))}
        </span>
      </span>
      {device.current ? null : (
        <button
          type="button"
          class="chip"
          aria-label={devices.endNamed(name)}
          data-testid="end-device"
          onClick={onEnd}
        >
          {devices.end}
        </button>
      )}
    </li>
  );
}

/** `/me/devices`: where I am signed in, and signing out there. */
export default function Devices() {
  const { devices } = late.value.me;
  const [answer, again] = useAnswer<SignedInDevices>(PATH);
  const trouble = useSignal<Trouble | null>(null);
  const told = useSignal("");
  const end = async (path: string, done: string) => {
    told.value = "";
    const ended = await ask(path, { method: "DELETE" });
    trouble.value = typeof ended === "string" ? ended : null;
    if (trouble.peek() === null) told.value = done;
    again();
  };
  const shown = answer.value;
  if (shown === null || typeof shown === "string") {
    return (
      <div class="stack">
        <Top title={devices.title} />
        {shown === null ? (
          <div class="card skeleton" aria-hidden="true" />
        ) : (
          <section class="card stack">
            <TroubleText trouble={shown} />
            <button type="button" class="chip wide" data-testid="again" onClick={again}>
              {late.value.me.again}
            </button>
          </section>
        )}
      </div>
    );
  }
  return (
    <div class="stack">
      <Top title={devices.title} />
      <section class="card stack">
        <ul>
          {shown.devices.map((device) => (
            <DeviceRow
              key={device.id}
              device={device}
              onEnd={() => void end(`${PATH}/${device.id}`, devices.ended(nameOf(device)))}
            />
          ))}
        </ul>
        {shown.devices.length < 3 ? null : (
          <button
            type="button"
            class="chip wide"
            data-testid="end-others"
            onClick={() => void end(PATH, devices.endedOthers)}
          >
            {devices.endOthers}
          </button>
        )}
        <TroubleText trouble={trouble.value} />
        <p class="small" role="status" data-testid="told">
          {told.value}
        </p>
      </section>
      <p class="muted small">{devices.hint}</p>
    </div>
  );
}
