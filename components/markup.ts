import { escaped } from "./escaped";

declare const made: unique symbol;

/** HTML that was made by the tag below, and by nothing else: every text in it is escaped. */
export type Markup = { readonly __html: string; readonly [made]: true };
type Shown = string | number | Markup | readonly Markup[] | null | false;

/**
 * HTML from a template: what stands in the template is markup, what is put into it is text, unless it is `Markup` itself.
 * Attributes stand in single quotes, which need no escaping where React sends the string once more.
 * For what a page shows in numbers, such as the rows of a list: as elements they cost many times as much.
 */
export function markup(template: TemplateStringsArray, ...shown: readonly Shown[]): Markup {
  let text = template[0]!;
  for (let at = 0; at < shown.length; at += 1) text += textOf(shown[at]!) + template[at + 1]!;
  return { __html: text } as Markup;
}

function textOf(shown: Shown): string {
  if (typeof shown === "string") return escaped(shown);
  if (typeof shown === "number") return String(shown);
  if (!shown) return "";
  if ("__html" in shown) return shown.__html;
  let text = "";
  for (const each of shown) text += each.__html;
  return text;
}
