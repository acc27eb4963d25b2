/** A choice of a few, all of them in sight. */
export function Segments<V extends string>(props: {
  label: string;
  name: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onPick: (value: V) => void;
}) {
  return (
    <fieldset class="segments">
      <legend class="sr">{props.label}</legend>
      <div>
        {props.options.map(([value, text]) => (
          <label key={value} class={value === props.value ? "on" : ""} data-testid={`${props.name}-${value}`}>
            <input
              type="radio"
              class="sr"
              name={props.name}
              checked={value === props.value}
              onChange={() => props.onPick(value)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
