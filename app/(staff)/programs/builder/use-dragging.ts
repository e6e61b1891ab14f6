"use client";
import { type DragEvent, useState } from "react";

const TARGET = "[data-place],[data-row],[data-list]";

/**
 * Dragging by pointer, as one more way to press a button of the form: what is dragged names its act in `data-drag`
 * ("add.front-plank", "to.2"), where it may fall says so in `data-place`, `data-row` or `data-list`.
 * Shape  `over` is where it would fall now: "@3" for a day, "row.1", "list", or "".
 */
export function useDragging(act: (act: string) => void) {
  const [dragged, setDragged] = useState("");
  const [over, setOver] = useState("");

  const targetOf = (event: DragEvent<HTMLElement>) => {
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>(TARGET) : null;
    if (!dragged || !at) return "";
    if (at.dataset.place) return `@${at.dataset.place}`;
    if (dragged.startsWith("add.")) return "list";
    return at.dataset.row ? `row.${at.dataset.row}` : "";
  };

  return {
    over,
    events: {
      onDragStart(event: DragEvent<HTMLElement>) {
        const from = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-drag]") : null;
        if (!from?.dataset.drag) return;
        event.dataTransfer.setData("text/plain", from.dataset.drag);
        event.dataTransfer.effectAllowed = "copyMove";
        setDragged(from.dataset.drag);
      },
      onDragOver(event: DragEvent<HTMLElement>) {
        const target = targetOf(event);
        if (target) event.preventDefault();
        if (target !== over) setOver(target);
      },
      onDrop(event: DragEvent<HTMLElement>) {
        const target = targetOf(event);
        if (!target) return;
        event.preventDefault();
        if (target.startsWith("@")) act(`${dragged.startsWith("to.") ? `drop.${dragged.slice(3)}` : dragged}${target}`);
        else act(target === "list" ? dragged : `${dragged}@${target.slice(4)}`);
        setDragged("");
        setOver("");
      },
      onDragEnd() {
        setDragged("");
        setOver("");
      },
    },
  };
}
