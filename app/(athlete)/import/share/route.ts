import { SHARED_MISSED } from "@/app/phone/share-path";

/**
 * Where a phone's share sheet sends files. The service worker takes them before they leave the phone; where it does not run
 * they are let go unread, and the page says so.
 */
export function POST(): Response {
  return new Response(null, { status: 303, headers: { location: SHARED_MISSED } });
}
