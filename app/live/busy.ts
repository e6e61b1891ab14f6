const FIELDS = "main form:not([role=search]) :is(textarea, select, input:not([type=hidden]))";

/** Whether somebody is in the middle of something that a page drawn anew might put out: a dialog, a form, a field that says other than it did. */
export function isBusy(): boolean {
  if (document.querySelector("dialog[open]")) return true;
  const inForm = document.activeElement?.closest("main form:not([role=search])");
  if (inForm && document.activeElement?.matches(FIELDS)) return true;
  return [...document.querySelectorAll(FIELDS)].some(isChanged);
}

function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected) && field.selectedIndex > 0;
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement)) return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}
