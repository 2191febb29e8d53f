import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { BrowserContext, Page, Response } from 'playwright-core';
import { axeFaults } from './axeFaults.ts';
import { sharedBrowser } from './browser.ts';
import { htmlFaults } from './htmlFaults.ts';

const ATTENTE_MS = 15_000;

/** A telephone and a desk: nothing may be wider than the window in either. */
const LARGEURS = [360, 1280] as const;

/** What was found good already, by axe, by html-validate or in width: another page of the same kind is not looked at again. */
const connues = new Set<string>();

/** Resolves once the improvements of the page are in place; told by the page itself, for asking it again and again is slow. */
const PRET = `new Promise((resolve, reject) => {
  const racine = document.documentElement;
  if (racine.hasAttribute('data-pret')) return resolve();
  const veille = new MutationObserver(() => racine.hasAttribute('data-pret') && (veille.disconnect(), resolve()));
  veille.observe(racine, { attributes: true });
  setTimeout(reject, ${ATTENTE_MS}, new Error('the improvements of the page are never in place'));
})`;

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

interface PageLue {
  readonly url: string;
  readonly status: number;
  readonly html: string;
  readonly nouvelle: boolean;
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
    const before = this.faults.length;
    const response = await this.page.goto(new URL(path, this.options.url).href);
    await this.look();
    if (response && this.faults.length === before) connues.add(this.opened(await response.text()));
    return response?.status() ?? 0;
  }

  /**
   * Asks for a page without opening it: its status is told and its HTML checked. `nouvelle`: its elements are not those of a
   * page that was opened in the browser and found good.
   */
  async read(path: string): Promise<PageLue> {
    const response = await this.context.request.get(new URL(path, this.options.url).href);
    const html = await response.text();
    if (response.status() >= 500) this.faults.push(`${response.status()} from ${response.url()}`);
    await this.validate(response.url(), html);
    const nouvelle = !connues.has(this.opened(html));
    return { url: response.url(), status: response.status(), html, nouvelle };
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
    if (this.javaScript) await this.page.evaluate(PRET);
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

  /** Each language is laid out in every width; axe, which does not read words, looks once at each kind of page. */
  private async analyse(): Promise<void> {
    const { width, analysedAt, javaScript } = this.options;
    const html = String(await this.page.evaluate('document.documentElement.outerHTML'));
    const kinds = kindsOf(html);
    const axed = (window: number): string => `axe ${window} ${javaScript} ${kinds.sansLangue}`;
    const laidOut = (window: number): string => `width ${window} ${javaScript} ${kinds.parLangue}`;
    const toAnalyse = analysedAt.filter((window) => !connues.has(axed(window)));
    const toMeasure = [...LARGEURS, ...analysedAt].filter((window) => !connues.has(laidOut(window)));
    if (toAnalyse.length + toMeasure.length === 0) return;

    for (const window of new Set([...toMeasure, ...toAnalyse])) {
      await this.page.setViewportSize({ width: window, height: 900 });
      const needed = Number(await this.page.evaluate('document.documentElement.scrollWidth'));
      if (needed > window) this.note(`${needed} px wide in a window of ${window} px`);
      else connues.add(laidOut(window));
      if (!toAnalyse.includes(window)) continue;
      const faults = await this.axeFaults();
      for (const fault of faults) this.note(`axe ${fault} (at ${window} px)`);
      if (faults.length === 0) connues.add(axed(window));
    }
    await this.page.setViewportSize({ width, height: 900 });
  }

  /** axe is itself a script: where none may run it looks at the same page in a mirror, without the scripts of the page. */
  private async axeFaults(): Promise<readonly string[]> {
    return axeFaults(this.javaScript ? this.page : await this.reflect());
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
      const reading = this.receive(response).finally(() => this.pending.delete(reading));
      this.pending.add(reading);
    });
  }

  private async receive(response: Response): Promise<void> {
    if (!response.url().startsWith(`${this.options.url}/`)) return;
    if (response.status() >= 500) this.faults.push(`${response.status()} from ${response.url()}`);
    if (!(response.headers()['content-type'] ?? '').startsWith('text/html')) return;
    const html = await response.text().catch(() => undefined);
    if (html !== undefined) await this.validate(response.url(), html);
  }

  private async validate(url: string, html: string): Promise<void> {
    const key = `html ${markupOf(html)}`;
    if (connues.has(key)) return;
    const faults = await htmlFaults(html);
    for (const fault of faults) this.faults.push(`html of ${url}: ${fault}`);
    if (faults.length === 0) connues.add(key);
  }

  private opened(html: string): string {
    const { analysedAt, javaScript } = this.options;
    return `opened ${analysedAt.join()} ${javaScript} ${kindsOf(html).parLangue}`;
  }

  /** Takes down what is wrong with the page that is open. */
  note(fault: string): void {
    this.faults.push(`${new URL(this.page.url()).pathname}: ${fault}`);
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Attributes that name an element by the id of a row. */
const NOMMANTS = / (?:id|for|name|action|data-[a-z-]+|aria-(?:controls|describedby|labelledby))="[^"]*"/g;

/** Numbers of names are told apart by the order in which they come: other ids make no other page, but equal ids stay equal. */
const renumbered = (html: string): string => {
  const ranks = new Map<string, number>();
  const rankOf = (number: string): string => {
    if (!ranks.has(number)) ranks.set(number, ranks.size);
    return `#${ranks.get(number)}`;
  };
  return html.replace(NOMMANTS, (attribute) => attribute.replace(/\d+/g, rankOf));
};

/** The tags with their ids: what decides whether a page is valid. */
const markupOf = (html: string): string =>
  digestOf(
    renumbered(html.replace(/(nonce|value|href)="[^"]*"/g, '$1').replace(/>[^<]*[^<\s][^<]*</g, '>x<')),
  );

/** The kinds of elements, whatever their number and their words: what decides whether a page is accessible. */
const kindsOf = (html: string): { readonly parLangue: string; readonly sansLangue: string } => {
  const plain = html
    .replace(/ (?!class|role|type|lang|scope|for)([a-z-]+)="[^"]+"/g, ' $1="x"')
    .replace(/>[^<]*[^<\s][^<]*</g, '>x<')
    .replace(/(?<!<\/?h)\d+/g, '0');
  const kindsIn = (text: string): string =>
    digestOf([...new Set(text.match(/<[^>]+>x?/g))].sort().join('\n'));
  return { parLangue: kindsIn(plain), sansLangue: kindsIn(plain.replace(/ lang="(?:fr|en)"/g, ' lang="x"')) };
};
