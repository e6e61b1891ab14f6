import type { Beep } from "@/lib/sessions/beeps";
import { silence } from "./silence";

/** Frequency in hertz and length in seconds of each sound, one after another. */
const TONES: Record<Beep["tone"], readonly (readonly [hertz: number, seconds: number])[]> = {
  tick: [[740, 0.09]],
  go: [[1180, 0.35]],
  rest: [[520, 0.35]],
  end: [
    [660, 0.18],
    [880, 0.18],
    [1180, 0.5],
  ],
};
const LOUD = 0.5;

/**
 * The beeps of a session. They are planned ahead on the sound card's own clock, and a silent loop tells the phone that
 * something is playing, so that they come in time behind a locked screen as far as the browser lets them.
 */
export class SessionSound {
  private context: AudioContext | null = null;
  private volume: GainNode | null = null;
  private loop: HTMLAudioElement | null = null;
  private planned: OscillatorNode[] = [];
  isMuted = false;

  /** `heard` is called whenever the browser lets sound through, or no longer. */
  constructor(private heard: () => void) {}

  get isHeard() {
    return this.context?.state === "running";
  }

  /** Browsers let a page sound only after a tap: to be called from one, as often as one likes. */
  unlock() {
    if (typeof AudioContext === "undefined") return;
    if (!this.context) {
      this.context = new AudioContext();
      this.context.onstatechange = () => this.heard();
      this.volume = this.context.createGain();
      this.volume.connect(this.context.destination);
      this.loop = new Audio(URL.createObjectURL(silence(2)));
      this.loop.loop = true;
    }
    this.mute(this.isMuted);
    this.context.resume().catch(() => {});
  }

  mute(isMuted: boolean) {
    this.isMuted = isMuted;
    if (this.volume) this.volume.gain.value = isMuted ? 0 : LOUD;
    // Whatever plays may still the music of another app: muted, nothing does.
    if (isMuted) this.loop?.pause();
    else this.loop?.play().catch(() => {});
  }

  /** Puts these beeps in the place of all that were planned. */
  plan(beeps: readonly Beep[]) {
    for (const each of this.planned) each.disconnect();
    this.planned = [];
    for (const { inMs, tone } of beeps) {
      let at = (this.context?.currentTime ?? 0) + inMs / 1000;
      for (const [hertz, seconds] of TONES[tone]) {
        this.beep(at, hertz, seconds);
        at += seconds;
      }
    }
  }

  private beep(at: number, hertz: number, seconds: number) {
    if (!this.context || !this.volume) return;
    const oscillator = new OscillatorNode(this.context, { frequency: hertz });
    oscillator.connect(this.volume);
    oscillator.start(at);
    oscillator.stop(at + seconds);
    this.planned.push(oscillator);
  }

  /** Silent, and no longer something that plays. */
  rest() {
    this.plan([]);
    this.loop?.pause();
  }

  end() {
    this.rest();
    if (this.loop) URL.revokeObjectURL(this.loop.src);
    void this.context?.close();
    this.context = this.volume = this.loop = null;
  }
}
