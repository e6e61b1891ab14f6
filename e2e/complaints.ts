import type { BrowserContext } from "@playwright/test";

/** What the browser complained about on the pages of a story: scripts that fail, refused content, errors in the console. */
export class Complaints {
  private readonly heard: string[] = [];
  private readonly expected: RegExp[] = [];

  /** A complaint that belongs to the story, such as a page that answers 404. */
  expect(pattern: RegExp) {
    this.expected.push(pattern);
  }

  listenTo(context: BrowserContext) {
    context.on("console", (message) => {
      if (message.type() === "error") this.heard.push(`${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => this.heard.push(String(error.error())));
  }

  unexpected(): string[] {
    return this.heard.filter((complaint) => !this.expected.some((pattern) => pattern.test(complaint)));
  }
}
