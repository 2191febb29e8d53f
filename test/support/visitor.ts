import { createHash } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'chai';
import type { BrowserContext, Page, Response } from 'playwright-core';
import { sharedBrowser } from './browser.ts';
import { htmlFaults } from './htmlFaults.ts';

const ATTENTE_MS = 15_000;

/** A telephone and a desk: nothing may be wider than the window in either. */
const LARGEURS = [360, 1280] as const;

/** Pages already found good by axe and html-validate: another one of the same kind is not looked at again. */
const connues = new Set<string>();

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

export interface VisitorOptions {
  readonly url: string;
  /** False: the browser runs no script at all. */
  readonly javaScript?: boolean;
  readonly width?: number;
  /** Those at which axe looks at each page; that of the window unless told otherwise. */
  readonly analysedAt?: readonly number[];
  readonly langue?: 'fr' | 'en';
  /** Other sites that the browser may be led to: `http://127.0.0.1:41235`. */
  readonly autresSites?: readonly string[];
}

/**
 * A person in front of a browser. Every page seen is checked: axe finds no violation, the HTML is valid, nothing is wider
 * than the window on a telephone or at a desk, no script failed, nothing was asked of another site, and the server never
 * broke.
 */
export class Visitor {
  private readonly faults: string[] = [];
  private readonly pending = new Set<Promise<void>>();
  private mirror: Page | undefined;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly options: Required<VisitorOptions>,
  ) {}

  /** Cookies of their own; `close` when done. */
  static async enter(given: VisitorOptions): Promise<Visitor> {
    const { width = 1280 } = given;
    const options = {
      javaScript: true,
      width,
      analysedAt: [width],
      langue: 'fr',
      autresSites: [],
      ...given,
    } as const;
    const browser = await sharedBrowser();
    const context = await browser.newContext({
      javaScriptEnabled: options.javaScript,
      viewport: { width: options.width, height: 900 },
      locale: options.langue === 'fr' ? 'fr-FR' : 'en-GB',
      timezoneId: 'Europe/Paris',
    });
    return Visitor.over(context, options);
  }

  /** Another tab of the same browser. */
  anotherTab(): Promise<Visitor> {
    return Visitor.over(this.context, this.options);
  }

  private static async over(context: BrowserContext, options: Required<VisitorOptions>): Promise<Visitor> {
    const page = await context.newPage();
    page.setDefaultTimeout(ATTENTE_MS);
    const visitor = new Visitor(context, page, options);
    visitor.watch();
    return visitor;
  }

  get javaScript(): boolean {
    return this.options.javaScript;
  }

  /** Below it the espaces stand in a menu. */
  get narrow(): boolean {
    return this.options.width < 768;
  }

  /** Opens an address of the site: `/mon-compte`. Gives the status. */
  async open(path: string): Promise<number> {
    const status = await this.goto(path);
    this.expectNoFault();
    return status;
  }

  /** The same, whose faults are only taken down: a page that is wrong does not stop a crawl. */
  async goto(path: string): Promise<number> {
    const response = await this.page.goto(new URL(path, this.options.url).href);
    await this.look();
    return response?.status() ?? 0;
  }

  /** Does what leads to another page, and sees that page. */
  async leave(act: () => Promise<unknown>): Promise<void> {
    const arrival = this.page.waitForEvent('load');
    await act();
    await arrival;
    await this.check();
  }

  get title(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** Waits until the improvements of the page are in place. */
  async ready(): Promise<void> {
    if (this.javaScript) await this.page.waitForSelector('html[data-pret]', { state: 'attached' });
  }

  /** Checks the page as it stands: call it after a change made by a script. */
  async check(): Promise<void> {
    await this.look();
    this.expectNoFault();
  }

  /** Everything that was wrong since the last time. */
  takeFaults(): readonly string[] {
    return this.faults.splice(0);
  }

  expectNoFault(): void {
    expect(this.takeFaults(), 'faults of the pages seen').to.deep.equal([]);
  }

  async close(): Promise<void> {
    await Promise.all(this.pending);
    await this.mirror?.close();
    await this.context.close();
    this.expectNoFault();
  }

  private async look(): Promise<void> {
    await this.ready();
    await Promise.all(this.pending);
    await this.analyse();
  }

  private async analyse(): Promise<void> {
    const { width, analysedAt, javaScript } = this.options;
    const key = `${analysedAt.join()} ${javaScript} ${kindsOf(await this.page.content())}`;
    if (connues.has(key)) return;
    let clean = true;
    for (const window of new Set([...LARGEURS, ...analysedAt])) {
      await this.page.setViewportSize({ width: window, height: 900 });
      const needed = Number(await this.page.evaluate('document.documentElement.scrollWidth'));
      if (needed > window) this.note(`${needed} px wide in a window of ${window} px`);
      const violations = analysedAt.includes(window) ? await this.violations() : [];
      for (const { id, nodes } of violations) {
        this.note(`axe ${id} at ${window} px: ${nodes.map(({ html }) => html).join(' | ')}`);
      }
      clean &&= needed <= window && violations.length === 0;
    }
    await this.page.setViewportSize({ width, height: 900 });
    if (clean) connues.add(key);
  }

  /** axe is itself a script: where none may run it looks at the same page in a mirror, without the scripts of the page. */
  private async violations(): Promise<Violations> {
    const page = this.javaScript ? this.page : await this.reflect();
    const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    return (await axe.analyze()).violations;
  }

  private async reflect(): Promise<Page> {
    this.mirror ??= await (await sharedBrowser()).newPage({ viewport: this.page.viewportSize() });
    const body = (await this.page.content()).replace(/<script[^>]*><\/script>|<\/?noscript>/g, '');
    await this.mirror.unrouteAll();
    await this.mirror.route(this.page.url(), (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    );
    await this.mirror.goto(this.page.url());
    return this.mirror;
  }

  private watch(): void {
    this.page.on('pageerror', (error) => this.note(`script: ${error.message}`));
    this.page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.note(`console: ${message.text()}`);
      }
    });
    this.page.on('request', (request) => {
      const { url, autresSites } = this.options;
      const connu = [url, ...autresSites].some((site) => request.url().startsWith(`${site}/`));
      if (/^https?:/.test(request.url()) && !connu) {
        this.note(`asks another site: ${request.url()}`);
      }
    });
    this.page.on('response', (response) => {
      const reading = this.read(response).finally(() => this.pending.delete(reading));
      this.pending.add(reading);
    });
  }

  private async read(response: Response): Promise<void> {
    if (!response.url().startsWith(`${this.options.url}/`)) return;
    if (response.status() >= 500) this.faults.push(`${response.status()} from ${response.url()}`);
    if (!(response.headers()['content-type'] ?? '').startsWith('text/html')) return;
    const html = await response.text().catch(() => undefined);
    if (html === undefined) return;
    const key = `html ${markupOf(html)}`;
    if (connues.has(key)) return;
    const faults = await htmlFaults(html);
    for (const fault of faults) this.faults.push(`html of ${response.url()}: ${fault}`);
    if (faults.length === 0) connues.add(key);
  }

  /** Takes down what is wrong with the page that is open. */
  note(fault: string): void {
    this.faults.push(`${new URL(this.page.url()).pathname}: ${fault}`);
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** The tags with their ids: what decides whether a page is valid. */
const markupOf = (html: string): string =>
  digestOf(html.replace(/(nonce|value|href)="[^"]*"/g, '$1').replace(/>[^<]*\S[^<]*</g, '>x<'));

/** The kinds of elements, whatever their number and their words: what decides whether a page is accessible. */
const kindsOf = (html: string): string => {
  const plain = html
    .replace(/ (?!class|role|type|lang|scope|for)([a-z-]+)="[^"]+"/g, ' $1="x"')
    .replace(/>[^<]*\S[^<]*</g, '>x<');
  return digestOf([...new Set(plain.replace(/\d+/g, '0').match(/<[^>]+>x?/g))].sort().join('\n'));
};
