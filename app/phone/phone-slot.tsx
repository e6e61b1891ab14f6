"use client";
import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { onPhoneChange, SAVED, thePhone } from "./hold";

/**
 * Where the entries that are only on this phone are listed. Empty until the phone's part of the app is there, and without
 * entries. With `refreshes` the page is drawn anew when what waited here is on record.
 */
export function PhoneSlot({ refreshes = true }: { refreshes?: boolean }) {
  const phone = useSyncExternalStore(onPhoneChange, thePhone, () => null);
  const router = useRouter();
  useEffect(() => {
    if (!refreshes) return;
    const refresh = () => router.refresh();
    addEventListener(SAVED, refresh);
    return () => removeEventListener(SAVED, refresh);
  }, [refreshes, router]);
  return phone ? <phone.List /> : null;
}
