"use client";
import { rowsMarkup, type RowsFor } from "@/components/board-rows/markup";
import { unpackRows } from "@/components/board-rows/pack";
import { Raw } from "@/components/raw";
import sparkline from "@/components/sparkline.module.css";
import badge from "@/components/tier-badge.module.css";
import styles from "./board.module.css";

const classes = { ...badge, ...sparkline, ...styles } as RowsFor["classes"];

/** The rows, drawn where they are shown: markup sent beside the drawn page would be most of it. */
export const PackedRows = ({ packed, ...to }: { packed: string } & Omit<RowsFor, "classes">) => (
  <Raw as="tbody" html={rowsMarkup(unpackRows(packed), { ...to, classes })} />
);
