import NextAuth from "next-auth";
import { isOwnOrigin } from "@/lib/access/origin";
import { visitor } from "@/lib/ctx.server";
import { log } from "@/lib/log.server";
import { NotSaved } from "@/lib/not-saved";
import { authOptions } from "@/lib/people/auth.server";
import { isReadableAuthorization } from "@/lib/people/authorization";

type Context = { params: Promise<{ nextauth: string[] }> };

const ACTIONS = new Set(["csrf", "providers", "session", "signin", "signout", "callback", "error"]);
const LONGEST_BODY = 10_000;
const nextAuth = NextAuth(authOptions) as (request: Request, context: Context) => Promise<Response>;
const refusal = (status: number, message: string) => Response.json({ message }, { status });

/** The library's own doors, with ours before them: what it would stumble over or let through never reaches it. */
async function answer(request: Request, context: Context): Promise<Response> {
  const [action = ""] = (await context.params).nextauth;
  if (!ACTIONS.has(action)) return refusal(404, "There is nothing here.");
  if (!isReadableAuthorization(request.headers.get("authorization")))
    return refusal(401, "Sign in with the form, not with a header.");
  if (request.method === "POST") {
    const { headers } = request;
    if (!isOwnOrigin(headers.get("origin"), headers.get("host"), process.env)) return refusal(403, "Not from here.");
    if (!(Number(headers.get("content-length") ?? Infinity) <= LONGEST_BODY)) return refusal(413, "That is too long.");
  }
  try {
    // The cookie alone proves nothing: a session that has ended says as little as none at all.
    if (action === "session" && !(await visitor())) return Response.json({});
    return await nextAuth(request, context);
  } catch (error) {
    if (error instanceof NotSaved) return refusal(503, "The database does not answer. Try again in a moment.");
    log.warn({ action, name: (error as Error).name }, "a sign-in request that cannot be read");
    return refusal(400, "That cannot be read.");
  }
}

export { answer as GET, answer as POST };
