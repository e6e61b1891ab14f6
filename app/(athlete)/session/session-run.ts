import { beepsAhead } from "@/lib/sessions/beeps";
import * as clock from "@/lib/sessions/clock";
import type { Progress } from "@/lib/sessions/clock";
import { keptPlace, keptText, PLACE_PREFIX, placeKey } from "@/lib/sessions/kept";
import type { SessionItem } from "@/lib/sessions/session-item";
import { spokenStep } from "@/lib/sessions/step-words";
import type { Step } from "@/lib/sessions/steps";
import { SessionSound } from "./sound";

/** What is drawn: null before it begins. `isStopped`: ended by the person before its end. */
export type Shown = {
  progress: Progress;
  isStopped: boolean;
  isMuted: boolean;
  isSpoken: boolean;
  isHeard: boolean;
};
type Move = "pause" | "goOn" | "finish" | "skip" | "back";

const MUTED = "plumbline.session-sound";
const SPOKEN = "plumbline.session-voice";
const LOOKED_EVERY_MS = 200;
/** Where the address of a link says that the tap on it was the start. */
export const START_HASH = "#start";

// eslint-disable-next-line no-restricted-syntax -- `performance.now()` may stand still while a phone sleeps; the time of day goes on.
const now = () => Date.now();

/** One session on one phone: its clock, its place in the phone's storage, its sounds. React only draws what it shows. */
export class SessionRun {
  private shown: Shown | null = null;
  private listener = () => {};
  private sound = new SessionSound(() => {
    if (this.shown && this.sound.isHeard !== this.shown.isHeard) this.show({ isHeard: this.sound.isHeard }, true);
  });

  constructor(
    private day: string,
    private items: readonly SessionItem[],
    private steps: readonly Step[],
  ) {}

  read = () => this.shown;

  /** Takes up the place that was kept, and looks at the clock until the page goes. */
  watch = (listener: () => void) => {
    this.listener = listener;
    if (!this.shown) this.restore();
    else this.seen();
    const timer = setInterval(this.look, LOOKED_EVERY_MS);
    document.addEventListener("visibilitychange", this.seen);
    window.addEventListener("pagehide", this.keep);
    window.addEventListener("pointerdown", this.touched);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", this.seen);
      window.removeEventListener("pagehide", this.keep);
      window.removeEventListener("pointerdown", this.touched);
      this.keep();
      this.sound.end();
    };
  };

  start = () => {
    this.sound.unlock();
    this.commit(clock.begin(now()));
  };

  move = (how: Move) => {
    if (!this.shown) return;
    if (how === "goOn") this.sound.unlock();
    this.commit(clock[how](this.steps, this.shown.progress, now()));
  };

  stop = () => {
    if (!this.shown) return;
    this.commit(clock.pause(this.steps, this.shown.progress, now()), true);
  };

  /** Forgets the place; the next start is one from the beginning. */
  forget = () => {
    this.shown = null;
    this.sound.rest();
    remember(placeKey(this.day), null);
    this.listener();
  };

  setMuted = (isMuted: boolean) => {
    this.sound.mute(isMuted);
    if (!isMuted) this.sound.unlock();
    remember(MUTED, isMuted ? "1" : null);
    this.show({ isMuted });
  };

  setSpoken = (isSpoken: boolean) => {
    remember(SPOKEN, isSpoken ? "1" : null);
    this.show({ isSpoken });
    if (isSpoken) this.say();
    else window.speechSynthesis?.cancel();
  };

  private show(part: Partial<Shown>, replan = false) {
    if (!this.shown) return;
    this.shown = { ...this.shown, ...part };
    if (replan) this.plan();
    this.listener();
  }

  /** What a person did: sounds are planned anew from here. */
  private commit(progress: Progress, isStopped = false) {
    const before = this.shown;
    const isMuted = before?.isMuted ?? recall(MUTED) !== null;
    const isSpoken = before?.isSpoken ?? recall(SPOKEN) !== null;
    if (isMuted) this.sound.mute(true);
    this.shown = { progress, isStopped, isMuted, isSpoken, isHeard: this.sound.isHeard };
    this.plan();
    if (progress.at !== before?.progress.at) this.stepBegan();
    this.keep();
    this.listener();
  }

  private plan() {
    if (!this.shown || this.shown.progress.since === null) this.sound.rest();
    else this.sound.plan(beepsAhead(this.steps, this.shown.progress, now()));
  }

  /** Draws anew only when something to be seen has changed. */
  private look = () => {
    if (!this.shown || this.shown.progress.since === null) return;
    const before = this.shown.progress;
    const progress = clock.advance(this.steps, before, now());
    const step = this.steps[progress.at];
    const seen = (at: Progress) =>
      [at.at, clock.secondsToShow(this.steps, at), step && clock.paceAt(step, at.spentMs)?.phase].join();
    if (seen(progress) === seen(before)) return;
    this.show({ progress });
    if (progress.at !== before.at) {
      this.stepBegan();
      this.keep();
    }
  };

  private stepBegan() {
    const { progress } = this.shown!;
    const isWork = this.steps[progress.at]?.kind === "work";
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(isWork ? [250] : [80, 60, 80]);
    if (progress.since !== null) this.say();
  }

  private say() {
    const step = this.shown?.isSpoken && this.steps[this.shown.progress.at];
    if (!step || !("speechSynthesis" in window)) return;
    speechSynthesis.cancel();
    speechSynthesis.speak(new SpeechSynthesisUtterance(spokenStep(step, this.items)));
  }

  /** Back in sight: the clock is right already, and the sound card may have slept. */
  private seen = () => {
    if (document.visibilityState === "hidden") return this.keep();
    this.look();
    if (this.shown && this.shown.progress.since !== null) {
      this.sound.unlock();
      this.plan();
    }
  };

  private touched = () => {
    if (this.shown && this.shown.progress.since !== null && !this.sound.isHeard) this.sound.unlock();
  };

  private keep = () => {
    if (!this.shown) return;
    const progress = clock.advance(this.steps, this.shown.progress, now());
    remember(placeKey(this.day), keptText(this.items, progress));
  };

  private restore() {
    const key = placeKey(this.day);
    forgetOthers(key);
    const kept = keptPlace(recall(key), this.items, this.steps.length);
    const isStart = location.hash === START_HASH;
    if (isStart) history.replaceState(history.state, "", location.pathname);
    if (kept) this.commit(kept);
    if (isStart && kept) this.move("goOn");
    if (isStart && !kept && this.steps.length > 0) this.start();
  }
}

/** A phone may refuse to keep anything; then a reload begins anew. */
function remember(key: string, text: string | null) {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {}
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function forgetOthers(key: string) {
  try {
    for (const each of Object.keys(localStorage))
      if (each.startsWith(PLACE_PREFIX) && each !== key) localStorage.removeItem(each);
  } catch {}
}
