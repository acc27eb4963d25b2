import { question, sheet } from "./question";

/** Where the question appears, over whatever page is shown. */
export function AskTwice() {
  const [asked, Drawn] = [question.value, sheet.value];
  return asked === null || Drawn === null ? null : <Drawn question={asked} />;
}
