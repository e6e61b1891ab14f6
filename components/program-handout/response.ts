import type { Handout } from "@/lib/programs/handout";
import { handoutPdf } from "./pdf";

/** A hand-out as a file that opens in the browser, named after its day and nobody. */
export const handoutResponse = async (handout: Handout, address: string): Promise<Response> =>
  new Response(await handoutPdf(handout, address), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="program-${handout.printedOn}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
