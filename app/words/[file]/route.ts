import { wordsFile, wordsScript } from "../words";

type Params = { params: Promise<{ file: string }> };

/** The sentences that a browser needs in a language other than English. Their hash is in the name, so they may be kept for good. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { file } = await params;
  if (file !== wordsFile("de")) return new Response("Not found", { status: 404 });
  return new Response(wordsScript("de"), {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}
