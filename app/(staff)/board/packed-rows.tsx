"use client";

import { unpack } from "@/components/board-rows/pack";

/** The rows, drawn from what `pack` made of HTML in which every text was escaped. */
export const PackedRows = ({ packed, parts }: { packed: string; parts: string[] }) => (
  <tbody dangerouslySetInnerHTML={{ __html: unpack(packed, parts) }} />
);
