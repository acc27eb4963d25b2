/** A text in which **this** is bold. */
export function Rich({ text }: { text: string }) {
  return (
    <>
      {text
        .split("**")
        .map((part, index) =>
          index % 2 === 1 ? <b key={index}>{part}</b> : <span key={index}>{part}</span>,
        )}
    </>
  );
}
