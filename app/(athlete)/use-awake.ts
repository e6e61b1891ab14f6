import { useEffect } from "react";

/** Keeps the screen on while `isOn`, where the browser can; elsewhere nothing happens and nothing is said. */
export function useAwake(isOn: boolean) {
  useEffect(() => {
    if (!isOn || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const take = async () => {
      if (document.visibilityState !== "visible") return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isOver) await lock.release();
      } catch {
        // Refused by the browser, as on a low battery: the clock goes on by itself.
      }
    };
    void take();
    // The browser lets go of it when the page is hidden.
    document.addEventListener("visibilitychange", take);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", take);
      void lock?.release();
    };
  }, [isOn]);
}
