import type { NextAuthOptions } from "next-auth";
import { decode, encode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { hashSecret } from "./secrets.server";
import { checkPassword } from "./sign-in.server";
import { closeSession, openSession } from "./session.server";
import { ownPathOf } from "./own-path";

/** The cookie outlives the session row, which alone decides: `sessions` ends it sooner, at once when revoked. */
const COOKIE_SECONDS = 90 * 24 * 3600;

const secure = (process.env.NEXTAUTH_URL ?? "").startsWith("https://");
export const SESSION_COOKIE = secure ? "__Host-plumbline-session" : "plumbline-session";
export const cookieOptions = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;

/** The cookie's content: an encrypted token that carries nothing but the session's id. */
export const sealSession = (sid: string) =>
  encode({ token: { sid }, secret: secretOfServer(), maxAge: COOKIE_SECONDS });

/** The session id in a cookie, or null for anything that is not ours. */
export async function sidIn(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  const seen = unsealed.get(cookie);
  if (seen) return seen;
  const token = await decode({ token: cookie, secret: secretOfServer() }).catch(() => null);
  if (typeof token?.sid !== "string") return null;
  if (unsealed.size >= MOST_UNSEALED) unsealed.delete(unsealed.keys().next().value!);
  unsealed.set(cookie, token.sid);
  return token.sid;
}

/**
 * Cookies that opened once, with what was in them: deriving the key and opening one costs more than the session's row.
 * Only whether it is ours is remembered; whether the session lives is asked of its row each time.
 */
const unsealed = new Map<string, string>();
const MOST_UNSEALED = 1_000;

function secretOfServer(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set.");
  return secret;
}

export const authOptions: NextAuthOptions = {
  secret: process.env.NEXTAUTH_SECRET,
  session: { strategy: "jwt", maxAge: COOKIE_SECONDS },
  cookies: { sessionToken: { name: SESSION_COOKIE, options: cookieOptions } },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given, request) {
        const from =
          String(request.headers?.["x-forwarded-for"] ?? "")
            .split(",")
            .pop()
            ?.trim() || "unknown";
        const checked = await checkPassword(String(given?.email ?? ""), String(given?.password ?? ""), from);
        return checked.ok ? { id: checked.personId } : null;
      },
    }),
  ],
  callbacks: {
    // Data of an "update" is whatever a client sent, so only a fresh sign-in may add to the token.
    async jwt({ token, user, trigger }) {
      if (user && trigger === "signIn") return { sid: (await openSession(user.id, "")).sid };
      return { sid: token.sid };
    },
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => baseUrl + ownPathOf(url, baseUrl),
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sid === "string") await closeSession(hashSecret(token.sid));
    },
  },
};
