import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const OPTIONS = { resultTypes: ['violations' as const] };

const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const source = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe holds against a page as it stands, one sentence a rule. Its script is put once into a document, however often the
 * document is looked at; a page with frames goes through the builder, which looks into each of them.
 */
export const axeFaults = async (page: Page): Promise<readonly string[]> => {
  const violations = page.frames().length === 1 ? await inPage(page) : await throughBuilder(page);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

type Violations = readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];

const RUN = `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations }) =>
  violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`;

const inPage = async (page: Page): Promise<Violations> => {
  if (!(await page.evaluate<boolean>('typeof axe === "object"'))) await page.evaluate(source);
  return page.evaluate<Violations>(RUN);
};

const throughBuilder = async (page: Page): Promise<Violations> => {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options(OPTIONS);
  return (await axe.analyze()).violations;
};
