import type { Handout } from "@/lib/programs/handout";
import type { Say } from "@/lib/say";
import { handoutPdf } from "./pdf";

/** A hand-out in a language as a file that opens in the browser, named after its day and nobody. */
export const handoutResponse = async (handout: Handout, address: string, say: Say): Promise<Response> =>
  new Response(await handoutPdf(handout, address, say), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="program-${handout.printedOn}.pdf"`,
      "cache-control": "private, no-store",
    },
  });
